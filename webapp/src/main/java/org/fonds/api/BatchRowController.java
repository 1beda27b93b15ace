package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fonds.account.security.Actors;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchCsv;
import org.fonds.batch.BatchRow;
import org.fonds.batch.BatchRows;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.BatchSearches;
import org.fonds.batch.RowFilter;
import org.fonds.batch.RowSight;
import org.fonds.research.Researcher;
import org.fonds.search.AddressFault;
import org.fonds.site.SiteSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What batch searches found, as whoever asks may see it now. */
@RestController
@Tag(name = "Batch search")
final class BatchRowController {

  private static final String SHOW = "show";
  private static final String PAGE = "page";
  private static final int SIZE = 100;

  private final BatchSearches searches;
  private final BatchRows rows;
  private final RowSight sight;
  private final BatchCsv csv;
  private final Addresses site;

  BatchRowController(
      BatchSearches searches, BatchRows rows, RowSight sight, BatchCsv csv, SiteSettings site) {
    this.searches = searches;
    this.rows = rows;
    this.sight = sight;
    this.csv = csv;
    this.site = new Addresses(site);
  }

  /** Describes for OpenAPI what both have in common. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = SHOW,
      in = ParameterIn.QUERY,
      description = "Which rows.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "all",
                "found",
                "apart",
                "other-spelling",
                "sounding-alike",
                "not-found",
                "remark"
              },
              defaultValue = "all"))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  @ApiResponse(responseCode = "404", description = "You have no such run.")
  @ApiResponse(
      responseCode = "409",
      description = "The run was made when more was open to you than is now; ask the list again.")
  @interface OfRows {}

  @GetMapping("/api/batch-searches/{id}/rows")
  @Operation(
      summary = "100 rows of a batch search of yours",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @Parameter(
      name = PAGE,
      in = ParameterIn.QUERY,
      description = "Which hundred rows, counted from 1.",
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
  @OfRows
  @ApiResponse(responseCode = "200", description = "The rows, also of a run that goes on.")
  ResponseEntity<Object> rows(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answered(id, parameters, this::rows, SHOW, PAGE);
  }

  private ResponseEntity<Object> rows(BatchSearch run, Asked asked) {
    return ResponseEntity.ok(
        new BatchAnswers.RowsAnswer(
            asked.page(),
            SIZE,
            rows.counts(run).getOrDefault(asked.filter(), 0),
            rows.of(run, asked.filter(), (asked.page() - 1) * SIZE, SIZE).stream()
                .map(row -> BatchAnswers.RowAnswer.of(sight.see(run, row), site))
                .toList()));
  }

  @GetMapping("/api/batch-searches/{id}/table")
  @Operation(
      summary = "A batch search of yours as CSV",
      description =
          "A line for each hit of a row and one for a row without hits; the other columns of the"
              + " list come first.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @OfRows
  @ApiResponse(
      responseCode = "200",
      description =
          "RFC 4180 in UTF-8; a cell that a spreadsheet would take for a formula begins with an"
              + " apostrophe.")
  ResponseEntity<Object> table(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answered(id, parameters, this::table, SHOW);
  }

  private ResponseEntity<Object> table(BatchSearch run, Asked asked) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv; charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("fonds-batch-search.csv").build().toString())
        .body(new WrittenFile(target -> write(run, asked.filter(), target)));
  }

  private void write(BatchSearch run, RowFilter filter, Writer target) throws IOException {
    csv.head(run, target);
    int from = 0;
    List<BatchRow> some = rows.of(run, filter, from, SIZE);
    while (!some.isEmpty()) {
      for (BatchRow row : some) {
        csv.row(run, sight.see(run, row), target);
      }
      from += SIZE;
      some = rows.of(run, filter, from, SIZE);
    }
  }

  /** Which rows are asked for. */
  private record Asked(RowFilter filter, int page) {}

  private ResponseEntity<Object> answered(
      String id,
      MultiValueMap<String, String> parameters,
      BiFunction<BatchSearch, Asked, ResponseEntity<Object>> answer,
      String... known) {
    List<AddressFault> faults = new ArrayList<>(SingleParameters.faults(parameters, known));
    String show = Objects.requireNonNullElse(parameters.getFirst(SHOW), "all");
    Optional<RowFilter> filter = RowFilter.of(show);
    if (filter.isEmpty()) {
      faults.add(AddressFault.of(SHOW, show, "is no choice; write one of " + RowFilter.allowed()));
    }
    String page = Objects.requireNonNullElse(parameters.getFirst(PAGE), "1");
    if (!page.matches("[1-9][0-9]{0,3}")) {
      faults.add(AddressFault.of(PAGE, page, "is no number of a page; they are counted from 1"));
    }
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    Optional<BatchSearch> run =
        Researcher.of(Actors.current())
            .flatMap(whose -> AskedLists.uuid(id).flatMap(each -> searches.find(whose, each)));
    if (run.isEmpty()) {
      return BatchSearchController.noSuchRun();
    }
    return run.get().isToldTo(Staff.asks())
        ? answer.apply(run.get(), new Asked(filter.orElseThrow(), Integer.parseInt(page)))
        : Problems.failed(
            HttpStatus.CONFLICT,
            "Asked with other rights",
            "This list was asked when more was open to you than is now; ask it again.");
  }
}
