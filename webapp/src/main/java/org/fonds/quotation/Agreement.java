package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.description.ReferenceCode;
import org.fonds.description.ReferenceUnit;

/**
 * Whether something that a footnote says of where its words stand is so.
 *
 * @param said by the footnote
 * @param found in the archive
 */
public record Agreement(Matter matter, boolean agrees, String said, String found) {

  private static final int FEWEST_UNITS = 2;
  private static final Pattern LAST_NUMBER = Pattern.compile("\\p{N}+\\p{L}?(?:[-/]\\p{N}+)*$");

  /** What a footnote may say. */
  public enum Matter {
    DOCUMENT,
    PAGE,
    REFERENCE_CODE
  }

  /** All that the footnote says, as far as it can be told. */
  public static List<Agreement> of(Footnote footnote, QuotedPassage found) {
    List<Agreement> all = new ArrayList<>();
    String id = footnote.documentId();
    if (id != null) {
      String here = found.document().id();
      all.add(new Agreement(Matter.DOCUMENT, id.equals(here), id, here));
    }
    Integer page = footnote.page();
    if (page != null) {
      boolean there = found.nearest().pages().contains(page);
      all.add(
          new Agreement(
              Matter.PAGE, there, Integer.toString(page), Integer.toString(found.page())));
    }
    ReferenceCode code = found.document().description().referenceCode();
    if (code != null) {
      code(footnote, code).ifPresent(all::add);
    }
    return all;
  }

  /** Empty where the footnote names no code of the same kind. */
  private static Optional<Agreement> code(Footnote footnote, ReferenceCode code) {
    if (words(footnote.text()).contains(words(code.text()))) {
      return Optional.of(new Agreement(Matter.REFERENCE_CODE, true, code.text(), code.text()));
    }
    SortedMap<ReferenceUnit.Kind, String> said = numbers(new ReferenceCode(footnote.text()));
    SortedMap<ReferenceUnit.Kind, String> here = numbers(code);
    said.keySet().retainAll(here.keySet());
    here.keySet().retainAll(said.keySet());
    return said.size() < FEWEST_UNITS
        ? Optional.empty()
        : Optional.of(
            new Agreement(
                Matter.REFERENCE_CODE,
                said.equals(here),
                String.join(" / ", said.values()),
                code.text()));
  }

  private static SortedMap<ReferenceUnit.Kind, String> numbers(ReferenceCode code) {
    SortedMap<ReferenceUnit.Kind, String> numbers = new TreeMap<>();
    for (ReferenceUnit unit : code.units()) {
      Matcher number = LAST_NUMBER.matcher(unit.code());
      if (number.find()) {
        numbers.put(unit.kind(), number.group());
      }
    }
    return numbers;
  }

  private static String words(String text) {
    return WordReader.read(text).stream()
        .map(Word::folded)
        .collect(Collectors.joining(" ", " ", " "));
  }
}
