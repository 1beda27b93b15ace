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
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.citation.CitedPage;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Citations of a document, of a page, of the ticked or all results of a search. */
@RestController
@Tag(name = "Citations")
final class CitationController {

  private static final String FORMAT = "format";
  private static final String ID = "id";
  private static final String PAGE = "page";
  private static final String NAME = "fonds-citations";

  private final ReadingRooms rooms;
  private final Bibliographies bibliographies;
  private final Citations citations;
  private final SearchAddress addresses;

  CitationController(
      ReadingRooms rooms,
      Bibliographies bibliographies,
      Citations citations,
      SearchAddress addresses) {
    this.rooms = rooms;
    this.bibliographies = bibliographies;
    this.citations = citations;
    this.addresses = addresses;
  }

  @GetMapping("/api/documents/{id}/citation")
  @Operation(summary = "The citation of a document, or of a page of it, as a file")
  @InFormat
  @Parameter(
      name = PAGE,
      in = ParameterIn.QUERY,
      description = "The page to cite, counted from 1 as in the file; the whole document if none.",
      schema = @Schema(type = "integer", minimum = "1"))
  @ApiResponse(responseCode = "404", description = "There is no such document, or no such page.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<Object> document(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters, FORMAT, PAGE);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    CitationFormat format = format(parameters).orElse(null);
    if (format == null) {
      return wrongFormat(parameters);
    }
    ArchivedDocument document = rooms.current().documents().find(id).orElse(null);
    if (document == null) {
      return Problems.absent(rooms.current().documents(), id);
    }
    String page = parameters.getFirst(PAGE);
    if (page == null) {
      return one(bibliographies.of(document), format);
    }
    if (!page.matches("[1-9][0-9]{0,8}")) {
      String message = "page: \"%s\" is no page number; pages are counted from 1.".formatted(page);
      return Problems.wrongParameter(PAGE, page, message);
    }
    CitedPage cited = CitedPage.in(document, Integer.parseInt(page));
    return cited.number() > document.pageCount()
        ? Problems.noSuchPage(id, cited.number(), document.pageCount())
        : one(bibliographies.of(document, cited), format);
  }

  @GetMapping("/api/search/citations")
  @Operation(summary = "Cite all results of a search, or the documents of the ids")
  @InFormat
  @SearchParameters
  @FilterParameters
  @Parameter(
      name = PAGE,
      in = ParameterIn.QUERY,
      description = "Passed over, as is size: all results are cited, whatever the page.",
      schema = @Schema(type = "integer", minimum = "1"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "Passed over, as is page.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "100"))
  @Parameter(
      name = ID,
      in = ParameterIn.QUERY,
      description =
          "A document to cite instead of the results of a search. May repeat: each of them, in this"
              + " order, without those that cannot be read any more; the name of the file says how"
              + " many. Beside it only format is allowed.",
      array = @ArraySchema(schema = @Schema(type = "string", example = "7k3m-qx2p")))
  @ApiResponse(responseCode = "404", description = "There is no document with any of the ids.")
  @ApiResponse(
      responseCode = "410",
      description = "All were withdrawn; says of the first when and why.")
  @ApiResponse(responseCode = "503", description = "The index does not answer.")
  ResponseEntity<Object> search(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) HttpServletRequest request) {
    List<AddressFault> repeated = SingleParameters.repeated(parameters, FORMAT);
    if (!repeated.isEmpty()) {
      return Problems.wrongParameters(repeated);
    }
    CitationFormat format = format(parameters).orElse(null);
    if (format == null) {
      return wrongFormat(parameters);
    }
    if (parameters.containsKey(ID)) {
      List<AddressFault> faults = besideIds(parameters);
      return faults.isEmpty()
          ? ticked(new LinkedHashSet<>(parameters.getOrDefault(ID, List.of())), format, request)
          : Problems.wrongParameters(faults);
    }
    return switch (addresses.strict(parameters, Set.of(FORMAT))) {
      case AddressReading.Wrong wrong -> Problems.wrongParameters(wrong.faults());
      case AddressReading.Read read ->
          switch (rooms.current().search().whole(read.query())) {
            case WholeResult.Unavailable away -> Problems.unavailable(away.reason());
            case WholeResult.Found answer -> all(answer, format, request);
          };
    };
  }

  /** Describes for OpenAPI what both addresses share. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      required = true,
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "ris",
                "bibtex",
                "biblatex",
                "csl-json",
                "endnote",
                "csv",
                "chicago"
              }))
  @ApiResponse(
      responseCode = "200",
      description =
          "A file in UTF-8, sent while it is made. If the archive fails meanwhile the connection"
              + " ends without the end of the file, as HTTP marks it: never take that for all.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @interface InFormat {}

  /** What would narrow a search narrows nothing where documents are named. */
  private static List<AddressFault> besideIds(MultiValueMap<String, String> parameters) {
    return parameters.keySet().stream()
        .filter(name -> !name.equals(ID) && !name.equals(FORMAT))
        .map(name -> {
          String value = Objects.requireNonNullElse(parameters.getFirst(name), "");
          return new AddressFault(
              name,
              value,
              "%s: \"%s\" cannot be asked for here; beside id only format is allowed."
                  .formatted(name, value));
        })
        .toList();
  }

  /** One that cannot be read any more keeps nobody from the others: the name says how many. */
  private ResponseEntity<Object> ticked(
      SequencedSet<String> ids, CitationFormat format, HttpServletRequest request) {
    Documents documents = rooms.current().documents();
    List<Bibliography> cited =
        ids.stream().flatMap(id -> documents.find(id).stream()).map(bibliographies::of).toList();
    if (cited.isEmpty()) {
      return Problems.absent(documents, ids.getFirst());
    }
    int leftOut = ids.size() - cited.size();
    return list(
        cited.stream(),
        cited.size(),
        format,
        leftOut == 0 ? NAME : NAME + "-without-" + leftOut,
        request);
  }

  /** A document that was withdrawn since the index was asked is left out. */
  private ResponseEntity<Object> all(
      WholeResult.Found answer, CitationFormat format, HttpServletRequest request) {
    Stream<Bibliography> cited =
        rooms.current().documents().described(answer.ids()).map(bibliographies::of);
    return list(cited, answer.total(), format, NAME, request);
  }

  private ResponseEntity<Object> list(
      Stream<Bibliography> cited,
      long total,
      CitationFormat format,
      String name,
      HttpServletRequest request) {
    ExportRun run = new ExportRun(format.label(), total);
    Iterator<Bibliography> counted = cited.peek(each -> run.count()).iterator();
    return file(
        target -> {
          SessionExports.show(request, run);
          run.during(() -> citations.write(counted, format, target));
        },
        format,
        name);
  }

  private ResponseEntity<Object> one(Bibliography cited, CitationFormat format) {
    return file(target -> target.write(citations.write(cited, format)), format, cited.key());
  }

  private static ResponseEntity<Object> file(
      WrittenFile.Content content, CitationFormat format, String name) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name + "." + format.extension()).build();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(new WrittenFile(content));
  }

  private static Optional<CitationFormat> format(MultiValueMap<String, String> parameters) {
    return Optional.ofNullable(parameters.getFirst(FORMAT)).flatMap(CitationFormat::of);
  }

  private static ResponseEntity<Object> wrongFormat(MultiValueMap<String, String> parameters) {
    String value = Objects.requireNonNullElse(parameters.getFirst(FORMAT), "");
    String message =
        "format: \"%s\" is no format of citations; write one of %s."
            .formatted(value, CitationFormat.allowed());
    return Problems.wrongParameter(FORMAT, value, message);
  }
}
