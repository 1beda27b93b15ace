package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchRunner;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.BatchSearches;
import org.fonds.batch.ListReader;
import org.fonds.batch.ListReading;
import org.fonds.batch.MakingOutcome;
import org.fonds.batch.NameList;
import org.fonds.research.Researcher;
import org.fonds.search.AddressFault;
import org.fonds.search.AddressReading;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.site.SiteSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batch searches of whoever asks: begun, looked after, cancelled and deleted. */
@RestController
@Tag(name = "Batch search")
final class BatchSearchController {

  private final BatchSearches searches;
  private final BatchRunner runner;
  private final SearchAddress addresses;
  private final Addresses site;

  BatchSearchController(
      BatchSearches searches, BatchRunner runner, SearchAddress addresses, SiteSettings site) {
    this.searches = searches;
    this.runner = runner;
    this.addresses = addresses;
    this.site = new Addresses(site);
  }

  @GetMapping("/api/batch-searches")
  @Operation(
      summary = "Your batch searches, the newest first",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "Each with how far it is.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  List<BatchAnswers.RunAnswer> all() {
    return researcher().stream()
        .flatMap(whose -> searches.of(whose).stream())
        .map(this::answer)
        .toList();
  }

  @PostMapping(
      path = "/api/batch-searches",
      consumes = {"text/csv", "text/plain"})
  @Operation(
      summary = "Begin a batch search",
      description =
          "The body is a table of 10,000 rows and 2 MB at most, in whatever charset and with"
              + " whatever separator; its column query or name is searched, or the first. As"
              + " text/plain each line is a row. The filters of a search narrow every row.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @Parameter(
      name = BatchWishes.NAME,
      in = ParameterIn.QUERY,
      description = "What the run is called.")
  @Parameter(
      name = BatchWishes.WAY,
      in = ParameterIn.QUERY,
      description =
          "How a row is taken: a name, of which all words are sought in whatever order; a phrase; or"
              + " the query language.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"name", "phrase", "language"},
              defaultValue = "name"))
  @Parameter(
      name = BatchWishes.HITS,
      in = ParameterIn.QUERY,
      description = "Hits that are kept of a row.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "10", defaultValue = "3"))
  @Parameter(
      name = BatchWishes.COLUMN,
      in = ParameterIn.QUERY,
      description = "The name of the column that is searched.")
  @FilterParameters
  @ApiResponse(responseCode = "202", description = "The run, with its address in Location.")
  @ApiResponse(responseCode = "400", description = "A parameter or the list is wrong; says what.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "409", description = "You have as many runs as one may have.")
  @ApiResponse(responseCode = "413", description = "The list has more than 2 MB.")
  ResponseEntity<Object> begin(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    List<AddressFault> faults = BatchWishes.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    return switch (addresses.strict(parameters, BatchWishes.OWN)) {
      case AddressReading.Wrong wrong -> Problems.wrongParameters(wrong.faults());
      case AddressReading.Read(SearchQuery narrowing) -> begin(parameters, narrowing, request);
    };
  }

  private ResponseEntity<Object> begin(
      MultiValueMap<String, String> parameters, SearchQuery narrowing, HttpServletRequest request)
      throws IOException {
    if (SearchAddress.queryString(narrowing).length() > BatchSearch.Wish.LONGEST_NARROWING) {
      return Problems.failed(
          HttpStatus.BAD_REQUEST, "Too many filters", BatchSearch.Wish.TOO_NARROW);
    }
    byte[] body = request.getInputStream().readNBytes(NameList.MOST_BYTES + 1);
    if (body.length > NameList.MOST_BYTES) {
      return Problems.failed(
          HttpStatus.CONTENT_TOO_LARGE,
          "Too large",
          "The list has more than %,d bytes, and one run takes no more; divide it."
              .formatted(NameList.MOST_BYTES));
    }
    String column = BatchWishes.said(parameters, BatchWishes.COLUMN, "");
    boolean lines =
        Objects.requireNonNullElse(request.getContentType(), "").startsWith("text/plain");
    ListReading reading = lines ? ListReader.lines(body, column) : ListReader.table(body, column);
    return switch (reading) {
      case ListReading.Refused(String reason) ->
          Problems.failed(HttpStatus.BAD_REQUEST, "The list cannot be taken", reason);
      case ListReading.Read(NameList list) -> made(BatchWishes.wish(parameters, narrowing), list);
    };
  }

  private ResponseEntity<Object> made(BatchSearch.Wish wish, NameList list) {
    Optional<Researcher> whose = researcher();
    if (whose.isEmpty()) {
      return noSuchRun();
    }
    return switch (searches.make(whose.get(), wish, list)) {
      case MakingOutcome.Refused(String reason) ->
          Problems.failed(HttpStatus.CONFLICT, "Too many batch searches", reason);
      case MakingOutcome.Made(BatchSearch run) -> {
        runner.look();
        yield ResponseEntity.accepted()
            .location(URI.create("/api/batch-searches/" + run.id()))
            .body(answer(run));
      }
    };
  }

  @GetMapping("/api/batch-searches/{id}")
  @Operation(
      summary = "A batch search of yours: how far it is",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "The run.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  @ApiResponse(responseCode = "404", description = "You have no such run.")
  ResponseEntity<Object> one(@PathVariable String id) {
    return mine(id)
        .map(run -> ResponseEntity.ok().<Object>body(answer(run)))
        .orElseGet(BatchSearchController::noSuchRun);
  }

  @PostMapping("/api/batch-searches/{id}/cancel")
  @Operation(
      summary = "End a batch search; what was done is kept",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "The run, which is over.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "404", description = "You have no such run.")
  ResponseEntity<Object> cancel(@PathVariable String id) {
    mine(id).ifPresent(run -> runner.cancel(run.whose(), run.id()));
    return one(id);
  }

  @DeleteMapping("/api/batch-searches/{id}")
  @Operation(
      summary = "Delete a batch search with all that it found",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "404", description = "You have no such run.")
  ResponseEntity<Object> delete(@PathVariable String id) {
    Optional<BatchSearch> found = mine(id);
    found.ifPresent(run -> runner.delete(run.whose(), run.id()));
    return found.isPresent() ? ResponseEntity.noContent().build() : noSuchRun();
  }

  private BatchAnswers.RunAnswer answer(BatchSearch run) {
    Long left = runner.left(run).map(Duration::toSeconds).orElse(null);
    return BatchAnswers.RunAnswer.of(
        run, site, runner.before(run), left, run.isToldTo(Staff.asks()));
  }

  private Optional<BatchSearch> mine(String id) {
    return researcher().flatMap(whose -> uuid(id).flatMap(run -> searches.find(whose, run)));
  }

  private static Optional<UUID> uuid(String id) {
    return AskedLists.uuid(id);
  }

  private static Optional<Researcher> researcher() {
    return Researcher.of(Actors.current());
  }

  static ResponseEntity<Object> noSuchRun() {
    return Problems.failed(
        HttpStatus.NOT_FOUND, "No such batch search", "You have no such batch search.");
  }
}
