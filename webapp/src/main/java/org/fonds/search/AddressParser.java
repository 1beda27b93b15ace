package org.fonds.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.description.AccessLevel;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.OcrQuality;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one address, noting what cannot be used. */
final class AddressParser {

  private static final int MOST_VALUES_OF_A_FACET = 100;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of("q", "match", "euphemisms", "from", "to", "dates", "sort", "page", "size"),
              Arrays.stream(Facet.values())
                  .flatMap(facet ->
                      Stream.of(SearchAddress.name(facet), SearchAddress.excludedName(facet))))
          .toList();

  private final Vocabularies vocabularies;
  private final Map<String, ? extends List<String>> parameters;
  private final List<AddressFault> faults = new ArrayList<>();
  private boolean keepsUnknownValues;

  AddressParser(Vocabularies vocabularies, Map<String, ? extends List<String>> parameters) {
    this.vocabularies = vocabularies;
    this.parameters = parameters;
  }

  List<AddressFault> faults() {
    return faults;
  }

  /** From now on a value that a facet does not have is a fault, but stays in the query. */
  AddressParser keepingUnknownValues() {
    keepsUnknownValues = true;
    return this;
  }

  SearchQuery query() {
    String text = single("q");
    YearRange years = years();
    Map<Facet, SequencedSet<String>> chosen = new EnumMap<>(Facet.class);
    Map<Facet, SequencedSet<String>> excluded = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, values(facet, SearchAddress.name(facet)));
      excluded.put(facet, values(facet, SearchAddress.excludedName(facet)));
    }
    Integer page = number("page", 1, Integer.MAX_VALUE);
    Integer size = number("size", 1, 100);
    return new SearchQuery(
        new Words(text == null ? "" : text, matching(), yes("euphemisms")),
        new Narrowing(years, chosen, excluded, certainty()),
        sort(),
        page == null ? 1 : page,
        size == null ? SearchQuery.DEFAULT_SIZE : size);
  }

  void refuseUnknown(Set<String> others) {
    parameters.forEach((name, values) -> {
      if (!KNOWN.contains(name) && !others.contains(name)) {
        faults.add(AddressFault.unknown(name, values.isEmpty() ? "" : values.getFirst(), KNOWN));
      }
    });
  }

  private YearRange years() {
    YearOrMonth from = yearOrMonth("from");
    YearOrMonth to = yearOrMonth("to");
    if (from == null || to == null) {
      return new YearRange(from, to);
    }
    YearRange range = new YearRange(from, to);
    if (range.isBackwards()) {
      fault("to", to.text(), "lies before from=" + from.text() + "; give the earlier one as from");
      return new YearRange(from, null);
    }
    return range;
  }

  private @Nullable YearOrMonth yearOrMonth(String name) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    YearOrMonth read = YearOrMonth.read(value).orElse(null);
    if (read == null) {
      fault(
          name,
          value,
          "is no year from %d to %d and no month; write 1940 or 1940-03"
              .formatted(-YearRange.LAST_YEAR, YearRange.LAST_YEAR));
    }
    return read;
  }

  private Certainty certainty() {
    return oneOf("dates", Certainty.values(), SearchAddress::name, "is no certainty of dates");
  }

  private Sort sort() {
    return oneOf("sort", Sort.values(), SearchAddress::name, "is no order");
  }

  private Matching matching() {
    Matching[] ways = {Matching.ALL_SCRIPTS, Matching.EXACT, Matching.SOUNDS_ALIKE};
    return oneOf("match", ways, SearchAddress::name, "is no way to match words");
  }

  private boolean yes(String parameter) {
    Boolean[] answers = {false, true};
    return oneOf(parameter, answers, yes -> yes ? "yes" : "no", "is neither yes nor no");
  }

  /** The value of a parameter that has few; the first of them where none is given. */
  private <T> T oneOf(String parameter, T[] values, Function<T, String> name, String wrong) {
    String given = single(parameter);
    if (given == null) {
      return values[0];
    }
    for (T value : values) {
      if (name.apply(value).equals(given)) {
        return value;
      }
    }
    fault(
        parameter,
        given,
        wrong + "; write " + Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
    return values[0];
  }

  private SequencedSet<String> values(Facet facet, String name) {
    SequencedSet<String> values = new LinkedHashSet<>();
    for (String each : given(name)) {
      String value = facet.vocabulary(vocabularies).map(all -> all.currentId(each)).orElse(each);
      @Nullable String wrong = wrongWith(facet, value);
      if (wrong != null) {
        fault(name, value, wrong);
      }
      if (wrong != null && (!keepsUnknownValues || facet == Facet.YEAR)) {
        continue;
      }
      if (values.size() == MOST_VALUES_OF_A_FACET && !values.contains(value)) {
        fault(name, value, "is one too many; at most " + MOST_VALUES_OF_A_FACET + " are allowed");
        break;
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable String wrongWith(Facet facet, String value) {
    return switch (facet) {
      case YEAR ->
          value.equals(SearchAddress.UNDATED) || year(value) != null
              ? null
              : "is no year; write a year such as 1940, or undated";
      case COUNTRY -> wrongTerm(vocabularies.countries(), "country", value);
      case ORGANISATION -> wrongTerm(vocabularies.organisations(), "organisation", value);
      case TYPE -> wrongTerm(vocabularies.types(), "type", value);
      case EVENT -> wrongTerm(vocabularies.events(), "event", value);
      case LANGUAGE ->
          LANGUAGES.contains(value)
              ? null
              : "is no language code; write two letters of ISO 639-1, such as ru";
      case OCR ->
          OcrQuality.ofValue(value).isPresent()
              ? null
              : "is no quality of OCR; write reliable, doubtful or unreadable";
      case DESCRIBED ->
          DescriptionState.ofValue(value).isPresent() ? null : "is no truth; write true or false";
      case ACCESS ->
          AccessLevel.ofWord(value).isPresent()
              ? null
              : "is no access; write open, metadata, restricted or withdrawn";
      case UNIT ->
          DocumentId.isWellFormed(value)
              ? null
              : "is no id of a unit; write it as it stands in the unit's address, after /d/";
      case PLACE, INSTITUTION -> null;
    };
  }

  private static @Nullable String wrongTerm(Vocabulary vocabulary, String what, String value) {
    if (vocabulary.find(value).isPresent()) {
      return null;
    }
    String nearest =
        vocabulary.nearest(value).stream()
            .map(term -> term.id() + " (" + term.name("en") + ")")
            .collect(Collectors.joining(", "));
    return "is no "
        + what
        + " of this archive; "
        + (nearest.isEmpty() ? "the facets of a search list them" : "nearest: " + nearest);
  }

  private @Nullable Integer number(String name, int least, int most) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    Integer number = integer(value);
    if (number == null || number < least || number > most) {
      fault(name, value, "is no whole number from " + least + " to " + most);
      return null;
    }
    return number;
  }

  private static @Nullable Integer year(String value) {
    Integer year = integer(value);
    return year == null || Math.abs(year) > YearRange.LAST_YEAR ? null : year;
  }

  private static @Nullable Integer integer(String value) {
    if (!value.matches("-?[0-9]{1,10}")) {
      return null;
    }
    long number = Long.parseLong(value);
    return number == (int) number ? (int) number : null;
  }

  private @Nullable String single(String name) {
    List<String> values = given(name);
    if (values.isEmpty()) {
      return null;
    }
    if (values.size() > 1) {
      faults.add(AddressFault.second(name, values.get(1)));
    }
    return values.getFirst();
  }

  private List<String> given(String name) {
    List<String> values = parameters.get(name);
    return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
  }

  private void fault(String parameter, String value, String wrong) {
    faults.add(AddressFault.of(parameter, value, wrong));
  }
}
