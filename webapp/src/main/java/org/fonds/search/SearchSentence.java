package org.fonds.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.site.SiteSettings;

/** A search in words: short, to know it again, and whole, for the methods section of a paper. */
public final class SearchSentence {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private SearchSentence() {}

  /**
   * What is sought and how it is narrowed: {@code deportation; Country: Estonia}. Units go by their
   * ids: their titles may be closed later, and this is kept.
   */
  public static String name(SearchQuery query, Map<Facet, List<FacetValue>> facets) {
    Map<Facet, List<FacetValue>> named =
        facets.entrySet().stream()
            .filter(facet -> facet.getKey() != Facet.UNIT)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    String filters = filters(query, named);
    String words = query.text().isBlank() ? "Everything" : query.text().strip();
    return filters.isEmpty() ? words : words + "; " + filters;
  }

  /**
   * Query, filters, numbers and dates, with the address at the end.
   *
   * @param newest when the newest document was accepted; empty if that is not known
   */
  public static String whole(
      SearchOutcome.Found found, Optional<Instant> newest, SiteSettings site, ZoneId zone) {
    SearchQuery query = found.query();
    String filters = filters(query, found.facets());
    StringBuilder sentence =
        new StringBuilder("Search in ")
            .append(site.name())
            .append(" on ")
            .append(DAY.format(LocalDate.now(zone)))
            .append(" for ")
            .append(words(query))
            .append(filters.isEmpty() ? "" : ", narrowed to " + filters)
            .append(": ")
            .append(FacetWords.documents(found.total()))
            .append(found.total() == 1 ? " answers" : " answer");
    if (found.searched().documents() > 0) {
      sentence.append(
          String.format(
              Locale.ENGLISH,
              ", of %,d on %,d pages in the index",
              found.searched().documents(),
              found.searched().pages()));
    }
    newest.ifPresent(moment ->
        sentence
            .append("; the newest of them was taken in on ")
            .append(DAY.format(moment.atZone(zone))));
    return sentence.append(". ").append(address(query, site)).toString();
  }

  /** Where the search is asked again, from its first page on. */
  public static String address(SearchQuery query, SiteSettings site) {
    String parameters = SearchAddress.queryString(query.onPage(1));
    return site.address() + "/" + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  private static String words(SearchQuery query) {
    if (query.text().isBlank()) {
      return "all documents";
    }
    String how =
        switch (query.words().matching()) {
          case EXACT -> ", as written";
          case ALL_SCRIPTS -> ", in all scripts and inflections";
          case SOUNDS_ALIKE -> ", and for what sounds alike";
        };
    return "“"
        + query.text().strip()
        + "”"
        + how
        + (query.words().euphemisms() ? ", with what was said instead" : "");
  }

  /**
   * What a search is narrowed to, such as {@code Country: Estonia; Type: Order}; empty for nothing.
   *
   * @param facets the counted values, for their labels
   */
  public static String filters(SearchQuery query, Map<Facet, List<FacetValue>> facets) {
    return Filter.of(query, facets).stream()
        .map(filter -> filter.kind() + ": " + filter.label())
        .collect(Collectors.joining("; "));
  }
}
