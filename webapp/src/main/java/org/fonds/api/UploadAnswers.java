package org.fonds.api;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.fonds.description.DocumentId;
import org.fonds.desk.Advice;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.Ending;
import org.fonds.site.SiteSettings;
import org.fonds.upload.UploadProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What is answered to who sends a file in pieces: headers of the tus protocol, and some of ours.
 */
@Component
class UploadAnswers {

  static final String VERSION = "1.0.0";
  static final String TUS = "Tus-Resumable";
  static final String OFFSET = "Upload-Offset";
  static final String LENGTH = "Upload-Length";

  private static final String EXTENSIONS = "creation,creation-with-upload,expiration,termination";
  private static final String ADDRESS = "/api/uploads/";

  private final DeskSettings settings;
  private final SiteSettings site;

  UploadAnswers(DeskSettings settings, SiteSettings site) {
    this.settings = settings;
    this.site = site;
  }

  ResponseEntity<Object> abilities() {
    return ResponseEntity.noContent()
        .header(TUS, VERSION)
        .header("Tus-Version", VERSION)
        .header("Tus-Extension", EXTENSIONS)
        .header("Tus-Max-Size", String.valueOf(settings.largestUpload().toBytes()))
        .build();
  }

  /** With how far a file is by now. */
  ResponseEntity<Object> progress(HttpStatus status, UploadProgress progress) {
    return ResponseEntity.status(status).headers(headers(progress)).build();
  }

  /** A problem, with how far the file is by now. */
  ResponseEntity<Object> problem(
      HttpStatus status, String title, String detail, @Nullable UploadProgress progress) {
    ResponseEntity<Object> problem = Problems.failed(status, title, detail);
    HttpHeaders headers = new HttpHeaders();
    headers.addAll(problem.getHeaders());
    headers.set(TUS, VERSION);
    if (progress != null) {
      headers.set(OFFSET, String.valueOf(progress.offset()));
    }
    return new ResponseEntity<>(problem.getBody(), headers, problem.getStatusCode());
  }

  /** With what became of a whole file. */
  ResponseEntity<Object> arrived(HttpStatus status, String id, Arrival arrival) {
    HttpHeaders headers = new HttpHeaders();
    common(headers, id, arrival.sizeInBytes(), arrival.sizeInBytes());
    headers.set("Fonds-Outcome", outcome(arrival.state()));
    arrival
        .state()
        .document()
        .ifPresent(document -> headers.set("Fonds-Document", document.text()));
    return ResponseEntity.status(status).headers(headers).build();
  }

  private HttpHeaders headers(UploadProgress progress) {
    HttpHeaders headers = new HttpHeaders();
    common(headers, progress.upload().id(), progress.offset(), progress.upload().sizeInBytes());
    headers.set(
        "Upload-Expires",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(progress.keptUntil().atOffset(ZoneOffset.UTC)));
    return headers;
  }

  private void common(HttpHeaders headers, String id, long offset, long size) {
    headers.set(TUS, VERSION);
    headers.set(OFFSET, String.valueOf(offset));
    headers.set(LENGTH, String.valueOf(size));
    headers.setLocation(URI.create(ADDRESS + id));
    headers.setCacheControl("no-store");
  }

  /** As {@code GET} says it. */
  UploadAnswer said(UploadProgress progress) {
    String outcome = progress.isWhole() && progress.upload().together() ? "together" : "arriving";
    return new UploadAnswer(
        progress.offset(), progress.upload().sizeInBytes(), null, null, outcome, "");
  }

  /** As {@code GET} says it. */
  UploadAnswer said(Arrival arrival) {
    DocumentId document = arrival.state().document().orElse(null);
    return new UploadAnswer(
        arrival.sizeInBytes(),
        arrival.sizeInBytes(),
        document == null ? null : document.text(),
        document == null ? null : site.document(document.text()).toString(),
        outcome(arrival.state()),
        note(arrival.state()));
  }

  private static String outcome(ArrivalState state) {
    return switch (state) {
      case ArrivalState.Waiting _ -> "waiting";
      case ArrivalState.Reading reading -> reading.byOcr() ? "reading by OCR" : "reading";
      case ArrivalState.Delayed _ -> "delayed";
      case ArrivalState.Settled settled -> settled.ending().words();
    };
  }

  private static String note(ArrivalState state) {
    return switch (state) {
      case ArrivalState.Waiting _, ArrivalState.Reading _ -> "";
      case ArrivalState.Delayed delayed -> delayed.reason();
      case ArrivalState.Settled(Ending ending) -> {
        String advice = Advice.on(ending);
        yield ending.reason().isEmpty() || advice.isEmpty()
            ? ending.reason() + advice
            : ending.reason() + ". " + advice;
      }
    };
  }
}
