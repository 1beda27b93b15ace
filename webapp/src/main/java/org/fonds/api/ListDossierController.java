package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.fonds.document.Documents;
import org.fonds.research.Selection;
import org.fonds.research.Sight;
import org.fonds.research.dossier.Dossier;
import org.fonds.research.dossier.Dossiers;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own list, or one that somebody shares, as one PDF. */
@RestController
@Tag(name = "Research")
final class ListDossierController {

  private final AskedLists lists;
  private final ReadingRooms rooms;
  private final Dossiers dossiers;

  ListDossierController(AskedLists lists, ReadingRooms rooms, Dossiers dossiers) {
    this.lists = lists;
    this.rooms = rooms;
    this.dossiers = dossiers;
  }

  @GetMapping("/api/research/lists/{id}/dossier")
  @Operation(
      summary = "A list of yours as one PDF: pages, citations and notes",
      description = "Of 200 entries and 50 pages at most.",
      security = @SecurityRequirement(name = ApiDescription.BEARER))
  @AskedLists.OfEntries
  @ApiResponse(responseCode = "401", description = "Nobody is signed in, and there is no token.")
  ResponseEntity<Object> dossier(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return bound(lists.own(id), parameters);
  }

  @GetMapping("/api/research/shared/{secret}/dossier")
  @Operation(
      summary = "A list that somebody shares as one PDF: pages, citations and notes",
      description = "Of 200 entries and 50 pages at most.")
  @AskedLists.OfEntries
  ResponseEntity<Object> sharedDossier(
      @PathVariable String secret,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return bound(lists.shared(secret), parameters);
  }

  private ResponseEntity<Object> bound(
      Optional<AskedLists.Asked> asked, MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = AskedLists.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    if (asked.isEmpty()) {
      return AskedLists.noSuchList();
    }
    Documents documents = rooms.current().documents();
    Selection selection = lists.selection(asked.get().list(), parameters, new Sight(documents));
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
        .header(
            HttpHeaders.CONTENT_DISPOSITION, AskedLists.attachment(asked.get(), selection, "pdf"))
        .body(new DossierFile(dossier));
  }
}
