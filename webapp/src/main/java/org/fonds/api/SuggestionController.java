package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fonds.api.SuggestionAnswer.Suggested;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.site.SiteSettings;
import org.fonds.suggestion.Suggestion;
import org.fonds.suggestion.Suggestion.Target;
import org.fonds.suggestion.SuggestionOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/suggestions}. */
@RestController
@Tag(name = "Search")
class SuggestionController {

  private static final String TYPED = "q";

  private final ReadingRooms rooms;
  private final Addresses site;

  SuggestionController(ReadingRooms rooms, SiteSettings site) {
    this.rooms = rooms;
    this.site = new Addresses(site);
  }

  @GetMapping(path = "/api/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Suggest what somebody who is typing may mean, in any script")
  @Parameter(
      name = TYPED,
      in = ParameterIn.QUERY,
      description =
          "What was typed so far. Each word may be whole or only begun; all must begin words of one"
              + " name or title, in any order. Blank has no suggestions.",
      schema = @Schema(type = "string", example = "Khru"))
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SuggestionAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> suggest(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters, TYPED);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String typed = Objects.requireNonNullElse(parameters.getFirst(TYPED), "");
    return switch (rooms.current().suggestions().suggest(typed)) {
      case SuggestionOutcome.Unavailable away -> Problems.unavailable(away.reason());
      case SuggestionOutcome.Suggested(List<Suggestion> suggested) ->
          ResponseEntity.ok(new SuggestionAnswer(suggested.stream().map(this::answer).toList()));
    };
  }

  private Suggested answer(Suggestion suggestion) {
    return switch (suggestion.target()) {
      case Target.Search(SearchQuery query) ->
          answer(suggestion, SearchAddress.queryString(query), null, site.search(query));
      case Target.Document(String id) -> answer(suggestion, null, id, site.document(id));
    };
  }

  private static Suggested answer(
      Suggestion suggestion, @Nullable String search, @Nullable String id, String url) {
    return new Suggested(
        suggestion.kind().name().toLowerCase(Locale.ROOT),
        suggestion.text(),
        suggestion.typedAs(),
        suggestion.documents(),
        search,
        id,
        url);
  }
}
