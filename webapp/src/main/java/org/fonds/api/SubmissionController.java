package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.fonds.account.security.Actors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/documents}: a program brings in a source. */
@RestController
@Tag(name = "Documents")
class SubmissionController {

  private static final String FILE = "file";
  private static final String DESCRIPTION = "description";

  private final Submissions submissions;

  SubmissionController(Submissions submissions) {
    this.submissions = submissions;
  }

  @PostMapping(
      path = "/api/documents",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Bring in a source",
      description =
          "Once this is answered with 200, 201 or 202 nothing can lose the file any more. A file of"
              + " a kind that cannot be read is kept all the same. A ZIP or TAR is unpacked: each file"
              + " in it becomes a document of its own.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
              schemaProperties = {
                @SchemaProperty(
                    name = FILE,
                    schema =
                        @Schema(
                            type = "string",
                            format = "binary",
                            requiredMode = Schema.RequiredMode.REQUIRED)),
                @SchemaProperty(
                    name = DESCRIPTION,
                    schema =
                        @Schema(
                            type = "string",
                            description =
                                "As YAML or JSON, with the keys of the description files beside"
                                    + " sources."))
              },
              encoding =
                  @Encoding(
                      name = DESCRIPTION,
                      contentType = "application/yaml, application/json, text/plain")))
  @ApiResponse(
      responseCode = "201",
      description = "It is a document now, and a search finds it.",
      content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
  @ApiResponse(
      responseCode = "200",
      description = "The archive has these very bytes already, or has unpacked them.",
      content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
  @ApiResponse(
      responseCode = "202",
      description = "It is accepted and has its address; its text is still being read.",
      content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
  @ApiResponse(
      responseCode = "400",
      description =
          "No file, or mistakes in the description: each with its line and what to write.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(
      responseCode = "413",
      description = "The file is too large, or the description has more than 1 MB.")
  @ApiResponse(responseCode = "422", description = "The program could not cope with the file.")
  ResponseEntity<Object> submit(HttpServletRequest request)
      throws IOException, ServletException, InterruptedException {
    Part file = request.getPart(FILE);
    if (file == null || file.getSubmittedFileName() == null) {
      return Problems.wrongParameter(
          FILE, "", "file: there is none; send it as the part \"file\" of multipart/form-data.");
    }
    return submissions.submit(file, request.getPart(DESCRIPTION), Actors.current());
  }
}
