package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fonds.account.security.Actors;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.document.Documents;
import org.fonds.research.Entries;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.research.Selection;
import org.fonds.research.Sight;
import org.fonds.research.dossier.Dossier;
import org.fonds.research.dossier.Dossiers;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.site.SiteSettings;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is taken away of one's own list, or of one that somebody shares: citations, a dossier. */
@RestController
@Tag(name = "Research")
final class ResearchFileController {

  /** The id of the list used last. */
  static final String LAST = "last";

  private static final String FORMAT = "format";
  private static final String ENTRY = "entry";
  private static final String TAG = "tag";
  private static final String NAME = "fonds-list";

  private final Lists lists;
  private final Entries entries;
  private final ReadingRooms rooms;
  private final Bibliographies bibliographies;
  private final Citations citations;
  private final Dossiers dossiers;
  private final SiteSettings site;

  ResearchFileController(
      Lists lists,
      Entries entries,
      ReadingRooms rooms,
      Bibliographies bibliographies,
      Citations citations,
      Dossiers dossiers,
      SiteSettings site) {
    this.lists = lists;
    this.entries = entries;
    this.rooms = rooms;
    this.bibliographies = bibliographies;
    this.citations = citations;
    this.dossiers = dossiers;
    this.site = site;
  }

  /**
   * A list as whoever asks has it.
   *
   * @param own whether it is that person's: others do not learn how much is left out
   */
  private record Asked(ResearchList list, String address, boolean own) {}

