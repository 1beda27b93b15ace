package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.fonds.quotation.Quotation;
import org.fonds.quotation.Verification;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/quotations}: a short quotation in the address, a long one in the body. */
@RestController
@Tag(name = "Quotations")
class QuotationController {

  private static final String TEXT = "text";
  private static final String DOCUMENT = "document";

  /** A sign may take six bytes in JSON. */
  private static final int LARGEST_BODY_IN_BYTES = 6 * Quotation.LONGEST_IN_BYTES + 1000;

  private final ReadingRooms rooms;
  private final QuotationAnswers answers;

  /**
   * What is asked in a body.
   *
   * @param text the quotation or footnote
   * @param document in which alone it is sought; null for everywhere
   */
  record Question(@Nullable String text, @Nullable String document) {}

  QuotationController(ReadingRooms rooms, SiteSettings site) {
    this.rooms = rooms;
    this.answers = new QuotationAnswers(site);
  }

  @GetMapping(path = "/api/quotations", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Verify a quotation or a footnote",
      description =
          "Finds the document and page on which the words stand, says word by word where they differ"
              + " and in which version of the text they stand.")
  @Parameter(
      name = TEXT,
      in = ParameterIn.QUERY,
      required = true,
      description =
          "The quotation, or a whole footnote with the words between quotation marks. Ellipses and"
              + " square brackets are understood. A long one is sent in the body of a POST.",
      schema = @Schema(type = "string"))
  @Parameter(
      name = DOCUMENT,
      in = ParameterIn.QUERY,
      description = "The id of the document in which alone the words are sought.",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "200",
      description = "Where the words stand; no matches if nowhere.",
      content = @Content(schema = @Schema(implementation = QuotationAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is wrong, or the text too short.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "413", description = "The text has more than 100 kB.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> verify(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters, TEXT, DOCUMENT);
    return faults.isEmpty()
        ? answer(new Question(parameters.getFirst(TEXT), parameters.getFirst(DOCUMENT)))
        : Problems.wrongParameters(faults);
  }

  @PostMapping(
      path = "/api/quotations",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Verify a long quotation or footnote",
      description = "The same as by GET; changes nothing.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Question.class))))
  @ApiResponse(
      responseCode = "200",
      description = "Where the words stand; no matches if nowhere.",
      content = @Content(schema = @Schema(implementation = QuotationAnswer.class)))
  @ApiResponse(responseCode = "400", description = "The body is wrong, or the text too short.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "413", description = "The text has more than 100 kB.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> verifyLong(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @RequestBody InputStream body)
      throws IOException {
    List<AddressFault> faults = SingleParameters.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    byte[] sent = body.readNBytes(LARGEST_BODY_IN_BYTES + 1);
    if (sent.length > LARGEST_BODY_IN_BYTES) {
      return tooLong();
    }
    try {
      return answer(
          Objects.requireNonNullElse(
              JsonMapper.shared().readValue(sent, Question.class), new Question(null, null)));
    } catch (JacksonException e) {
      return Problems.failed(
          HttpStatus.BAD_REQUEST,
          "Wrong body",
          "The body is no JSON with \"text\" and, if you like, \"document\": "
              + e.getOriginalMessage());
    }
  }

  private ResponseEntity<Object> answer(Question question) {
    String text = Objects.requireNonNullElse(question.text(), "");
    if (text.isBlank()) {
      return Problems.wrongParameter(
          TEXT, text, "text: there is nothing to verify; give the words that are quoted.");
    }
    return switch (rooms.current().quotations().verify(text, question.document())) {
      case Verification.Found found -> ResponseEntity.ok(answers.of(found));
      case Verification.Absent absent -> ResponseEntity.ok(answers.of(absent));
      case Verification.NoDocument(Verification.Missing missing) ->
          Problems.absent(rooms.current().documents(), missing.id());
      case Verification.TooShort _ ->
          Problems.wrongParameter(
              TEXT,
              text,
              "text: \""
                  + text.strip()
                  + "\" is too short to be found; give two words at least, or four signs of a script"
                  + " without spaces.");
      case Verification.TooLong _ -> tooLong();
      case Verification.Unavailable(String reason) -> Problems.unavailable(reason);
    };
  }

  private static ResponseEntity<Object> tooLong() {
    return Problems.failed(
        HttpStatus.CONTENT_TOO_LARGE,
        "Too long",
        "A quotation may have at most 100 kB; verify a long one in parts.");
  }
}
