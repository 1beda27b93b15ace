package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.account.security.AnswerHeaders;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/documents/{id}/access-copy}: a scan as a PDF whose words can be selected. */
@RestController
@Tag(name = "Documents")
class AccessCopyController {

  private final ReadingRooms rooms;

  AccessCopyController(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  @GetMapping("/api/documents/{id}/access-copy")
  @Operation(
      summary = "A scan as a PDF whose words can be selected",
      description =
          "The pages as they are, upright, with the words that OCR read lying invisibly where they"
              + " stand. It can be made again at any time and is no source: quote the original."
              + " Readers get none of a redacted document."
              + " Answers range requests.")
  @ApiResponse(responseCode = "200", description = "The copy.")
  @ApiResponse(responseCode = "206", description = "A part of the copy.")
  @ApiResponse(
      responseCode = "404",
      description = "There is no such document, or OCR has read none of its pages.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "400", description = "It takes no parameters.")
  ResponseEntity<?> copy(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    Optional<Path> copy = rooms.current().documents().accessCopy(id);
    if (copy.isEmpty()) {
      return Problems.absent(rooms.current().documents(), id);
    }
    File file = copy.get().toFile();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .lastModified(file.lastModified())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(AnswerHeaders.POLICY, ServedFile.RIGHTS_OF_PDF)
        .<Resource>body(new FileSystemResource(file));
  }
}
