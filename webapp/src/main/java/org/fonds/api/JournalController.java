package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.account.security.Actors;
import org.fonds.audit.Act;
import org.fonds.audit.Deed;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalAddress;
import org.fonds.search.AddressFault;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/journal}: who did what to which document, for administrators. */
@RestController
@Tag(name = "Journal")
class JournalController {

  private static final String FORMAT = "format";
  private static final String[] KNOWN =
      Stream.concat(JournalAddress.NAMES.stream(), Stream.of(FORMAT)).toArray(String[]::new);

  private final Journal journal;

  JournalController(Journal journal) {
    this.journal = journal;
  }

  @GetMapping("/api/journal")
  @Operation(
      summary = "Who did what to which document, and from where",
      description =
          "Every entry that is asked for, in the order of writing; for administrators. That it was"
              + " taken is an entry too. Each has the digest of itself and of the one before.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @Parameter(
      name = "who",
      in = ParameterIn.QUERY,
      description = "The name of an account, however it is cased.",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "deed",
      in = ParameterIn.QUERY,
      description = "What was done.",
      schema = @Schema(type = "string", example = "signed-in"))
  @Parameter(
      name = "document",
      in = ParameterIn.QUERY,
      description = "To which document.",
      schema = @Schema(type = "string", example = "7k3m-qx2p"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The first day, in the time zone of the site.",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "until",
      in = ParameterIn.QUERY,
      description = "The last day, all of it.",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words or parts of words, all of which stand in an entry.",
      schema = @Schema(type = "string"))
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      description = "Without it the header Accept decides; JSON where that says nothing of CSV.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"json", "csv"}))
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            array = @ArraySchema(schema = @Schema(implementation = EntryAnswer.class))),
        @Content(mediaType = JournalFile.CSV)
      })
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  @ApiResponse(responseCode = "403", description = "The person is no administrator.")
  ResponseEntity<Object> journal(
      HttpServletRequest request,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    if (!request.isUserInRole("ADMINISTRATOR")) {
      return Problems.failed(
          HttpStatus.FORBIDDEN, "Not allowed", "The journal is shown to administrators alone.");
    }
    List<AddressFault> faults = new ArrayList<>(SingleParameters.faults(parameters, KNOWN));
    JournalAddress.Read read = JournalAddress.read(parameters);
    faults.addAll(read.faults());
    String format = Objects.requireNonNullElse(parameters.getFirst(FORMAT), accepted(request));
    if (!format.equals("csv") && !format.equals("json")) {
      faults.add(AddressFault.of(FORMAT, format, "is no format; write csv or json"));
    }
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String asked = Objects.requireNonNullElse(request.getQueryString(), "all of it");
    journal.write(Act.of(Actors.current(), Deed.JOURNAL_EXPORTED, asked));
    return answer(new JournalFile(read.filter(), format.equals("csv")));
  }

  private static String accepted(HttpServletRequest request) {
    String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
    return accept.contains("text/csv") ? "csv" : "json";
  }

  private static ResponseEntity<Object> answer(JournalFile file) {
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename("fonds-journal" + (file.table() ? ".csv" : ".json"))
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.table() ? JournalFile.CSV : JournalFile.JSON))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(file);
  }
}
