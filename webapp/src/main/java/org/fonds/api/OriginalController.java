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
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.store.Original;
import org.fonds.store.SourceFile;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/documents/{id}/original}: the source file bit for bit, whole or in ranges. */
@RestController
@Tag(name = "Documents")
class OriginalController {

  private static final String DOWNLOAD = "download";

  private final ReadingRooms rooms;

  OriginalController(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  @GetMapping("/api/documents/{id}/original")
  @Operation(
      summary = "The source file bit for bit",
      description = "Answers range requests; the entity tag is the file's SHA-256.")
  @ApiResponse(responseCode = "200", description = "The file.")
  @ApiResponse(responseCode = "206", description = "A part of the file.")
  @ApiResponse(responseCode = "304", description = "The file is the one you have.")
  @Parameter(
      name = DOWNLOAD,
      in = ParameterIn.QUERY,
      description = "True to have it saved rather than shown.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<?> original(
      @PathVariable String id,
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
    // A reader of PDF asks for many small ranges: the text is not read for them.
    Optional<Original> original = rooms.current().documents().original(id);
    if (original.isEmpty()) {
      return Problems.absent(rooms.current().documents(), id);
    }
    SourceFile file = original.get().file();
    return new ServedFile(original.get().path(), file.name(), file.mediaType(), file.sha256())
        .answer(download.equals("true"));
  }
}
