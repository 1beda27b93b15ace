package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.extraction.PageText;
import org.fonds.search.MarkedText;
import org.fonds.search.solr.PageMarks;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/documents/{id}} and the text of its pages. */
@RestController
@Tag(name = "Documents")
class DocumentController {

  private final Documents documents;
  private final PageMarks marks;
  private final DocumentAnswers answers;

  DocumentController(Documents documents, PageMarks marks, SiteSettings site) {
    this.documents = documents;
    this.marks = marks;
    this.answers = new DocumentAnswers(new Addresses(site));
  }

  @GetMapping(path = "/api/documents/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "A document's description, file and list of pages")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentAnswer.class)))
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  ResponseEntity<Object> document(@PathVariable String id) {
    Optional<ArchivedDocument> document = documents.find(id);
    return document.isEmpty()
        ? Problems.noSuchDocument(id)
        : ResponseEntity.ok(answers.of(document.get()));
  }

  @GetMapping(
      path = "/api/documents/{id}/pages/{number}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The text of one page, with the hits of a search marked")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PageAnswer.class)))
  @ApiResponse(responseCode = "400", description = "The number of the page is no number.")
  @ApiResponse(responseCode = "404", description = "There is no such document, or no such page.")
  ResponseEntity<Object> page(
      @PathVariable String id,
      @Parameter(
              description = "Counted from 1 as in the file.",
              schema = @Schema(type = "integer", minimum = "1"))
          @PathVariable
          String number,
      @Parameter(description = "Words to mark, as in a search.") @RequestParam(required = false)
          @Nullable String q) {
    if (!number.matches("[1-9][0-9]{0,8}")) {
      return Problems.wrongParameter(
          "page", number, "page: \"" + number + "\" is no page number; pages are counted from 1.");
    }
    Optional<ArchivedDocument> document = documents.find(id);
    return document.isEmpty()
        ? Problems.noSuchDocument(id)
        : page(document.get(), Integer.parseInt(number), q);
  }

  private ResponseEntity<Object> page(ArchivedDocument document, int number, @Nullable String q) {
    Optional<PageText> page = document.page(number);
    return page.isEmpty()
        ? Problems.noSuchPage(document.id(), number, document.pageCount())
        : ResponseEntity.ok(
            answers.page(document, page.get(), q == null ? "" : q, html(document, page.get(), q)));
  }

  private @Nullable String html(ArchivedDocument document, PageText page, @Nullable String q) {
    if (q == null) {
      return null;
    }
    MarkedText marked =
        marks
            .mark(document.id(), page.number(), q)
            .orElseGet(() -> MarkedText.unmarked(page.text()));
    return MarkedHtml.of(marked);
  }
}
