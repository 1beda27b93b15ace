package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.research.Selection;
import org.fonds.research.Sight;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entries of one's own list, or of one that somebody shares, as citations. */
@RestController
@Tag(name = "Research")
final class ListCitationController {

  private static final String FORMAT = "format";

  private final AskedLists lists;
  private final ReadingRooms rooms;
  private final Bibliographies bibliographies;
  private final Citations citations;

  ListCitationController(
      AskedLists lists, ReadingRooms rooms, Bibliographies bibliographies, Citations citations) {
    this.lists = lists;
    this.rooms = rooms;
    this.bibliographies = bibliographies;
    this.citations = citations;
  }

  @GetMapping("/api/research/lists/{id}/citations")
  @Operation(
      summary = "Cite the entries of a list of yours",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @InFormat
  @AskedLists.OfEntries
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  ResponseEntity<Object> citations(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cited(lists.own(id), parameters);
  }

  @GetMapping("/api/research/shared/{secret}/citations")
  @Operation(summary = "Cite the entries of a list that somebody shares")
  @InFormat
  @AskedLists.OfEntries
  ResponseEntity<Object> sharedCitations(
      @PathVariable String secret,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cited(lists.shared(secret), parameters);
  }

  /** Describes for OpenAPI in which format. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      required = true,
      description = "A format of citations, such as ris; the answer to another names them all.",
      schema = @Schema(type = "string"))
  @interface InFormat {}

  private ResponseEntity<Object> cited(
      Optional<AskedLists.Asked> asked, MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = AskedLists.faults(parameters, FORMAT);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String wanted = Objects.requireNonNullElse(parameters.getFirst(FORMAT), "");
    Optional<CitationFormat> format = CitationFormat.of(wanted);
    if (format.isEmpty()) {
      String message =
          "format: \"%s\" is no format of citations; write one of %s."
              .formatted(wanted, CitationFormat.allowed());
      return Problems.wrongParameter(FORMAT, wanted, message);
    }
    if (asked.isEmpty()) {
      return AskedLists.noSuchList();
    }
    Sight sight = new Sight(rooms.current().documents());
    Selection selection = lists.selection(asked.get().list(), parameters, sight);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(format.get().mediaType()), UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            AskedLists.attachment(asked.get(), selection, format.get().extension()))
        .body(
            new WrittenFile(target ->
                citations.write(selection.cited(sight, bibliographies), format.get(), target)));
  }
}
