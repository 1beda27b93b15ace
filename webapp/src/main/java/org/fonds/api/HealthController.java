package org.fonds.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.fonds.room.ReadingRooms;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.Words;
import org.fonds.site.ReadingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/health}: for whoever watches over the site. */
@RestController
@Tag(name = "Health")
class HealthController {

  private static final SearchQuery EVERYTHING =
      new SearchQuery(Words.NONE, Narrowing.NONE, Sort.RELEVANCE, 1, 1);

  private final ReadingRooms rooms;
  private final ReadingSettings settings;

  HealthController(ReadingRooms rooms, ReadingSettings settings) {
    this.rooms = rooms;
    this.settings = settings;
  }

  /**
   * Whether the site can be searched.
   *
   * @param documents that a search for everything finds; null for whoever may not search
   */
  @Schema(name = "Health")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Health(@Schema(example = "up") String status, @Nullable Long documents) {}

  @GetMapping(path = "/api/health", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Whether the site can be searched, and how many documents it has")
  ResponseEntity<Object> health(@Parameter(hidden = true) HttpServletRequest request) {
    boolean mayCount = !settings.onlySignedIn() || request.getUserPrincipal() != null;
    return switch (rooms.readers().search().search(EVERYTHING)) {
      case SearchOutcome.Unavailable away -> Problems.unavailable(away.reason());
      case SearchOutcome.Found found ->
          ResponseEntity.ok(new Health("up", mayCount ? found.total() : null));
    };
  }
}
