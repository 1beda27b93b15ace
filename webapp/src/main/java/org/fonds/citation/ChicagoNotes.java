package org.fonds.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formats footnotes by the Chicago Manual of Style, 18th edition. Safe for use by several threads:
 * they take turns at one processor, for it is dear to make and knows no threads.
 */
public final class ChicagoNotes implements CitationWriter {

  private static final String STYLE = "chicago-notes";
  private static final String LANGUAGE = "en-US";

  /** The kinds for which the style prints the archive and the day. */
  private static final Set<CSLType> CITED_AS_THEY_ARE =
      EnumSet.of(
          CSLType.MANUSCRIPT,
          CSLType.PERSONAL_COMMUNICATION,
          CSLType.INTERVIEW,
          CSLType.GRAPHIC,
          CSLType.MAP);

  private static final Pattern QUOTED = Pattern.compile("[\"“„]([^\"“”„]*)[\"“”]");

  private final ReentrantLock turn = new ReentrantLock();
  private final CSL processor;
  private @Nullable CSLItemData current;

  /** Reads the style, which takes about a tenth of a second. */
  public ChicagoNotes() {
    try {
      processor = new CSL(new CurrentItem(), STYLE, LANGUAGE);
    } catch (IOException e) {
      throw new UncheckedIOException("the citation style " + STYLE + " is not readable", e);
    }
  }

  /** The footnote for a document or a page of it, its warning behind it. */
  public ChicagoNote note(Bibliography bibliography) {
    String warning = bibliography.warning();
    CSLItemData item = item(bibliography);
    turn.lock();
    try {
      current = item;
      String plain = format(item.getId(), "text");
      String html = format(item.getId(), "html");
      return warning == null
          ? new ChicagoNote(plain, html)
          : new ChicagoNote(plain + " " + warning, html + " " + escape(warning));
    } finally {
      current = null;
      turn.unlock();
    }
  }

  @Override
  public String entry(Bibliography bibliography) {
    return note(bibliography).plain() + "\n";
  }

  private String format(String id, String outputFormat) {
    processor.reset();
    processor.setOutputFormat(outputFormat);
    CSLCitation citation = new CSLCitation(new CSLCitationItemBuilder(id).build());
    return processor.makeCitation(citation).getFirst().getText().strip();
  }

  /**
   * What the style is given. The page stands behind the reference code already here, since for some
   * kinds the style would print it twice or without saying that it is a page.
   */
  private static CSLItemData item(Bibliography bibliography) {
    CSLType type =
        CITED_AS_THEY_ARE.contains(bibliography.type()) ? bibliography.type() : CSLType.MANUSCRIPT;
    CSLItemDataBuilder item =
        new CSLItemDataBuilder(CslItems.of(bibliography))
            .type(type)
            .note(null)
            .archiveLocation(bibliography.placeInArchive().orElse(null));
    if (bibliography.languages().isEmpty()) {
      // Without a language the style would capitalise the title as an English one.
      item.language("und");
    }
    if (type != CSLType.GRAPHIC && type != CSLType.MAP) {
      item.title(QUOTED.matcher(bibliography.title()).replaceAll("‘$1’"));
    }
    String genre = bibliography.genre();
    if (genre != null) {
      item.genre(inSentence(genre));
    }
    CitedDate date = bibliography.date();
    if (date != null && (!date.isPlain() || !date.isEven() || date.isJulian())) {
      item.issued(new CSLDateBuilder().literal(Bibliography.oneLine(date.forNote())).build());
    }
    return item.build();
  }

  /** The name of a kind as it stands within a sentence: {@code report}, but {@code NKVD order}. */
  private static String inSentence(String genre) {
    boolean abbreviation = genre.length() > 1 && Character.isUpperCase(genre.charAt(1));
    return abbreviation ? genre : Character.toLowerCase(genre.charAt(0)) + genre.substring(1);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Hands the item of whoever has the turn to the processor. */
  private final class CurrentItem implements ItemDataProvider {

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return current;
    }

    @Override
    public List<String> getIds() {
      return current == null ? List.of() : List.of(current.getId());
    }
  }
}
