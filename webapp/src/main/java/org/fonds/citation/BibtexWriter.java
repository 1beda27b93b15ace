package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX in UTF-8. It has no field for an archive, so reference code, page and holding institution
 * stand together in {@code howpublished}, or in {@code note} where styles do not print the former.
 * {@code date} is for BibLaTeX, {@code year} and {@code month} are for the old styles.
 */
final class BibtexWriter implements CitationWriter {

  private static final Key DATE = new Key("date");
  private static final Key LANGUAGE = new Key("language");
  private static final Key ABSTRACT = new Key("abstract");

  @Override
  public String entry(Bibliography bibliography) {
    Key type = type(bibliography.type());
    BibTeXEntry entry = new BibTeXEntry(type, new Key(bibliography.key()));
    if (!bibliography.creators().isEmpty()) {
      entry.addField(
          BibTeXEntry.KEY_AUTHOR,
          braced(
              bibliography.creators().stream()
                  .map(name -> "{" + escape(name) + "}")
                  .collect(Collectors.joining(" and "))));
    }
    entry.addField(BibTeXEntry.KEY_TITLE, braced("{" + escape(bibliography.title()) + "}"));
    add(entry, BibTeXEntry.KEY_TYPE, bibliography.genre());
    addDate(entry, bibliography.date());
    add(entry, LANGUAGE, String.join(", ", bibliography.languages()));
    entry.addField(BibTeXEntry.KEY_URL, braced(bibliography.address().toASCIIString()));
    addNotes(entry, bibliography);
    add(entry, ABSTRACT, bibliography.summary());
    return format(entry);
  }

  @Override
  public String separator() {
    return "\n";
  }

  private static Key type(CSLType type) {
    return switch (type) {
      case REPORT -> BibTeXEntry.TYPE_TECHREPORT;
      case MANUSCRIPT, DOCUMENT -> BibTeXEntry.TYPE_UNPUBLISHED;
      default -> BibTeXEntry.TYPE_MISC;
    };
  }

  private static void addDate(BibTeXEntry entry, @Nullable CitedDate date) {
    if (date == null) {
      return;
    }
    List<DatePoint> points = date.points();
    if (date.isPlain() && points.size() == 1) {
      DatePoint point = points.getFirst();
      add(entry, BibTeXEntry.KEY_YEAR, Integer.toString(point.year()));
      String month = point.monthName();
      if (month != null) {
        entry.addField(
            BibTeXEntry.KEY_MONTH, new KeyValue(month.substring(0, 3).toLowerCase(Locale.ROOT)));
      }
    } else {
      add(entry, BibTeXEntry.KEY_YEAR, date.english());
    }
    if (date.isWidelyRead()) {
      entry.addField(DATE, braced(date.edtf()));
    }
  }

  private static void addNotes(BibTeXEntry entry, Bibliography bibliography) {
    List<String> notes = new ArrayList<>();
    Optional<String> whereabouts = bibliography.whereabouts();
    if (entry.getType().equals(BibTeXEntry.TYPE_MISC)) {
      add(entry, BibTeXEntry.KEY_HOWPUBLISHED, whereabouts.orElse(null));
    } else {
      whereabouts.ifPresent(notes::add);
    }
    notes.addAll(bibliography.notes());
    add(
        entry,
        BibTeXEntry.KEY_NOTE,
        notes.stream()
            .map(note -> note.endsWith(".") ? note : note + ".")
            .collect(Collectors.joining(" ")));
  }

  private static void add(BibTeXEntry entry, Key key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      entry.addField(key, braced(escape(value)));
    }
  }

  private static StringValue braced(String latex) {
    return new StringValue(latex, StringValue.Style.BRACED);
  }

  /**
   * Takes from every character what it means to TeX. Braces become words, for BibTeX counts them
   * even where TeX would not.
   */
  static String escape(String text) {
    StringBuilder latex = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(character -> {
          switch (character) {
            case '\\' -> latex.append("{\\textbackslash}");
            case '{' -> latex.append("{\\textbraceleft}");
            case '}' -> latex.append("{\\textbraceright}");
            case '~' -> latex.append("{\\textasciitilde}");
            case '^' -> latex.append("{\\textasciicircum}");
            case '%', '&', '_', '#', '$' -> latex.append('\\').appendCodePoint(character);
            default -> latex.appendCodePoint(character);
          }
        });
    return latex.toString();
  }

  private static String format(BibTeXEntry entry) {
    BibTeXDatabase database = new BibTeXDatabase();
    database.addObject(entry);
    BibTeXFormatter formatter = new BibTeXFormatter();
    formatter.setIndent("  ");
    StringWriter text = new StringWriter();
    try {
      formatter.format(database, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().strip() + "\n";
  }
}
