package org.fonds.citation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.description.Creator;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jspecify.annotations.Nullable;

/** An entry of a .bib file while it is filled; every text is escaped for TeX on its way in. */
final class BibEntry {

  private static final Pattern PARTICLE_WITHIN = Pattern.compile("\\p{Lu}.* \\p{Ll}");

  private final BibTeXEntry entry;

  /**
   * @param type such as {@code unpublished}
   */
  BibEntry(String type, String key) {
    entry = new BibTeXEntry(new Key(type), new Key(key));
  }

  /** Adds a field; nothing where there is no value. */
  BibEntry add(String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      put(field, escape(value));
    }
    return this;
  }

  /** Adds a title that no style may write in other capitals. */
  BibEntry addTitle(String title) {
    return put("title", "{" + escape(title) + "}");
  }

  /**
   * Adds names: of persons with the family first, of bodies so that no program takes them apart.
   */
  BibEntry addNames(String field, List<Creator> creators) {
    return creators.isEmpty()
        ? this
        : put(field, creators.stream().map(BibEntry::name).collect(Collectors.joining(" and ")));
  }

  private static String name(Creator creator) {
    return switch (creator) {
      case Creator.Person(String family, String given) -> family(family) + ", " + escape(given);
      case Creator.Body(String name) -> "{" + escape(name) + "}";
    };
  }

  /** Particles within a name, as in Ramón y Cajal, would be taken to end what comes before it. */
  private static String family(String family) {
    return PARTICLE_WITHIN.matcher(family).find() ? "{" + escape(family) + "}" : escape(family);
  }

  /** Adds what stands as it is, such as an address or a date. */
  BibEntry addVerbatim(String field, String value) {
    return put(field, value);
  }

  /** Adds one of the words that BibTeX itself knows, such as {@code mar}. */
  BibEntry addWord(String field, String word) {
    entry.addField(new Key(field), new KeyValue(word));
    return this;
  }

  /** Adds sentences as one text. */
  BibEntry addSentences(String field, List<String> sentences) {
    return add(field, Bibliography.sentences(sentences));
  }

  private BibEntry put(String field, String latex) {
    entry.addField(new Key(field), new StringValue(latex, StringValue.Style.BRACED));
    return this;
  }

  /** The entry as it stands in a file, with a line end behind it. */
  String text() {
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
}
