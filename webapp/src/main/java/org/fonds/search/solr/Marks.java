package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.solr.common.params.HighlightParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.search.MarkedText;
import org.fonds.search.MarkedText.Piece;

/** How Solr is asked to mark hits, and how its marks become pieces of text. */
final class Marks {

  /** Noncharacters of Unicode: no text that was read from a file holds them. */
  private static final char BEGIN = '\uFDD0';

  private static final char END = '\uFDD1';

  /** A long text without pages is one page and is marked to its end, however long it is. */
  private static final int LONGEST_PAGE = Integer.MAX_VALUE - 1;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Marks() {}

  /**
   * Asks for marks in the texts of pages.
   *
   * @param length of a snippet in characters, about; 0 for the whole page
   * @param most snippets of one page
   */
  static void ask(ModifiableSolrParams parameters, int length, int most) {
    parameters.set(HighlightParams.HIGHLIGHT, true);
    parameters.set(HighlightParams.METHOD, "unified");
    parameters.set(HighlightParams.FIELDS, String.join(",", SearchFields.ofText()));
    parameters.set(HighlightParams.FIELD_MATCH, true);
    parameters.set(HighlightParams.MAX_CHARS, LONGEST_PAGE);
    parameters.set(HighlightParams.SNIPPETS, most);
    parameters.set(HighlightParams.FRAGSIZE, length);
    parameters.set(HighlightParams.FRAGSIZEISMINIMUM, false);
    parameters.set(HighlightParams.BS_TYPE, length == 0 ? "WHOLE" : "SENTENCE");
    parameters.set(HighlightParams.FRAGALIGNRATIO, "0.35");
    parameters.set(HighlightParams.TAG_PRE, Character.toString(BEGIN));
    parameters.set(HighlightParams.TAG_POST, Character.toString(END));
  }

  /** Asks for the hits on pages and nothing around them: what is needed to count them. */
  static void askForNumbers(ModifiableSolrParams parameters) {
    ask(parameters, 1, Short.MAX_VALUE);
    parameters.set(HighlightParams.BS_TYPE, "WORD");
  }

  /** A snippet in one line, without what is left of the sentence before it. */
  static MarkedText readSnippet(String marked) {
    return read(
        SPACES.matcher(marked).replaceAll(" ").replaceFirst("^[\\s,.;:!?)\\]]+", "").strip());
  }

  /** The text in pieces, as Solr marked it. */
  static MarkedText read(String marked) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < marked.length(); i++) {
      char sign = marked.charAt(i);
      if (sign == BEGIN || sign == END) {
        close(pieces, piece, inside);
        inside = sign == BEGIN;
      } else {
        piece.append(sign);
      }
    }
    close(pieces, piece, inside);
    return new MarkedText(pieces);
  }

  private static void close(List<Piece> pieces, StringBuilder piece, boolean marked) {
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), marked));
      piece.setLength(0);
    }
  }
}
