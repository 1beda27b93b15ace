package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.List;
import java.util.Locale;
import org.fonds.description.Creator;

/**
 * Creators as names of the Citation Style Language: a person has a family name, which keeps its
 * particles, and given names; a body is literal.
 */
final class CslNames {

  private CslNames() {}

  /** As other programs are given them. */
  static CSLName[] of(List<Creator> creators) {
    return creators.stream()
        .map(creator ->
            switch (creator) {
              case Creator.Person(String family, String given) -> person(family, given);
              case Creator.Body(String name) -> literal(name);
            })
        .toArray(CSLName[]::new);
  }

  /**
   * As one style prints them. Initials and capitals are made here, for the processor makes initials
   * of Latin letters alone; names of East Asia are literal, since it would turn them round.
   */
  static CSLName[] of(List<Creator> creators, CitationStyle style) {
    return creators.stream()
        .map(creator ->
            switch (creator) {
              case Creator.Person person when person.isEastAsian() -> literal(person.spoken());
              case Creator.Person person -> styled(person, style);
              case Creator.Body(String name) -> literal(name);
            })
        .toArray(CSLName[]::new);
  }

  private static CSLName styled(Creator.Person person, CitationStyle style) {
    return switch (style) {
      case APA, GOST -> person(person.family(), Initials.of(person.given()));
      case ISO_690 -> person(capitals(person.family()), person.given());
      case CHICAGO_NOTE, CHICAGO_BIBLIOGRAPHY, MLA -> person(person.family(), person.given());
    };
  }

  /** Georgian has capitals that nobody writes names in. */
  private static String capitals(String family) {
    return Character.UnicodeScript.of(family.codePointAt(0)) == Character.UnicodeScript.GEORGIAN
        ? family
        : family.toUpperCase(Locale.ROOT);
  }

  private static CSLName person(String family, String given) {
    return new CSLNameBuilder().family(family).given(given).build();
  }

  private static CSLName literal(String name) {
    return new CSLNameBuilder().literal(name).build();
  }
}
