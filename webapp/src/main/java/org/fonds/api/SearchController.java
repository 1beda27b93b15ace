package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fonds.api.SearchAnswer.AlsoSoughtAnswer;
import org.fonds.api.SearchAnswer.FacetValueAnswer;
import org.fonds.api.SearchAnswer.HitAnswer;
import org.fonds.api.SearchAnswer.LooserAnswer;
import org.fonds.api.SearchAnswer.PeriodAnswer;
import org.fonds.api.SearchAnswer.SearchedAnswer;
import org.fonds.api.SearchAnswer.SnippetAnswer;
import org.fonds.api.SearchAnswer.Understood;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressReading;
import org.fonds.search.Extent;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.Hit;
import org.fonds.search.MarkedText;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.fonds.search.Understanding;
import org.fonds.search.WhoRead;
import org.fonds.search.Words;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/search}. */
@RestController
@Tag(name = "Search")
class SearchController {

  private final SearchAddress addresses;
  private final ReadingRooms rooms;
  private final Vocabularies vocabularies;
  private final Addresses site;

  SearchController(
      SearchAddress addresses, ReadingRooms rooms, Vocabularies vocabularies, SiteSettings site) {
    this.addresses = addresses;
    this.rooms = rooms;
    this.vocabularies = vocabularies;
    this.site = new Addresses(site);
  }

  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Search documents, with facets and marked snippets")
  @SearchParameters
  @FilterParameters
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "Page of hits, counted from 1; one behind the last is empty.",
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "Hits a page.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> search(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return switch (addresses.strict(parameters, Set.of())) {
      case AddressReading.Wrong wrong -> Problems.wrongParameters(wrong.faults());
      case AddressReading.Read(SearchQuery query) ->
          switch (rooms.current().search().search(query)) {
            case SearchOutcome.Unavailable away -> Problems.unavailable(away.reason());
            case SearchOutcome.Found found -> ResponseEntity.ok(answer(found));
          };
    };
  }

  private SearchAnswer answer(SearchOutcome.Found found) {
    Map<String, List<FacetValueAnswer>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(
          SearchAddress.name(facet),
          found.facets().getOrDefault(facet, List.of()).stream()
              .map(value -> answer(facet, value, found.periods()))
              .toList());
    }
    Words words = found.query().words();
    return new SearchAnswer(
        found.total(),
        found.took().toMillis(),
        found.query().page(),
        found.query().size(),
        found.hits().stream().map(hit -> answer(hit, words)).toList(),
        facets,
        found.periods().stream().map(SearchController::answer).toList(),
        understood(found.understood()),
        searched(found.searched()),
        found.looser().stream()
            .map(looser ->
                new LooserAnswer(SearchAddress.queryString(looser.query()), looser.documents()))
            .toList(),
        found.notice());
  }

  private static SearchedAnswer searched(Extent extent) {
    return new SearchedAnswer(
        extent.documents(),
        extent.pages(),
        extent.doubtfulPages(),
        extent.unreadPages(),
        extent.undescribedDocuments());
  }

  private static Understood understood(Understanding understanding) {
    return new Understood(
        understanding.query(),
        understanding.also().stream()
            .map(also ->
                new AlsoSoughtAnswer(
                    also.typed(), also.reason().name().toLowerCase(Locale.ROOT), also.forms()))
            .toList(),
        understanding.spare());
  }

  private HitAnswer answer(Hit hit, Words words) {
    IndexedDocument document = hit.document();
    MarkedText description = hit.description();
    return new HitAnswer(
        document.id(),
        document.title(),
        document.type(),
        document.dateWritten(),
        document.countriesDescribed(),
        document.organisations(),
        document.languages(),
        document.holdingInstitution(),
        document.referenceCode(),
        site.document(document.id()),
        hit.snippets().stream().map(snippet -> answer(document.id(), snippet, words)).toList(),
        description == null ? null : MarkedHtml.of(description),
        hit.matchedAs());
  }

  private static String reading(WhoRead who) {
    return switch (who) {
      case NOBODY_ELSE -> "uncorrected";
      case A_PERSON -> "corrected";
      case THE_MACHINE_BEFORE -> "before-correction";
    };
  }

  private SnippetAnswer answer(String id, Snippet snippet, Words words) {
    return new SnippetAnswer(
        snippet.page(),
        snippet.label(),
        MarkedHtml.of(snippet.text()),
        reading(snippet.read()),
        site.page(id, snippet.page(), words));
  }

  private FacetValueAnswer answer(Facet facet, FacetValue value, List<PeriodCount> periods) {
    Long certain =
        facet == Facet.YEAR
            ? YearOrMonth.read(value.value()).map(year -> certain(year, periods)).orElse(null)
            : null;
    String broader =
        facet
            .vocabulary(vocabularies)
            .flatMap(vocabulary -> vocabulary.find(value.value()))
            .map(Term::broader)
            .orElse(null);
    return new FacetValueAnswer(value.value(), value.label(), value.count(), certain, broader);
  }

  private static long certain(YearOrMonth year, List<PeriodCount> periods) {
    return periods.stream()
        .filter(period -> period.period().equals(YearRange.in(year)))
        .mapToLong(PeriodCount::certain)
        .findFirst()
        .orElse(0);
  }

  private static PeriodAnswer answer(PeriodCount period) {
    return new PeriodAnswer(
        text(period.period().from()), text(period.period().to()), period.count(), period.certain());
  }

  private static @Nullable String text(@Nullable YearOrMonth end) {
    return end == null ? null : end.text();
  }
}
