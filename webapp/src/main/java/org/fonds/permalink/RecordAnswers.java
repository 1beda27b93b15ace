package org.fonds.permalink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.fonds.api.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers for a permanent address with a record: 200, 404 or 410. */
final class RecordAnswers {

  private final Permalinks permalinks;
  private final Records records;

  RecordAnswers(Permalinks permalinks, Records records) {
    this.permalinks = permalinks;
    this.records = records;
  }

  /** What lies at an address, in a form that is called by one of its media types. */
  ResponseEntity<Object> answer(PermanentAddress asked, Representation form, MediaType mediaType) {
    return switch (permalinks.resolve(asked)) {
      case Resolution.Found found ->
          record(HttpStatus.OK, found.address(), mediaType, records.write(found, form));
      case Resolution.Withdrawn withdrawn ->
          record(
              HttpStatus.GONE,
              new PermanentAddress(withdrawn.id(), null),
              mediaType,
              records.write(withdrawn, form));
      case Resolution.NoSuchPage page -> Problems.noSuchPage(page.id(), page.page(), page.last());
      case Resolution.Absent absent -> Problems.noSuchDocument(absent.id());
    };
  }

  private ResponseEntity<Object> record(
      HttpStatus status, PermanentAddress address, MediaType mediaType, String text) {
    List<WebLink> links =
        List.of(
            new WebLink(records.address(address), "cite-as"),
            new WebLink(records.address(address), "describes", MediaType.TEXT_HTML_VALUE));
    return ResponseEntity.status(status)
        .contentType(mediaType)
        .header(HttpHeaders.LINK, WebLink.header(links))
        .body(text.getBytes(UTF_8));
  }
}
