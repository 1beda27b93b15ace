package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.Part;
import org.fonds.ingest.OpenedParts;
import org.fonds.ingest.PartOpening;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/documents/{id}/parts/{number}}: a file within a source file, such as what is
 * attached to a letter.
 */
@RestController
@Tag(name = "Documents")
class PartController {

  private static final String DOWNLOAD = "download";

  private final ReadingRooms rooms;
  private final OpenedParts parts;

  PartController(ReadingRooms rooms, OpenedParts parts) {
    this.rooms = rooms;
    this.parts = parts;
  }

  @GetMapping("/api/documents/{id}/parts/{number}")
  @Operation(
      summary = "A file within the source file",
      description = "What is attached to a letter or embedded in a report. Answers range requests.")
  @ApiResponse(responseCode = "200", description = "The file.")
  @ApiResponse(responseCode = "206", description = "A part of the file.")
  @ApiResponse(responseCode = "304", description = "The file is the one you have.")
  @Parameter(
      name = DOWNLOAD,
      in = ParameterIn.QUERY,
      description = "True to have it saved rather than shown.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @ApiResponse(
      responseCode = "400",
      description = "The number of the part is no number, or a parameter is wrong.")
  @ApiResponse(responseCode = "404", description = "There is no such document, or no such part.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "422", description = "It cannot be taken out of the source file.")
  ResponseEntity<?> part(
      @PathVariable String id,
      @Parameter(
              description = "As the document's list of parts counts them, from 1.",
              schema = @Schema(type = "integer", minimum = "1"))
          @PathVariable
          String number,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters, DOWNLOAD);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String download = Objects.requireNonNullElse(parameters.getFirst(DOWNLOAD), "false");
    if (!download.equals("true") && !download.equals("false")) {
      return Problems.wrongParameters(
          List.of(AddressFault.of(DOWNLOAD, download, "is neither true nor false")));
    }
    if (!number.matches("[1-9][0-9]{0,8}")) {
      return Problems.wrongParameter(
          "part", number, "part: \"" + number + "\" is no number; parts are counted from 1.");
    }
    Optional<ArchivedDocument> document = rooms.current().documents().find(id);
    return document.isEmpty()
        ? Problems.absent(rooms.current().documents(), id)
        : part(document.get(), Integer.parseInt(number), download.equals("true"));
  }

  private ResponseEntity<?> part(ArchivedDocument document, int number, boolean download) {
    return switch (parts.open(document.stored(), number)) {
      case PartOpening.Opened(Part part, var file, String tag) ->
          new ServedFile(file, part.name(), part.mediaType(), tag).answer(download);
      case PartOpening.NoSuchPart _ ->
          Problems.noSuchPart(document.id(), number, document.stored().parts().size());
      case PartOpening.Failed(String reason) -> Problems.notTaken(reason);
    };
  }
}
