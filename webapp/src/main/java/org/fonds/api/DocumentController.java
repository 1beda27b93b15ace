package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageImage;
import org.fonds.extraction.PageText;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.SearchAddress;
import org.fonds.search.Words;
import org.fonds.site.SiteSettings;
import org.fonds.store.Original;
import org.fonds.store.SourceFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/documents/{id}} and the text of its pages. */
@RestController
@Tag(name = "Documents")
class DocumentController {

  private static final String[] WORDS = {"q", "match"};

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final DocumentAnswers answers;

  DocumentController(ReadingRooms rooms, SearchAddress addresses, SiteSettings site) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.answers = new DocumentAnswers(new Addresses(site));
  }

  @GetMapping(path = "/api/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "A document's description, file and list of pages")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is given; there are none.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<Object> document(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = SingleParameters.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    Optional<ArchivedDocument> document = rooms.current().documents().find(id);
    return document.isEmpty()
        ? Problems.absent(rooms.current().documents(), id)
        : ResponseEntity.ok(answers.of(document.get()));
  }

  @GetMapping(
      path = "/api/documents/{id}/pages/{number}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The text of one page, with the hits of a search marked")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PageAnswer.class)))
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words to mark, as in a search.",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "match",
      in = ParameterIn.QUERY,
      description = "How the words are taken, as in a search.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"scripts", "exact", "sound"},
              defaultValue = "scripts"))
  @ApiResponse(
      responseCode = "400",
      description = "The number of the page is no number, or a parameter is wrong.")
  @ApiResponse(responseCode = "404", description = "There is no such document, or no such page.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<Object> page(
      @PathVariable String id,
      @Parameter(
              description = "Counted from 1 as in the file.",
              schema = @Schema(type = "integer", minimum = "1"))
          @PathVariable
          String number,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    SearchAddress.Lenient read = addresses.lenient(parameters);
    List<AddressFault> faults = new ArrayList<>(SingleParameters.faults(parameters, WORDS));
    if (faults.isEmpty()) {
      faults.addAll(read.ignored());
    }
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    if (!isPageNumber(number)) {
      return noPageNumber(number);
    }
    Optional<ArchivedDocument> document = rooms.current().documents().find(id);
    return document.isEmpty()
        ? Problems.absent(rooms.current().documents(), id)
        : page(document.get(), Integer.parseInt(number), read.query().words());
  }

  @GetMapping("/api/documents/{id}/pages/{number}/image")
  @Operation(
      summary = "One page of an image file as PNG",
      description = "For TIFF, which browsers do not show, and other images.")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/png"))
  @ApiResponse(
      responseCode = "400",
      description = "The number of the page is no number, or a parameter is given.")
  @ApiResponse(
      responseCode = "404",
      description = "There is no such document, or its file is no image with such a page.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<?> image(
      @PathVariable String id,
      @PathVariable String number,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters)
      throws IOException {
    List<AddressFault> faults = SingleParameters.faults(parameters);
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    if (!isPageNumber(number)) {
      return noPageNumber(number);
    }
    Optional<ArchivedDocument> document = rooms.current().documents().find(id);
    Optional<Original> original = rooms.current().documents().original(id);
    if (document.isEmpty() || original.isEmpty()) {
      return Problems.absent(rooms.current().documents(), id);
    }
    SourceFile file = document.get().file();
    int page = Integer.parseInt(number);
    if (!file.mediaType().startsWith("image/") || page > file.pageCount()) {
      return Problems.noSuchPage(id, page, document.get().pageCount());
    }
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .eTag(file.sha256() + "-" + page)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(PageImage.png(original.get().path(), page));
  }

  private static boolean isPageNumber(String number) {
    return number.matches("[1-9][0-9]{0,8}");
  }

  private static ResponseEntity<Object> noPageNumber(String number) {
    return Problems.wrongParameter(
        "page", number, "page: \"" + number + "\" is no page number; pages are counted from 1.");
  }

  private ResponseEntity<Object> page(ArchivedDocument document, int number, Words words) {
    Optional<PageText> page = document.page(number);
    if (page.isEmpty()) {
      return Problems.noSuchPage(document.id(), number, document.pageCount());
    }
    return ResponseEntity.ok(
        words.areNone()
            ? answers.page(document, page.get())
            : answers.page(
                document,
                page.get(),
                rooms.current().marks().mark(document.id(), number, words),
                words));
  }
}
