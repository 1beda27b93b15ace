package org.fonds.permalink;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.api.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * unAPI, version 1: which formats there are, which there are of a document or page, and the record
 * in one of them. Pages name their documents in {@code <abbr class="unapi-id">}; Zotero takes from
 * here what no tag in a page can tell it, the holding institution above all.
 */
@RestController
@Hidden
class UnapiController {

  private final RecordAnswers answers;
  private final Permalinks permalinks;

  UnapiController(Permalinks permalinks, Records records) {
    this.permalinks = permalinks;
    this.answers = new RecordAnswers(permalinks, records);
  }

  @GetMapping("/unapi")
  ResponseEntity<Object> unapi(
      @RequestParam(required = false) @Nullable String id,
      @RequestParam(required = false) @Nullable String format) {
    if (id == null) {
      return format == null
          ? formats(HttpStatus.OK, "")
          : Problems.wrongParameter(
              "id", "", "id: there is none; name the document whose record you want.");
    }
    Optional<PermanentAddress> address = PermanentAddress.of(id);
    if (address.isEmpty()) {
      return Problems.noSuchDocument(id);
    }
    return format == null ? formatsOf(address.get()) : inFormat(address.get(), format);
  }

  private ResponseEntity<Object> inFormat(PermanentAddress address, String format) {
    return Representation.of(format)
        .map(form ->
            answers.answer(
                address,
                form,
                PermalinkRoutes.withCharset(MediaType.parseMediaType(form.mediaType()))))
        .orElseGet(() -> Problems.notAcceptable(Representation.formats()));
  }

  private ResponseEntity<Object> formatsOf(PermanentAddress asked) {
    return switch (permalinks.resolve(asked)) {
      case Resolution.Found found ->
          formats(HttpStatus.MULTIPLE_CHOICES, " id=\"" + found.address().name() + "\"");
      case Resolution.Withdrawn withdrawn ->
          formats(HttpStatus.GONE, " id=\"" + withdrawn.id() + "\"");
      case Resolution.NoSuchPage page -> Problems.noSuchPage(page.id(), page.page(), page.last());
      case Resolution.Absent absent -> Problems.noSuchDocument(absent.id());
    };
  }

  /**
   * @param id as an attribute, made of what the archive itself calls the document
   */
  private static ResponseEntity<Object> formats(HttpStatus status, String id) {
    String formats =
        Arrays.stream(Representation.values())
            .map(form ->
                "  <format name=\"%s\" type=\"%s\"/>\n".formatted(form.format(), form.mediaType()))
            .collect(Collectors.joining());
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_XML)
        .body(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<formats"
                + id
                + ">\n"
                + formats
                + "</formats>\n");
  }
}
