package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.fonds.account.security.Actors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/uploads}: a source is brought in by pieces, over the tus protocol 1.0. */
@RestController
@Tag(name = "Uploads")
class UploadController {

  private static final String COLLECTION = "/api/uploads";
  private static final String ONE = "/api/uploads/{id}";

  private final ResumableUploads uploads;
  private final UploadAnswers answers;

  UploadController(ResumableUploads uploads, UploadAnswers answers) {
    this.uploads = uploads;
    this.answers = answers;
  }

  @RequestMapping(path = COLLECTION, method = RequestMethod.OPTIONS)
  @Operation(
      summary = "What this archive can do of the tus protocol, and how large a file may be",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "204", description = "In the headers Tus-Extension, Tus-Max-Size.")
  ResponseEntity<Object> abilities() {
    return answers.abilities();
  }

  @PostMapping(path = COLLECTION)
  @Operation(
      summary = "Begin to send a file that may be interrupted",
      description =
          "The tus protocol 1.0 (tus.io), for which there are clients in most languages. Send PATCH"
              + " to the address in the header Location until all has come; after an interruption"
              + " HEAD says where to go on. With the last byte nothing can lose the file any more,"
              + " and the answer names its document. A body of the type"
              + " application/offset+octet-stream is its first piece. What nobody goes on with is"
              + " thrown away after 7 days.",
      security = @SecurityRequirement(name = ApiDescription.BEARER),
      parameters = {
        @Parameter(
            in = ParameterIn.HEADER,
            name = UploadAnswers.TUS,
            required = true,
            example = UploadAnswers.VERSION),
        @Parameter(
            in = ParameterIn.HEADER,
            name = UploadAnswers.LENGTH,
            required = true,
            description = "Bytes of the whole file.",
            schema = @Schema(type = "integer", format = "int64")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Upload-Metadata",
            description =
                "Keys with values in Base64: filename; path, where it lay, kept with the source;"
                    + " together (without a value), if it is to be taken in with others.")
      })
  @ApiResponse(responseCode = "201", description = "Location is where to send it.")
  @ApiResponse(responseCode = "400", description = "A header is missing or wrong.")
  @ApiResponse(responseCode = "401", description = "The token is missing or not valid.")
  @ApiResponse(responseCode = "413", description = "The file is larger than files may be here.")
  @ApiResponse(responseCode = "507", description = "The disk has no room for it.")
  ResponseEntity<Object> begin(HttpServletRequest request) throws IOException {
    return uploads.begin(request, Actors.current());
  }

  @RequestMapping(path = ONE, method = RequestMethod.HEAD)
  @Operation(
      summary = "How much has come",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "200", description = "In the header Upload-Offset.")
  @ApiResponse(responseCode = "404", description = "There is no such upload of this person.")
  ResponseEntity<Object> offset(@PathVariable String id, HttpServletRequest request) {
    return uploads.offset(id, request, Actors.current());
  }

  @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "How much has come, and what became of it",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(
      responseCode = "200",
      description = "How far it is: also after it has arrived, until it is a document.",
      content = @Content(schema = @Schema(implementation = UploadAnswer.class)))
  @ApiResponse(responseCode = "404", description = "There is no such upload of this person.")
  ResponseEntity<Object> state(@PathVariable String id) {
    return uploads.state(id, Actors.current());
  }

  @PatchMapping(path = ONE)
  @Operation(
      summary = "Send the next piece",
      security = @SecurityRequirement(name = ApiDescription.BEARER),
      parameters = {
        @Parameter(
            in = ParameterIn.HEADER,
            name = UploadAnswers.OFFSET,
            required = true,
            description = "Where the piece begins: what HEAD says.",
            schema = @Schema(type = "integer", format = "int64"))
      })
  @ApiResponse(
      responseCode = "204",
      description =
          "It has come. With the last piece Fonds-Document is the id of the document, and"
              + " Fonds-Outcome says \"waiting\", or \"duplicate of\" the document that has these"
              + " very bytes.")
  @ApiResponse(responseCode = "404", description = "There is no such upload of this person.")
  @ApiResponse(responseCode = "409", description = "It does not begin where the file ends.")
  @ApiResponse(responseCode = "413", description = "It is more than the file was said to have.")
  @ApiResponse(responseCode = "507", description = "The disk is full; what has come is kept.")
  ResponseEntity<Object> append(@PathVariable String id, HttpServletRequest request)
      throws IOException {
    return uploads.append(id, request, Actors.current());
  }

  @DeleteMapping(path = ONE)
  @Operation(
      summary = "Throw away what has come",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @ApiResponse(responseCode = "404", description = "There is no such upload of this person.")
  ResponseEntity<Object> drop(@PathVariable String id, HttpServletRequest request) {
    return uploads.drop(id, request, Actors.current());
  }

  @PostMapping(
      path = "/api/uploads/together",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Take whole files in together, such as a folder with its descriptions.csv",
      description =
          "Files that were begun with \"together\" wait for this. They are taken in as if they came"
              + " in one ZIP: descriptions.csv and the YAML files beside sources count.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @ApiResponse(
      responseCode = "200",
      description = "They are accepted.",
      content = @Content(schema = @Schema(implementation = UploadAnswer.class)))
  @ApiResponse(responseCode = "400", description = "One of them is not whole or not there.")
  @ApiResponse(responseCode = "507", description = "The disk has no room for it.")
  ResponseEntity<Object> together(@RequestBody TogetherRequest wanted) {
    return uploads.together(wanted, Actors.current());
  }
}
