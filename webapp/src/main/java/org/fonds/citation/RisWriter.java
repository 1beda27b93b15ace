package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fonds.description.Creator;
import org.jspecify.annotations.Nullable;

/**
 * RIS as reference managers read it: the holding institution in {@code DB}, the reference code in
 * {@code AN} and, for older programs, in {@code AV}, this site in {@code DP}, the kind in {@code
 * M3}, places as keywords. A page cited stands in the note, since {@code SP} of a manuscript is
 * read as its number of pages.
 */
final class RisWriter implements CitationWriter {

  private static final String LINE_END = "\r\n";

  /** Types that say the kind themselves, and of which Zotero reads {@code M3} as a DOI. */
  private static final Set<String> WITHOUT_KIND = Set.of("NEWS", "BOOK");

  @Override
  public String entry(Bibliography bibliography) {
    StringBuilder entry = new StringBuilder();
    String type = type(bibliography.type());
    line(entry, "TY", type);
    line(entry, "TI", bibliography.title());
    lines(entry, "AU", bibliography.creators().stream().map(Creator::inverted).toList());
    CitedDate date = bibliography.date();
    if (date != null) {
      date.year().ifPresent(year -> line(entry, "PY", String.format(Locale.ROOT, "%04d", year)));
      line(entry, "DA", date(date));
    }
    if (!WITHOUT_KIND.contains(type)) {
      line(entry, "M3", bibliography.genre());
    }
    line(entry, "DB", bibliography.archive());
    line(entry, "AN", bibliography.archiveLocation());
    line(entry, "AV", bibliography.archiveLocation());
    line(entry, "DP", bibliography.site());
    line(entry, "LA", String.join(", ", bibliography.languages()));
    lines(entry, "KW", bibliography.keywords());
    line(entry, "UR", bibliography.address().toString());
    line(entry, "AB", bibliography.summary());
    line(entry, "N1", Bibliography.sentences(notes(bibliography)));
    return entry.append("ER  - ").append(LINE_END).toString();
  }

  @Override
  public String separator() {
    return LINE_END;
  }

  /**
   * One text of all, since some programs keep but the first note; with what others drop: the page,
   * the place in the archive, a date that only words say, and what the reader wrote.
   */
  private static List<String> notes(Bibliography bibliography) {
    List<String> notes = new ArrayList<>(bibliography.notesWithPage());
    CitedDate date = bibliography.date();
    if (date != null && !isExact(date) && date.writtenNote().isEmpty()) {
      notes.add("Date: " + date.english());
    }
    bibliography.shelf().ifPresent(where -> notes.add("Kept as: " + where));
    notes.addAll(bibliography.own().notes());
    return notes;
  }

  /**
   * Only types that keep the archive and the reference code when Zotero reads them; never {@code
   * GEN}, which becomes a journal article, nor {@code CASE} or {@code STAT}, which drop both.
   */
  private static String type(CSLType type) {
    return switch (type) {
      case PERSONAL_COMMUNICATION, INTERVIEW -> "PCOMM";
      case REPORT -> "RPRT";
      case GRAPHIC, FIGURE -> "ART";
      case MAP -> "MAP";
      case ARTICLE_NEWSPAPER -> "NEWS";
      case BOOK -> "BOOK";
      default -> "MANSCPT";
    };
  }

  /** By the format's own form if it can say the date, or in the words that importers keep as is. */
  private static String date(CitedDate date) {
    if (!isExact(date)) {
      return date.english();
    }
    DatePoint point = date.points().getFirst();
    return String.format(
        Locale.ROOT, "%04d/%s/%s/", point.year(), two(point.month()), two(point.day()));
  }

  private static boolean isExact(CitedDate date) {
    return date.isPlain() && date.points().size() == 1;
  }

  private static String two(@Nullable Integer number) {
    return number == null ? "" : String.format(Locale.ROOT, "%02d", number);
  }

  private static void lines(StringBuilder entry, String tag, List<String> values) {
    values.forEach(value -> line(entry, tag, value));
  }

  private static void line(StringBuilder entry, String tag, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      entry.append(tag).append("  - ").append(value).append(LINE_END);
    }
  }
}
