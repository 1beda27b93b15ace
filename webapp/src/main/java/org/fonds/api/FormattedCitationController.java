package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.CitationLanguage;
import org.fonds.citation.CitationStyle;
import org.fonds.citation.CitedPage;
import org.fonds.citation.CodeScript;
import org.fonds.citation.FormattedCitation;
import org.fonds.citation.FormattedCitations;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.room.ReadingRooms;
import org.fonds.search.AddressFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A document or a page of it as a style cites it. */
@RestController
@Tag(name = "Citations")
final class FormattedCitationController {

  private static final String STYLE = "style";
  private static final String LANGUAGE = "lang";
  private static final String CODE = "code";
  private static final String FORMAT = "format";
  private static final String PAGE = "page";

  private final ReadingRooms rooms;
  private final Bibliographies bibliographies;
  private final FormattedCitations citations;

  /** What an address asks for, or what is wrong with it. */
  private sealed interface Asked {

    record Wrong(ResponseEntity<Object> answer) implements Asked {}

    record Right(CitationChoice choice, Format format, @Nullable Integer page) implements Asked {}
  }

  private enum Format {
    TEXT,
    HTML;

    static Optional<Format> of(String parameter) {
      return switch (parameter) {
        case "text" -> Optional.of(TEXT);
        case "html" -> Optional.of(HTML);
        default -> Optional.empty();
      };
    }
  }

  FormattedCitationController(
      ReadingRooms rooms, Bibliographies bibliographies, FormattedCitations citations) {
    this.rooms = rooms;
    this.bibliographies = bibliographies;
    this.citations = citations;
  }

  @GetMapping("/api/documents/{id}/citation/formatted")
  @Operation(summary = "The citation of a document, or of a page of it, as a style writes it")
  @Parameter(
      name = STYLE,
      in = ParameterIn.QUERY,
      required = true,
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "chicago-note",
                "chicago-bibliography",
                "mla",
                "apa",
                "iso-690",
                "gost"
              }))
  @Parameter(
      name = LANGUAGE,
      in = ParameterIn.QUERY,
      description =
          "The language of the style's own words; its usual one if none. iso-690 and gost have"
              + " both, the others English.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"en", "ru"}))
  @Parameter(
      name = CODE,
      in = ParameterIn.QUERY,
      description = "Whether the reference code is written in Latin letters by the ALA-LC tables.",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"written", "romanised"},
              defaultValue = "written"))
  @Parameter(
      name = FORMAT,
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"text", "html"},
              defaultValue = "text"))
  @Parameter(
      name = PAGE,
      in = ParameterIn.QUERY,
      description = "The page to cite, counted from 1 as in the file; the whole document if none.",
      schema = @Schema(type = "integer", minimum = "1"))
  @ApiResponse(responseCode = "200", description = "One line in UTF-8.")
  @ApiResponse(responseCode = "400", description = "A parameter is wrong; names it and its value.")
  @ApiResponse(responseCode = "404", description = "There is no such document, or no such page.")
  @ApiResponse(responseCode = "410", description = "The document was withdrawn; says when and why.")
  ResponseEntity<Object> formatted(
      @PathVariable String id,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
    return switch (read(parameters)) {
      case Asked.Wrong(ResponseEntity<Object> answer) -> answer;
      case Asked.Right asked -> cite(id, asked);
    };
  }

  private ResponseEntity<Object> cite(String id, Asked.Right asked) {
    Documents documents = rooms.current().documents();
    ArchivedDocument document = documents.find(id).orElse(null);
    if (document == null) {
      return Problems.absent(documents, id);
    }
    Integer page = asked.page();
    if (page != null && page > document.pageCount()) {
      return Problems.noSuchPage(id, page, document.pageCount());
    }
    CitedPage cited = page == null ? null : CitedPage.in(document, page);
    FormattedCitation citation =
        citations.format(
            bibliographies.of(document, cited, documents.above(document)), asked.choice());
    return switch (asked.format()) {
      case TEXT -> line(citation.plain(), MediaType.TEXT_PLAIN);
      case HTML -> line(citation.html(), MediaType.TEXT_HTML);
    };
  }

  private static ResponseEntity<Object> line(String citation, MediaType type) {
    return ResponseEntity.ok().contentType(new MediaType(type, UTF_8)).body(citation + "\n");
  }

  private static Asked read(MultiValueMap<String, String> parameters) {
    List<AddressFault> faults =
        SingleParameters.faults(parameters, STYLE, LANGUAGE, CODE, FORMAT, PAGE);
    if (!faults.isEmpty()) {
      return new Asked.Wrong(Problems.wrongParameters(faults));
    }
    String named = Objects.requireNonNullElse(parameters.getFirst(STYLE), "");
    CitationStyle style = CitationStyle.of(named).orElse(null);
    if (style == null) {
      return wrong(STYLE, named, "no style of citations", CitationStyle.allowed());
    }
    CitationChoice choice = CitationChoice.usual(style);
    String language = parameters.getFirst(LANGUAGE);
    if (language != null) {
      CitationLanguage known =
          CitationLanguage.of(language).filter(style.languages()::contains).orElse(null);
      if (known == null) {
        return wrong(
            LANGUAGE, language, "no language of " + style.parameter(), style.allowedLanguages());
      }
      choice = choice.in(known);
    }
    String code = Objects.requireNonNullElse(parameters.getFirst(CODE), "written");
    CodeScript script = CodeScript.of(code).orElse(null);
    if (script == null) {
      return wrong(CODE, code, "no way to write a reference code", CodeScript.allowed());
    }
    String form = Objects.requireNonNullElse(parameters.getFirst(FORMAT), "text");
    Format format = Format.of(form).orElse(null);
    if (format == null) {
      return wrong(FORMAT, form, "no format of a citation", "text, html");
    }
    return withPage(choice.in(script), format, parameters.getFirst(PAGE));
  }

  private static Asked withPage(CitationChoice choice, Format format, @Nullable String page) {
    if (page == null) {
      return new Asked.Right(choice, format, null);
    }
    if (!page.matches("[1-9][0-9]{0,8}")) {
      String message = "page: \"%s\" is no page number; pages are counted from 1.".formatted(page);
      return new Asked.Wrong(Problems.wrongParameter(PAGE, page, message));
    }
    return new Asked.Right(choice, format, Integer.valueOf(page));
  }

  private static Asked wrong(String parameter, String value, String what, String allowed) {
    String message =
        "%s: \"%s\" is %s; write one of %s.".formatted(parameter, value, what, allowed);
    return new Asked.Wrong(Problems.wrongParameter(parameter, value, message));
  }
}
