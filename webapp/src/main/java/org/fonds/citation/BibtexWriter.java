package org.fonds.citation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX in UTF-8. It has no field for an archive, so reference code, page and holding institution
 * stand together in {@code howpublished}, or in {@code note} where styles do not print the former.
 * {@code year} is in words where a number would say too much.
 */
final class BibtexWriter implements CitationWriter {

  @Override
  public String entry(Bibliography bibliography) {
    String type = type(bibliography);
    BibEntry entry = new BibEntry(type, bibliography.key());
    entry
        .addNames("author", bibliography.creators())
        .addTitle(bibliography.title())
        .add("type", bibliography.genre());
    addDate(entry, bibliography.date());
    entry
        .add("language", String.join(", ", bibliography.languages()))
        .add("keywords", bibliography.keywordLine())
        .addVerbatim("url", bibliography.address().toASCIIString());
    if (type.equals("misc")) {
      entry
          .add("howpublished", bibliography.whereabouts().orElse(null))
          .addSentences("note", bibliography.notes());
    } else {
      entry.addSentences("note", bibliography.notesWithWhereabouts());
    }
    return entry
        .add("abstract", bibliography.summary())
        .add("annote", bibliography.ownNotes())
        .text();
  }

  @Override
  public String separator() {
    return "\n";
  }

  private static String type(Bibliography bibliography) {
    return switch (bibliography.type()) {
      case REPORT -> "techreport";
      case MANUSCRIPT, DOCUMENT -> "unpublished";
      default -> "misc";
    };
  }

  private static void addDate(BibEntry entry, @Nullable CitedDate date) {
    if (date == null) {
      return;
    }
    List<DatePoint> points = date.points();
    if (!date.isPlain() || points.size() != 1) {
      entry.add("year", date.english());
      return;
    }
    DatePoint point = points.getFirst();
    entry.add("year", String.format(Locale.ROOT, "%04d", point.year()));
    String month = point.monthName();
    if (month != null) {
      entry.addWord("month", month.substring(0, 3).toLowerCase(Locale.ROOT));
    }
  }
}
