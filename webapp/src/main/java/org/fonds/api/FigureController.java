package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import org.fonds.overview.FigureKind;
import org.fonds.overview.OverviewOutcome;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.AddressReading;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a result as pictures and as numbers. */
@RestController
@Tag(name = "Search")
final class FigureController {

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final FigureFiles files;

  FigureController(ReadingRooms rooms, SearchAddress addresses, FigureFiles files) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.files = files;
  }

  /** What the addresses have in common. */
  @SearchParameters
  @FilterParameters
  @Parameter(
      name = FigureRequest.FORMAT,
      in = ParameterIn.QUERY,
      required = true,
      description =
          "A picture to be printed, of which each part is a link in svg; or its table. Each says the"
              + " search that it shows in a sentence to be cited.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"svg", "png", "csv", "json"}))
  @ApiResponse(
      responseCode = "200",
      description = "A file; csv is RFC 4180 in UTF-8 with the sentence in the last column.",
      content = @Content(schema = @Schema(implementation = FigureAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is nothing to draw.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface OfAResult {}

  @GetMapping("/api/search/timeline")
  @Operation(summary = "The documents of a result over time, counted as its facets are")
  @OfAResult
  @Parameter(
      name = FigureRequest.BY,
      in = ParameterIn.QUERY,
      description =
          "How long each bar is; longer than a year where the years are too many. By month where the"
              + " search looks at two years at most, unless something is said.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"year", "month"}))
  ResponseEntity<Object> timeline(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answer(parameters, FigureKind.TIMELINE);
  }

  @GetMapping("/api/search/map")
  @Operation(summary = "Countries of today and places of a result, counted as its facets are")
  @OfAResult
  @Parameter(
      name = FigureRequest.MAP,
      in = ParameterIn.QUERY,
      description = "Which part of the earth is drawn.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"documents", "world"},
              defaultValue = "documents"))
  ResponseEntity<Object> map(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answer(parameters, FigureKind.MAP);
  }

  @GetMapping("/api/search/organisations")
  @Operation(
      summary =
          "The perpetrator organisations of a result by year, those with most documents, and those"
              + " that the search is narrowed to")
  @OfAResult
  ResponseEntity<Object> organisations(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answer(parameters, FigureKind.ORGANISATIONS);
  }

  private ResponseEntity<Object> answer(MultiValueMap<String, String> parameters, FigureKind kind) {
    FigureRequest request = FigureRequest.of(parameters, kind);
    List<AddressFault> faults = new ArrayList<>(request.faults());
    return switch (addresses.strict(parameters, FigureRequest.parameters(kind))) {
      case AddressReading.Wrong wrong -> {
        faults.addAll(wrong.faults());
        yield Problems.wrongParameters(faults);
      }
      case AddressReading.Read read ->
          faults.isEmpty() ? answer(read.query(), kind, request) : Problems.wrongParameters(faults);
    };
  }

  private ResponseEntity<Object> answer(SearchQuery query, FigureKind kind, FigureRequest request) {
    return switch (rooms
        .current()
        .overview()
        .of(query, List.of(kind), request.step().orElse(null))) {
      case OverviewOutcome.Unavailable(String reason) -> Problems.unavailable(reason);
      case OverviewOutcome.Seen seen ->
          files.answer(seen, request.format().orElseThrow(), request.extent());
    };
  }
}
