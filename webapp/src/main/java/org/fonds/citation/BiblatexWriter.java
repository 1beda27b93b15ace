package org.fonds.citation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * biblatex for biber, in UTF-8: its own types, dates in EDTF, languages by their names. Reference
 * code, page and holding institution stand in {@code howpublished}, or in {@code note} of a report,
 * which has none; {@code library} says where the whole document lies, for programs that import.
 */
final class BiblatexWriter implements CitationWriter {

  @Override
  public String entry(Bibliography bibliography) {
    String type = type(bibliography);
    BibEntry entry = new BibEntry(type, bibliography.key());
    entry
        .addNames("author", bibliography.creators())
        .addTitle(bibliography.title())
        .add("type", bibliography.genre());
    addDate(entry, bibliography.date());
    addLanguages(entry, bibliography);
    entry
        .add("library", bibliography.shelf().orElse(null))
        .add("keywords", bibliography.keywordLine())
        .addVerbatim("url", bibliography.address().toASCIIString());
    if (type.equals("report")) {
      entry.addSentences("note", bibliography.notesWithWhereabouts());
    } else {
      entry
          .add("howpublished", bibliography.whereabouts().orElse(null))
          .addSentences("note", bibliography.notes());
    }
    return entry
        .add("abstract", bibliography.summary())
        .add("annotation", bibliography.ownNotes())
        .text();
  }

  @Override
  public String separator() {
    return "\n";
  }

  private static String type(Bibliography bibliography) {
    return switch (bibliography.type()) {
      case REPORT -> "report";
      case MANUSCRIPT, DOCUMENT -> "unpublished";
      case PERSONAL_COMMUNICATION -> "letter";
      default -> "misc";
    };
  }

  /** What biber does not read stands in {@code year}, which takes words. */
  private static void addDate(BibEntry entry, @Nullable CitedDate date) {
    if (date == null) {
      return;
    }
    if (date.isWidelyRead()) {
      entry.addVerbatim("date", date.edtf());
    } else {
      entry.add("year", date.english());
    }
  }

  /** By their names, which biblatex translates where it knows them and prints where not. */
  private static void addLanguages(BibEntry entry, Bibliography bibliography) {
    if (!bibliography.languages().isEmpty()) {
      entry.add("langid", name(bibliography.languages().getFirst()));
      entry.add(
          "language",
          bibliography.languages().stream()
              .map(BiblatexWriter::name)
              .collect(Collectors.joining(" and ")));
    }
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