  @GetMapping("/api/research/lists/{id}/citations")
  @Operation(
      summary = "Cite the entries of a list of yours",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @InFormat
  @OfEntries
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  ResponseEntity<Object> citations(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cited(own(id), parameters);
  }

  @GetMapping("/api/research/shared/{secret}/citations")
  @Operation(summary = "Cite the entries of a list that somebody shares")
  @InFormat
  @OfEntries
  ResponseEntity<Object> sharedCitations(
      @PathVariable String secret,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return cited(shared(secret), parameters);
  }

  @GetMapping("/api/research/lists/{id}/dossier")
  @Operation(
      summary = "A list of yours as one PDF: pages, citations and notes",
      description = "Of 200 entries and 50 pages at most.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @OfEntries
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  ResponseEntity<Object> dossier(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return bound(own(id), parameters);
  }

  @GetMapping("/api/research/shared/{secret}/dossier")
  @Operation(
      summary = "A list that somebody shares as one PDF: pages, citations and notes",
      description = "Of 200 entries and 50 pages at most.")
  @OfEntries
  ResponseEntity<Object> sharedDossier(
      @PathVariable String secret,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return bound(shared(secret), parameters);
  }

  /** Describes for OpenAPI in which format. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      required = true,
      description = "A format of citations, such as ris; the answer to another names them all.",
      schema = @Schema(type = "string"))
  @interface InFormat {}

  /** Describes for OpenAPI which entries. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      name = ENTRY,
      in = ParameterIn.QUERY,
      description = "The id of an entry. May repeat; all entries if none.",
      array = @ArraySchema(schema = @Schema(type = "string", format = "uuid")))
  @Parameter(
      name = TAG,
      in = ParameterIn.QUERY,
      description = "Only the entries with this tag.",
      schema = @Schema(type = "string"))
  @ApiResponse(
      responseCode = "200",
      description =
          "A file. What cannot be read any more is left out; of a list of yours the name of the"
              + " file says how many.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is no such list.")
  @interface OfEntries {}

  private Optional<Asked> own(String id) {
    return Researcher.of(Actors.current())
        .flatMap(whose ->
            id.equals(LAST)
                ? lists.lastUsed(whose)
                : uuid(id).flatMap(list -> lists.find(whose, list)))
        .map(list -> new Asked(list, site.address() + "/research/list/" + list.id(), true));
  }

  private Optional<Asked> shared(String secret) {
    return lists
        .shared(secret)
        .map(list -> new Asked(list, site.address() + "/research/shared/" + secret, false));
  }

  private ResponseEntity<Object> cited(
      Optional<Asked> asked, MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = faults(parameters, FORMAT, TAG);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    String wanted = Objects.requireNonNullElse(parameters.getFirst(FORMAT), "");
    Optional<CitationFormat> format = CitationFormat.of(wanted);
    if (format.isEmpty()) {
      String message =
          "format: \"%s\" is no format of citations; write one of %s."
              .formatted(wanted, CitationFormat.allowed());
      return Problems.wrongParameter(FORMAT, wanted, message);
    }
    if (asked.isEmpty()) {
      return noSuchList();
    }
    Sight sight = new Sight(rooms.current().documents());
    Selection selection = selection(asked.get().list(), parameters, sight);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(format.get().mediaType()), UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            attachment(asked.get(), selection, format.get().extension()))
        .body(
            new WrittenFile(target ->
                citations.write(selection.cited(sight, bibliographies), format.get(), target)));
  }

  private ResponseEntity<Object> bound(
      Optional<Asked> asked, MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = faults(parameters, TAG);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    if (asked.isEmpty()) {
      return noSuchList();
    }
    Documents documents = rooms.current().documents();
    Selection selection = selection(asked.get().list(), parameters, new Sight(documents));
    long pages = Dossiers.pages(selection.entries());
    if (selection.entries().size() > Dossier.MOST_ENTRIES || pages > Dossier.MOST_PAGES) {
      return Problems.failed(
          HttpStatus.BAD_REQUEST,
          "Too much for one dossier",
          "A dossier has %d entries with %d pages at most, and these are %,d with %,d; tick some of them, or choose a tag."
              .formatted(
                  Dossier.MOST_ENTRIES, Dossier.MOST_PAGES, selection.entries().size(), pages));
    }
    Dossier dossier =
        dossiers.of(
            asked.get().list().name(),
            asked.get().address(),
            selection.entries(),
            asked.get().own() ? selection.leftOut() : 0,
            documents);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(asked.get(), selection, "pdf"))
        .body(new DossierFile(dossier));
  }

  private Selection selection(
      ResearchList list, MultiValueMap<String, String> parameters, Sight sight) {
    Set<UUID> chosen = new HashSet<>();
    parameters.getOrDefault(ENTRY, List.of()).forEach(id -> uuid(id).ifPresent(chosen::add));
    String tag = Objects.requireNonNullElse(parameters.getFirst(TAG), "");
    return Selection.of(list, entries, chosen, tag, sight);
  }

  private static List<AddressFault> faults(
      MultiValueMap<String, String> parameters, String... single) {
    List<AddressFault> faults = new ArrayList<>();
    List<String> known = new ArrayList<>(List.of(single));
    known.add(ENTRY);
    parameters.forEach((name, values) -> {
      if (!known.contains(name)) {
        faults.add(AddressFault.unknown(name, values.isEmpty() ? "" : values.getFirst(), known));
      } else if (!name.equals(ENTRY)) {
        faults.addAll(SingleParameters.repeated(parameters, name));
      }
    });
    parameters.getOrDefault(ENTRY, List.of()).stream()
        .filter(id -> uuid(id).isEmpty())
        .map(id -> AddressFault.of(ENTRY, id, "is no id of an entry"))
        .forEach(faults::add);
    return faults;
  }

  private static String attachment(Asked asked, Selection selection, String extension) {
    String without =
        asked.own() && selection.leftOut() > 0 ? "-without-" + selection.leftOut() : "";
    return ContentDisposition.attachment()
        .filename(NAME + without + "." + extension)
        .build()
        .toString();
  }

  /** The id that a text is; empty if it has not the form of one. */
  static Optional<UUID> uuid(String id) {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  static ResponseEntity<Object> noSuchList() {
    return Problems.failed(
        HttpStatus.NOT_FOUND, "No such list", "There is no such list, or it is shared no longer.");
  }
}
