package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/documents/{id}/redacted-copy}: what readers get of a redacted document. */
@RestController
@Tag(name = "Documents")
class RedactedCopyController {

  private final ReadingRooms rooms;

  RedactedCopyController(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  @GetMapping("/api/documents/{id}/redacted-copy")
  @Operation(
      summary = "What readers get of a redacted document",
      description =
          "A PDF of images of the pages, with black boxes over what is closed, and with those words"
              + " lying invisibly where they stand that are outside all boxes. Nothing else of the"
              + " original is in it. It is made again when boxes are drawn otherwise. Answers range"
              + " requests.")
  @ApiResponse(responseCode = "200", description = "The copy.")
  @ApiResponse(responseCode = "206", description = "A part of the copy.")
  @ApiResponse(
      responseCode = "404",
      description = "There is no such document, or nothing of it is blacked out.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "400", description = "It takes no parameters.")
  ResponseEntity<?> copy(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    Optional<Path> copy = rooms.current().documents().redactedCopy(id);
    if (copy.isEmpty()) {
      return Problems.absent(rooms.current().documents(), id);
    }
    File file = copy.get().toFile();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .eTag(file.getName())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(id + "-redacted.pdf").build().toString())
        .<Resource>body(new FileSystemResource(file));
  }
}
