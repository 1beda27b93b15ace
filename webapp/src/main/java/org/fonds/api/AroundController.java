package org.fonds.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.fonds.search.RelatedOutcome;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.SimilarOutcome;
import org.fonds.search.WordsInside;
import org.fonds.search.solr.MarkedPage;
import org.fonds.site.SiteSettings;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/documents/{id}/hits}, {@code /similar} and {@code /related}: what is found within
 * a document, and what lies around it.
 */
@RestController
@Tag(name = "Documents")
class AroundController {

  private static final String[] WORDS = {"q", "match", "euphemisms", "page"};

  private final ReadingRooms rooms;
  private final SearchAddress addresses;
  private final AroundAnswers answers;

  AroundController(
      ReadingRooms rooms, Vocabularies vocabularies, SearchAddress addresses, SiteSettings site) {
    this.rooms = rooms;
    this.addresses = addresses;
    this.answers = new AroundAnswers(new Addresses(site), vocabularies);
  }

  @GetMapping(path = "/api/documents/{id}/hits", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The hits of words within one document, by page",
      description =
          "All pages with hits are named. Of a document with hits on more than 300 pages those on"
              + " the 300 nearest to a page are counted; ask again from another page for others.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HitsAnswer.class)))
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      required = true,
      description =
          "Words as in a search. Each is sought on every page; fields and what is excluded are"
              + " passed over, with a notice.",
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
  @Parameter(
      name = "euphemisms",
      in = ParameterIn.QUERY,
      description = "Whether euphemisms answer too, as in a search.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"no", "yes"},
              defaultValue = "no"))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "The page around which hits are counted first.",
      schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
  @ApiResponse(responseCode = "400", description = "q is missing, or a parameter is wrong.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "503", description = "The index does not answer at the moment.")
  ResponseEntity<Object> hits(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    SearchAddress.Lenient read = addresses.lenient(parameters);
    List<AddressFault> faults = new ArrayList<>(SingleParameters.faults(parameters, WORDS));
    if (faults.isEmpty()) {
      faults.addAll(read.ignored());
    }
    SearchQuery query = read.query();
    if (faults.isEmpty() && query.words().areNone()) {
      faults.add(AddressFault.of("q", query.text(), "has no word; give the words to look for"));
    }
    return answer(
        id,
        faults,
        document -> {
          WordsInside sought = WordsInside.of(query.words());
          return switch (rooms.current().marks().of(document.id(), query.page(), sought.words())) {
            case MarkedPage.Marked marked ->
                ResponseEntity.ok(answers.hits(document.id(), marked.hits(), sought));
            case MarkedPage.Unavailable _ ->
                Problems.unavailable("The search index does not answer at the moment.");
          };
        });
  }

  @GetMapping(path = "/api/documents/{id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Documents that share names, events and words with one",
      description = "In any language and script, with what they share.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SimilarAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is given; there are none.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "503", description = "The index does not answer at the moment.")
  ResponseEntity<Object> similar(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answer(
        id,
        SingleParameters.faults(parameters),
        document ->
            switch (rooms.current().similar().to(document.stored())) {
              case SimilarOutcome.Found(var found) ->
                  ResponseEntity.ok(answers.similar(document.id(), found));
              case SimilarOutcome.Unavailable(String reason) -> Problems.unavailable(reason);
            });
  }

  @GetMapping(path = "/api/documents/{id}/related", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "The file, series, fonds and events to which a document belongs",
      description =
          "Each as a search with its number of documents, and the neighbours in the file.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RelatedAnswer.class)))
  @ApiResponse(responseCode = "400", description = "A parameter is given; there are none.")
  @ApiResponse(responseCode = "404", description = "There is no such document.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  @ApiResponse(responseCode = "503", description = "The index does not answer at the moment.")
  ResponseEntity<Object> related(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return answer(
        id,
        SingleParameters.faults(parameters),
        document ->
            switch (rooms.current().related().to(document.stored())) {
              case RelatedOutcome.Found found ->
                  ResponseEntity.ok(answers.related(document.id(), found));
              case RelatedOutcome.Unavailable(String reason) -> Problems.unavailable(reason);
            });
  }

  private ResponseEntity<Object> answer(
      String id,
      List<AddressFault> faults,
      Function<ArchivedDocument, ResponseEntity<Object>> answering) {
    if (!faults.isEmpty()) {
      return Problems.wrongParameters(faults);
    }
    Optional<ArchivedDocument> document = rooms.current().documents().find(id);
    return document.isEmpty()
        ? Problems.absent(rooms.current().documents(), id)
        : answering.apply(document.get());
  }
}
