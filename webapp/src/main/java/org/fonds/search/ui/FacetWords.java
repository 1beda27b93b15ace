package org.fonds.search.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.search.DescriptionState;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.LanguageName;
import org.fonds.search.SearchAddress;
import org.fonds.search.YearRange;

/** What the page calls facets and their values. */
final class FacetWords {

  private FacetWords() {}

  static String title(Facet facet) {
    return switch (facet) {
      case YEAR -> "Year";
      case COUNTRY -> "Country";
      case ORGANISATION -> "Perpetrator organisation";
      case TYPE -> "Document type";
      case LANGUAGE -> "Language";
      case EVENT -> "Event";
      case PLACE -> "Place";
      case INSTITUTION -> "Holding institution";
      case OCR -> "Text read by machine";
      case DESCRIBED -> "Description";
    };
  }

  /** The label of a value that was counted, or the best that can be said of one that was not. */
  static String label(Facet facet, String value, Map<Facet, List<FacetValue>> facets) {
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
      case COUNTRY, ORGANISATION, TYPE, EVENT, PLACE, INSTITUTION, OCR -> value;
    };
  }

  /** What else than its label a value without a term is called, in any language. */
  static List<String> otherNames(Facet facet, String value) {
    Locale itself = Locale.of(value);
    return facet == Facet.LANGUAGE ? List.of(value, itself.getDisplayLanguage(itself)) : List.of();
  }

  /** A range of years as read aloud; empty if it narrows nothing. */
  static String range(YearRange years) {
    Integer from = years.from();
    Integer to = years.to();
    if (from == null) {
      return to == null ? "" : "until " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return from.equals(to) ? from.toString() : from + "–" + to;
  }
}
