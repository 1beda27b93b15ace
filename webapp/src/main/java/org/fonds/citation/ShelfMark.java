package org.fonds.citation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.description.ReferenceCode;
import org.fonds.description.ReferenceUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where in its holding institution the cited page lies, in the letters that were chosen.
 *
 * @param code the reference code; null if not known. Its leaves are left out where the page cited
 *     is one of them.
 * @param locator the page or folio with its label, such as {@code p. 3} or {@code л. 12об.}; null
 *     if the whole document is cited
 */
record ShelfMark(@Nullable String code, @Nullable String locator) {

  /** The last part of a code, where it is a sign and numbers: {@code л. 1–4}. */
  private static final Pattern LEAVES =
      Pattern.compile("(?<before>.*\\p{N}\\p{L}*)[,;.]?\\s+(?<sign>\\p{L}{1,6})\\.\\s*\\p{N}.*");

  private static final Pattern SIGN = Pattern.compile("(?<sign>\\p{L}{1,6})\\.?\\s*\\p{N}.*");

  /** Between the units of a code: before every sign of a unit, and never within {@code ед. хр.}. */
  private static final Pattern BETWEEN_UNITS =
      Pattern.compile(
          "[,;]\\s*(?=\\p{L})|\\.?\\s+(?<=\\p{N}\\p{L}{0,3}\\.?\\s{1,3})(?=\\p{L}{1,6}\\.\\s*\\p{N})");

  private static final Pattern SIGN_AT_NUMBER = Pattern.compile("(?<=\\p{L}\\.)(?=[\\p{N}№])");

  /** The shelf mark of what is cited. */
  static ShelfMark of(Bibliography cited, CitationChoice choice) {
    CitedPage page = cited.page();
    String locator = page == null ? null : page.locator(choice.language());
    String code = cited.archiveLocation();
    if (code != null && page != null && page.label() != null) {
      code = withoutLeaves(code, page.label());
    }
    return choice.code() == CodeScript.AS_WRITTEN
        ? new ShelfMark(code, locator)
        : new ShelfMark(code, locator).romanised(cited);
  }

  /** The reference code with the page behind it; null if there is neither. */
  @Nullable String line() {
    if (code == null || locator == null) {
      return code == null ? locator : code;
    }
    return code + ", " + locator;
  }

  /**
   * The same as GOST R 7.0.5 writes it: each unit a sentence, the fonds with its title.
   *
   * @param collection the title of the fonds; null if not known
   */
  ShelfMark inSentences(@Nullable String collection) {
    return new ShelfMark(
        code == null ? collection : sentences(code, collection),
        locator == null ? null : capitalised(spaced(locator)));
  }

  private static String sentences(String code, @Nullable String collection) {
    StringBuilder sentences = new StringBuilder();
    boolean fondsFirst = false;
    for (String unit : BETWEEN_UNITS.split(code, -1)) {
      String words = spaced(unit.strip());
      if (words.isEmpty()) {
        continue;
      }
      boolean first = sentences.isEmpty();
      sentences.append(first ? "" : ". ").append(capitalised(words));
      if (first && collection != null && isFonds(words)) {
        fondsFirst = true;
        sentences.append(" (").append(collection).append(')');
      }
    }
    return collection == null || fondsFirst ? sentences.toString() : collection + ". " + sentences;
  }

  private static boolean isFonds(String unit) {
    return new ReferenceCode(unit)
        .units().stream().anyMatch(each -> each.kind() == ReferenceUnit.Kind.FONDS);
  }

  private static String spaced(String unit) {
    return SIGN_AT_NUMBER.matcher(unit).replaceAll(" ");
  }

  static String capitalised(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  private ShelfMark romanised(Bibliography cited) {
    String all = Objects.requireNonNullElse(line(), "");
    AlaLcRomanisation table = AlaLcRomanisation.of(all, cited.languages());
    return new ShelfMark(
        code == null ? null : table.romanise(code),
        locator == null ? null : table.romanise(locator));
  }

  /** Nobody needs to know all leaves of a document who is told which of them is cited. */
  private static String withoutLeaves(String code, String label) {
    Matcher leaves = LEAVES.matcher(code);
    Matcher cited = SIGN.matcher(label);
    return leaves.matches()
            && cited.matches()
            && leaves.group("sign").equalsIgnoreCase(cited.group("sign"))
        ? leaves.group("before")
        : code;
  }
}
