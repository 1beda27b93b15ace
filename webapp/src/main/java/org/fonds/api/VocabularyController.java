package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.vocabulary.TermTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/vocabularies/{name}}: the terms of a vocabulary, for those at the desk. */
@RestController
@Tag(name = "Vocabularies")
final class VocabularyController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Vocabularies vocabularies;

  VocabularyController(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  @GetMapping("/api/vocabularies/{name}")
  @Operation(
      summary = "The terms of a vocabulary, as CSV that the desk imports again",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(
      responseCode = "200",
      description = "RFC 4180 in UTF-8; several values of a cell are parted by |.",
      content = @Content(mediaType = "text/csv"))
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  @ApiResponse(responseCode = "403", description = "The person has no place at the desk.")
  @ApiResponse(responseCode = "404", description = "There is no vocabulary of this name.")
  ResponseEntity<Object> terms(
      @Parameter(
              description = "Which vocabulary.",
              schema =
                  @Schema(
                      allowableValues = {
                        "countries",
                        "organisations",
                        "types",
                        "events",
                        "names",
                        "euphemisms"
                      }))
          @PathVariable
          String name) {
    Optional<Vocabulary> vocabulary = vocabularies.now().named(name);
    if (vocabulary.isEmpty()) {
      return Problems.failed(
          HttpStatus.NOT_FOUND,
          "No such vocabulary",
          "There is no vocabulary \"%s\"; there are %s."
              .formatted(name, String.join(", ", Vocabularies.NAMES)));
    }
    StringWriter text = new StringWriter();
    try {
      TermTable.write(vocabulary.get(), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory refuses nothing", e);
    }
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("fonds-" + name + ".csv").build().toString())
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
