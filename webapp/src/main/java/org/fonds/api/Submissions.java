package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.fonds.audit.Actor;
import org.fonds.description.Description;
import org.fonds.description.DescriptionReader;
import org.fonds.description.DescriptionReading;
import org.fonds.description.DocumentId;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Arrivals;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.Ending;
import org.fonds.desk.FileName;
import org.fonds.extraction.Passwords;
import org.fonds.ingest.SourceSubmission;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Hands sources in for programs and says what became of them. */
@Component
class Submissions {

  /** How long a program waits for the text to be read; then it is told to look later. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** It is read whole, and no catalogue card is longer. */
  private static final DataSize LONGEST_DESCRIPTION = DataSize.ofMegabytes(1);

  private static final String DESCRIPTION = "description";

  private final Arrivals arrivals;
  private final DescriptionReader descriptions;
  private final SiteSettings site;
  private final DeskSettings desk;

  Submissions(
      Arrivals arrivals, DescriptionReader descriptions, SiteSettings site, DeskSettings desk) {
    this.arrivals = arrivals;
    this.descriptions = descriptions;
    this.site = site;
    this.desk = desk;
  }

  /**
   * Hands one source in.
   *
   * @param description null if there is none
   * @param who hands it in
   */
  ResponseEntity<Object> submit(Part file, @Nullable Part description, Actor who)
      throws IOException, InterruptedException {
    if (description == null) {
      return submit(file, null, Passwords.NONE, who);
    }
    if (description.getSize() > LONGEST_DESCRIPTION.toBytes()) {
      return tooLarge();
    }
    String text = new String(description.getInputStream().readAllBytes(), UTF_8);
    return switch (descriptions.readYaml(DESCRIPTION, text)) {
      case DescriptionReading.Read read ->
          submit(file, read.description(), Passwords.of(read.password()), who);
      case DescriptionReading.Faulty faulty -> Problems.faultyDescription(faulty.faults());
    };
  }

  /** Says how large a file and its description may be. */
  ResponseEntity<Object> tooLarge() {
    return Problems.tooLarge(
        desk.largestUploadInWords(), LONGEST_DESCRIPTION.toMegabytes() + " MB");
  }

  private ResponseEntity<Object> submit(
      Part file, @Nullable Description description, Passwords passwords, Actor who)
      throws IOException, InterruptedException {
    Path copy = Files.createTempFile("fonds-", ".upload");
    try {
      try (InputStream in = file.getInputStream()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      String name = FileName.of(file.getSubmittedFileName());
      Arrival arrival =
          arrivals.receive(
              new SourceSubmission(copy, name, name, description, passwords, who.name()), who);
      return answer(arrivals.await(arrival, LONGEST_WAIT).state());
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private ResponseEntity<Object> answer(ArrivalState state) {
    return switch (state) {
      case ArrivalState.Waiting waiting -> accepted(waiting.id(), "");
      case ArrivalState.Reading reading -> accepted(reading.id(), "");
      case ArrivalState.Delayed delayed -> accepted(delayed.id(), delayed.reason());
      case ArrivalState.Settled settled -> answer(settled.ending());
    };
  }

  private ResponseEntity<Object> answer(Ending ending) {
    DocumentId id = ending.document();
    if (id == null) {
      return ending.kind() == Ending.Kind.NOT_TAKEN
          ? Problems.notTaken(ending.reason())
          : ResponseEntity.ok(new SubmissionAnswer(null, null, ending.words(), ending.reason()));
    }
    SubmissionAnswer answer = answer(id, ending.words(), ending.reason());
    return ending.isFresh()
        ? ResponseEntity.created(address(id)).body(answer)
        : ResponseEntity.ok(answer);
  }

  private ResponseEntity<Object> accepted(DocumentId id, String note) {
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .location(address(id))
        .body(answer(id, "accepted", note));
  }

  private SubmissionAnswer answer(DocumentId id, String outcome, String note) {
    return new SubmissionAnswer(id.text(), site.document(id.text()).toString(), outcome, note);
  }

  private URI address(DocumentId id) {
    return URI.create(site.address() + "/api/documents/" + id);
  }
}
