package org.fonds.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.description.Vocabularies;

/**
 * The address of a search: a {@link SearchQuery} as query parameters and back. Pages and API speak
 * the same parameters: {@code q}, {@code match}, {@code euphemisms}, {@code from}, {@code to},
 * {@code dates}, {@code year}, {@code country}, {@code organisation}, {@code type}, {@code
 * language}, {@code event}, {@code place}, {@code institution}, {@code unit}, {@code ocr}, {@code
 * described}, {@code access}, {@code sort}, {@code page}, {@code size}; those of the facets may
 * repeat, and with {@code not.} before them ({@code not.type}) they exclude a value. A blank value
 * is none.
 */
public final class SearchAddress {

  /** A value of the year facet: documents without a date. */
  public static final String UNDATED = "undated";

  private final Vocabularies vocabularies;

  /**
   * @param vocabularies the terms that may be chosen
   */
  public SearchAddress(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * A search as far as its address can be used.
   *
   * @param ignored what could not be used, in the order of the address: left out, or, of a facet
   *     whose values are no years, kept as a filter that no document answers
   */
  public record Lenient(SearchQuery query, List<AddressFault> ignored) {
    public Lenient {
      ignored = List.copyOf(ignored);
    }
  }

  /**
   * Reads an address for a page: what is wrong is left out and said, parameters of others are
   * passed over. A value that a facet does not have is said and stays a filter, so that the result
   * is as empty as it was asked for, and the filter can be lifted.
   */
  public Lenient lenient(Map<String, ? extends List<String>> parameters) {
    AddressParser parser = new AddressParser(vocabularies, parameters);
    return new Lenient(parser.keepingUnknownValues().query(), parser.faults());
  }

  /**
   * Reads an address for the API: what is wrong or unknown is a fault.
   *
   * @param others names of parameters that are not of the search, such as {@code format}
   */
  public AddressReading strict(Map<String, ? extends List<String>> parameters, Set<String> others) {
    AddressParser parser = new AddressParser(vocabularies, parameters);
    SearchQuery query = parser.query();
    parser.refuseUnknown(others);
    return parser.faults().isEmpty()
        ? new AddressReading.Read(query)
        : new AddressReading.Wrong(parser.faults());
  }

  /** The parameters of a search in a settled order; what is as by default is left out. */
  public static SequencedMap<String, List<String>> parameters(SearchQuery query) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, query.words());
    YearOrMonth from = query.years().from();
    if (from != null) {
      parameters.put("from", List.of(from.text()));
    }
    YearOrMonth to = query.years().to();
    if (to != null) {
      parameters.put("to", List.of(to.text()));
    }
    if (query.dates() != Certainty.POSSIBLE) {
      parameters.put("dates", List.of(name(query.dates())));
    }
    for (Facet facet : Facet.values()) {
      if (!query.chosen(facet).isEmpty()) {
        parameters.put(name(facet), List.copyOf(query.chosen(facet)));
      }
      if (!query.excluded(facet).isEmpty()) {
        parameters.put(excludedName(facet), List.copyOf(query.excluded(facet)));
      }
    }
    if (query.sort() != Sort.RELEVANCE) {
      parameters.put("sort", List.of(name(query.sort())));
    }
    if (query.page() != 1) {
      parameters.put("page", List.of(Integer.toString(query.page())));
    }
    if (query.size() != SearchQuery.DEFAULT_SIZE) {
      parameters.put("size", List.of(Integer.toString(query.size())));
    }
    return parameters;
  }

  /** The same, percent-encoded and without a question mark; empty for a search for everything. */
  public static String queryString(SearchQuery query) {
    return queryString(parameters(query));
  }

  /** The parameters of words alone, percent-encoded; empty for none. */
  public static String queryString(Words words) {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, words);
    return queryString(parameters);
  }

  private static String queryString(SequencedMap<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
        .collect(Collectors.joining("&"));
  }

  private static void put(SequencedMap<String, List<String>> parameters, Words words) {
    if (!words.areNone()) {
      parameters.put("q", List.of(words.text()));
    }
    if (words.matching() != Matching.ALL_SCRIPTS) {
      parameters.put("match", List.of(name(words.matching())));
    }
    if (words.euphemisms()) {
      parameters.put("euphemisms", List.of("yes"));
    }
  }

  /** The parameter of a facet. */
  public static String name(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  /** The parameter that excludes values of a facet. */
  public static String excludedName(Facet facet) {
    return "not." + name(facet);
  }

  /** The value of {@code match} for a way to match words. */
  public static String name(Matching matching) {
    return switch (matching) {
      case EXACT -> "exact";
      case ALL_SCRIPTS -> "scripts";
      case SOUNDS_ALIKE -> "sound";
    };
  }

  /** The value of {@code dates} for a certainty. */
  public static String name(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }

  /** The value of {@code sort} for an order. */
  public static String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "relevance";
      case DATE_ASCENDING -> "date";
      case DATE_DESCENDING -> "date-descending";
      case TITLE -> "title";
    };
  }
}
