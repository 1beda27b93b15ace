package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.solr.common.params.HighlightParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.search.MarkedText;
import org.fonds.search.MarkedText.Piece;

/** How Solr is asked to mark hits, and how its marks become pieces of text. */
final class Marks {

  /** Noncharacters of Unicode: no text that was read from a file holds them. */
  private static final char BEGIN = '\uFDD0';

  private static final char END = '\uFDD1';

  /** A long text without pages is one page and is marked to its end, however long it is. */
  private static final int LONGEST_PAGE = Integer.MAX_VALUE - 1;

  private static final int WINDOW_IN_CHARACTERS = 300;
  private static final int SHORTEST_IN_CHARACTERS = 120;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Marks() {}

  /** Asks for marks in whole pages; a phrase is one mark. */
  static void askForPages(ModifiableSolrParams parameters, List<IndexField> texts) {
    ask(parameters, texts);
    parameters.set(HighlightParams.SNIPPETS, 1);
    parameters.set(HighlightParams.FRAGSIZE, 0);
    parameters.set(HighlightParams.BS_TYPE, "WHOLE");
  }

  /**
   * Asks for the best pieces of pages; each word of a phrase has a mark of its own.
   *
   * @param texts the fields that have them
   * @param most of one page
   */
  static void askForSnippets(ModifiableSolrParams parameters, List<IndexField> texts, int most) {
    ask(parameters, texts);
    parameters.set(HighlightParams.SNIPPETS, most);
    parameters.set(HighlightParams.FRAGSIZE, WINDOW_IN_CHARACTERS);
    parameters.set(HighlightParams.FRAGSIZEISMINIMUM, false);
    parameters.set(HighlightParams.FRAGALIGNRATIO, "0.35");
    parameters.set(HighlightParams.BS_TYPE, "WORD");
    parameters.set(HighlightParams.WEIGHT_MATCHES, false);
  }

  private static void ask(ModifiableSolrParams parameters, List<IndexField> texts) {
    parameters.set(HighlightParams.HIGHLIGHT, true);
    parameters.set(HighlightParams.METHOD, "unified");
    parameters.set(HighlightParams.FIELDS, IndexField.names(texts));
    parameters.set(HighlightParams.FIELD_MATCH, true);
    parameters.set(HighlightParams.MAX_CHARS, LONGEST_PAGE);
    parameters.set(HighlightParams.TAG_PRE, Character.toString(BEGIN));
    parameters.set(HighlightParams.TAG_POST, Character.toString(END));
  }

  /**
   * Asks for the hits on pages and nothing around them: what is needed to count them; a phrase is
   * one hit.
   */
  static void askForNumbers(ModifiableSolrParams parameters, List<IndexField> texts) {
    ask(parameters, texts);
    parameters.set(HighlightParams.SNIPPETS, Short.MAX_VALUE);
    parameters.set(HighlightParams.FRAGSIZE, 1);
    parameters.set(HighlightParams.FRAGSIZEISMINIMUM, false);
    parameters.set(HighlightParams.FRAGALIGNRATIO, "0.35");
    parameters.set(HighlightParams.BS_TYPE, "WORD");
  }

  /** A snippet in one line, in whole sentences where they fit. */
  static MarkedText readSnippet(String marked) {
    String line = SPACES.matcher(marked).replaceAll(" ");
    return read(
        WholeSentences.of(line, SHORTEST_IN_CHARACTERS)
            .replaceFirst("^[\\s,.;:!?)\\]]+", "")
            .strip());
  }

  /** Where the first mark of a snippet begins; its length if nothing is marked. */
  static int firstMark(String marked) {
    int first = marked.indexOf(BEGIN);
    return first < 0 ? marked.length() : first;
  }

  /** Where the last mark of a snippet ends; 0 if nothing is marked. */
  static int lastMark(String marked) {
    return marked.lastIndexOf(END) + 1;
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
