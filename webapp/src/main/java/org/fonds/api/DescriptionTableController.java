package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.exchange.DescriptionsTable;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.AddressReading;
import org.fonds.search.SearchAddress;
import org.fonds.search.solr.FoundDocuments;
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
          "The descriptions of the results of a search, the first 2,000 at most, or of the ids, as"
              + " CSV")
  @SearchParameters
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
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
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
        ? named(Set.copyOf(parameters.getOrDefault(ID, List.of())), format)
        : found(parameters, format);
  }

  private ResponseEntity<Object> named(Set<String> ids, DescriptionsTable.Format format) {
    Documents documents = rooms.current().documents();
    return ids.stream()
        .filter(id -> documents.find(id).isEmpty())
        .findFirst()
        .map(id -> Problems.absent(documents, id))
        .orElseGet(() -> file(List.copyOf(ids), format));
  }

  private ResponseEntity<Object> found(
      MultiValueMap<String, String> parameters, DescriptionsTable.Format format) {
    return switch (addresses.strict(parameters, Set.of(FORMAT))) {
      case AddressReading.Wrong wrong -> Problems.wrongParameters(wrong.faults());
      case AddressReading.Read read ->
          switch (new FoundDocuments(rooms.current().search()).find(read.query())) {
            case FoundDocuments.Outcome.Unavailable away -> Problems.unavailable(away.reason());
            case FoundDocuments.Outcome.Found answer -> file(answer.ids(), format);
          };
    };
  }

  private ResponseEntity<Object> file(List<String> ids, DescriptionsTable.Format format) {
    List<DescriptionsTable.Entry> entries =
        ids.stream()
            .map(rooms.current().documents()::find)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(document -> document.description().level()))
            .map(DescriptionTableController::entry)
            .toList();
    StringWriter text = new StringWriter();
    try {
      table.write(entries.iterator(), format, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory refuses nothing", e);
    }
    String name = "fonds-descriptions-" + format.name().toLowerCase(Locale.ROOT) + ".csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.toString().getBytes(UTF_8));
  }

  private static DescriptionsTable.Entry entry(ArchivedDocument document) {
    return new DescriptionsTable.Entry(document.stored().id(), document.description());
  }

  private static Optional<DescriptionsTable.Format> format(String said) {
    return Arrays.stream(DescriptionsTable.Format.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(said))
        .findFirst();
  }
}
