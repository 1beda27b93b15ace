package org.fonds.search;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.description.AccessLevel;

/** What the page calls facets and their values. */
public final class FacetWords {

  private FacetWords() {}

  public static String title(Facet facet) {
    return switch (facet) {
      case YEAR -> "Year";
      case COUNTRY -> "Country";
      case ORGANISATION -> "Perpetrator organisation";
      case TYPE -> "Document type";
      case LANGUAGE -> "Language";
      case EVENT -> "Event";
      case PLACE -> "Place";
      case INSTITUTION -> "Holding institution";
      case UNIT -> "Unit";
      case OCR -> "Text read by machine";
      case DESCRIBED -> "Description";
      case ACCESS -> "Access";
    };
  }

  /** The label of a value that was counted, or the best that can be said of one that was not. */
  public static String label(Facet facet, String value, Map<Facet, List<FacetValue>> facets) {
    return facets.getOrDefault(facet, List.of()).stream()
        .filter(counted -> counted.value().equals(value))
        .map(FacetValue::label)
        .findFirst()
        .orElseGet(() -> unlisted(facet, value));
  }

  private static String unlisted(Facet facet, String value) {
    return switch (facet) {
      case YEAR -> value.equals(SearchAddress.UNDATED) ? "undated" : value;
      case LANGUAGE -> LanguageName.of(value);
      case DESCRIBED -> DescriptionState.label(value);
      case ACCESS -> AccessLevel.ofWord(value).map(AccessLevel::label).orElse(value);
      case COUNTRY, ORGANISATION, TYPE, EVENT, PLACE, INSTITUTION, UNIT, OCR -> value;
    };
  }

  /** What else than its label a value without a term is called, in any language. */
  public static List<String> otherNames(Facet facet, String value) {
    Locale itself = Locale.of(value);
    return facet == Facet.LANGUAGE ? List.of(value, itself.getDisplayLanguage(itself)) : List.of();
  }

  /** A range of years or months as read aloud; empty if it narrows nothing. */
  public static String range(YearRange years) {
    YearOrMonth from = years.from();
    YearOrMonth to = years.to();
    if (from == null) {
      return to == null ? "" : "until " + name(to);
    }
    if (to == null) {
      return "from " + name(from);
    }
    return from.equals(to) ? name(from) : name(from) + "–" + name(to);
  }

  private static String name(YearOrMonth end) {
    return end.month() == null
        ? end.text()
        : end.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + end.year();
  }

  /** How sure a date must be, before a range or a year: {@code possibly}, {@code certainly}. */
  public static String surely(Certainty dates) {
    return switch (dates) {
      case POSSIBLE -> "possibly";
      case CERTAIN -> "certainly";
    };
  }

  /** A number of documents in words. */
  public static String documents(long total) {
    return String.format(Locale.ENGLISH, total == 1 ? "%,d document" : "%,d documents", total);
  }

  /** The documents of a period, those apart that only may lie in it: {@code 12 + 3 possible}. */
  public static String count(PeriodCount period) {
    String certain = documents(period.certain());
    if (period.onlyPossible() == 0) {
      return certain;
    }
    String possible = String.format(Locale.ENGLISH, "%,d possible", period.onlyPossible());
    return period.certain() == 0 ? possible : certain + " + " + possible;
  }
}
