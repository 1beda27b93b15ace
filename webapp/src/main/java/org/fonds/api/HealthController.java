package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.fonds.room.ReadingRooms;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.Words;
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

  HealthController(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  /**
   * Whether the site can be searched.
   *
   * @param documents that a search for everything finds
   */
  @Schema(name = "Health")
  record Health(@Schema(example = "up") String status, long documents) {}

  @GetMapping(path = "/api/health", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Whether the site can be searched, and how many documents it has")
  ResponseEntity<Object> health() {
    return switch (rooms.readers().search().search(EVERYTHING)) {
      case SearchOutcome.Unavailable away -> Problems.unavailable(away.reason());
      case SearchOutcome.Found found -> ResponseEntity.ok(new Health("up", found.total()));
    };
  }
}
