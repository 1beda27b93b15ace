package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Vocabularies;
import org.fonds.document.DescribedDocument;
import org.fonds.document.Documents;
import org.fonds.exchange.DescriptionsTable;
import org.fonds.export.ExportRun;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.AddressReading;
import org.fonds.search.SearchAddress;
import org.fonds.search.WholeResult;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Descriptions as tables that spreadsheets open and the desk imports again. */
@RestController
@Tag(name = "Documents")
final class DescriptionTableController {

  private static final String FORMAT = "format";
  private static final String ID = "id";

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final DescriptionsTable table;

  DescriptionTableController(
      ReadingRooms rooms, SearchAddress addresses, Vocabularies vocabularies) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.table = new DescriptionsTable(vocabularies);
  }

  @GetMapping("/api/search/descriptions")
  @Operation(
      summary =
          "The descriptions of all results of a search, or of the documents of the ids, as CSV")
  @SearchParameters
  @FilterParameters
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      required = true,
      description = "fonds: the keys of a description; atom: AtoM's archival descriptions (ISAD).",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"fonds", "atom"}))
  @Parameter(
      name = ID,
      in = ParameterIn.QUERY,
      description = "A document instead of the results of a search. May repeat.",
      array = @ArraySchema(schema = @Schema(type = "string", example = "7k3m-qx2p")))
  @ApiResponse(
      responseCode = "200",
      description =
          "RFC 4180 in UTF-8, wider units first; a cell that a spreadsheet would take for a formula"
              + " begins with an apostrophe.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is no document with one of the ids.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> descriptions(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) HttpServletRequest request) {
    List<AddressFault> repeated = SingleParameters.repeated(parameters, FORMAT);
    if (!repeated.isEmpty()) {
      return Problems.wrongParameters(repeated);
    }
    String said = Objects.requireNonNullElse(parameters.getFirst(FORMAT), "");
    DescriptionsTable.Format format = format(said).orElse(null);
    if (format == null) {
      return Problems.wrongParameter(
          FORMAT, said, "format: \"%s\" is no table; write fonds or atom.".formatted(said));
    }
    return parameters.containsKey(ID)
        ? named(Set.copyOf(parameters.getOrDefault(ID, List.of())), format, request)
        : found(parameters, format, request);
  }

  private ResponseEntity<Object> named(
      Set<String> ids, DescriptionsTable.Format format, HttpServletRequest request) {
    Documents documents = rooms.current().documents();
    return ids.stream()
        .filter(id -> documents.find(id).isEmpty())
        .findFirst()
        .map(id -> Problems.absent(documents, id))
        .orElseGet(
            () -> file(widerFirst(documents.described(ids.stream())), ids.size(), format, request));
  }

  private ResponseEntity<Object> found(
      MultiValueMap<String, String> parameters,
      DescriptionsTable.Format format,
      HttpServletRequest request) {
    return switch (addresses.strict(parameters, Set.of(FORMAT))) {
      case AddressReading.Wrong wrong -> Problems.wrongParameters(wrong.faults());
      case AddressReading.Read read ->
          switch (rooms.current().search().wholeWiderFirst(read.query())) {
            case WholeResult.Unavailable away -> Problems.unavailable(away.reason());
            case WholeResult.Found answer ->
                file(
                    rooms.current().documents().described(answer.ids()),
                    answer.total(),
                    format,
                    request);
          };
    };
  }

  private static Stream<DescribedDocument> widerFirst(Stream<DescribedDocument> documents) {
    return documents.sorted(Comparator.comparing(document -> document.description().level()));
  }

  private ResponseEntity<Object> file(
      Stream<DescribedDocument> documents,
      long total,
      DescriptionsTable.Format format,
      HttpServletRequest request) {
    ExportRun run = new ExportRun("Descriptions as CSV", total);
    Iterator<DescriptionsTable.Entry> entries =
        documents
            .peek(each -> run.count())
            .map(document -> new DescriptionsTable.Entry(document.id(), document.description()))
            .iterator();
    String name = "fonds-descriptions-" + format.name().toLowerCase(Locale.ROOT) + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(
            new WrittenFile(target -> {
              SessionExports.show(request, run);
              run.during(() -> table.write(entries, format, target));
            }));
  }

  private static Optional<DescriptionsTable.Format> format(String said) {
    return Arrays.stream(DescriptionsTable.Format.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst();
  }
}
