package org.fonds.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of a holding institution in which a source lies, as its reference code names it: of {@code
 * ф. 1, оп. 2, д. 4, л. 1–4} the fonds {@code ф. 1}, the series {@code ф. 1, оп. 2} and the file
 * {@code ф. 1, оп. 2, д. 4}.
 *
 * @param code the reference code up to the end of the unit
 */
public record ReferenceUnit(Kind kind, String code) {

  /** What a unit is, the widest first. */
  public enum Kind {
    FONDS,
    SERIES,
    FILE,
    BOX,
    FOLDER
  }

  /**
   * A sign and the number after it. Signs that mean one thing here and another there (Latvian
   * {@code l.} is a file, Russian {@code л.} a leaf) are not among them.
   */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:"
              + "(?<fonds>фонд|ф|fonds|fond|f|zespół|zesp)"
              + "|(?<series>опись|опис|оп|opis|op|apr|apraksts|inv)"
              + "|(?<file>дело|справа|спр|д|delo|spr|file|d)"
              + "|(?<box>box|коробка|кор)"
              + "|(?<folder>folder|папка)"
              + ")(?:\\.\\s*|\\s+)"
              + "(?:№\\s*)?\\p{Lu}{0,3}-?\\p{N}+\\p{L}?(?:[-/]\\p{N}+)*(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /**
   * The units that a code names, the widest first; none where it does not say what its numbers
   * mean. A series is known within a fonds only, a file within a series or fonds, a box within
   * whatever stands before it, a folder within a box.
   */
  static List<ReferenceUnit> in(String code) {
    List<ReferenceUnit> units = new ArrayList<>();
    Matcher matcher = UNIT.matcher(code);
    while (matcher.find()) {
      Kind kind = kind(matcher);
      if (follows(kind, units, code.substring(0, matcher.start()))) {
        units.add(new ReferenceUnit(kind, code.substring(0, matcher.end())));
      }
    }
    return units;
  }

  private static Kind kind(Matcher matcher) {
    for (Kind kind : Kind.values()) {
      if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("a unit without a kind");
  }

  private static boolean follows(Kind kind, List<ReferenceUnit> units, String before) {
    Kind last = units.isEmpty() ? null : units.getLast().kind();
    return switch (kind) {
      case FONDS -> last == null;
      case SERIES -> last == Kind.FONDS;
      case FILE -> last == Kind.SERIES || last == Kind.FONDS;
      case BOX -> last == null && LETTER_OR_DIGIT.matcher(before).find();
      case FOLDER -> last == Kind.BOX;
    };
  }
}
