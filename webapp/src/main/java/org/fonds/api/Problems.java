package org.fonds.api;

import java.util.List;
import org.fonds.description.DescriptionFault;
import org.fonds.description.Withdrawal;
import org.fonds.document.Documents;
import org.fonds.search.AddressFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What the API answers when it cannot do what was asked (RFC 9457). */
public final class Problems {

  private static final String SECONDS_UNTIL_RETRY = "5";

  private Problems() {}

  /**
   * 400: names the first wrong parameter and its value, and lists all.
   *
   * @param faults at least one
   */
  public static ResponseEntity<Object> wrongParameters(List<AddressFault> faults) {
    AddressFault first = faults.getFirst();
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Wrong parameter", first.message());
    problem.setProperty("parameter", first.parameter());
    problem.setProperty("value", first.value());
    problem.setProperty("faults", faults);
    return answer(problem);
  }

  /** 400: one parameter is wrong. */
  public static ResponseEntity<Object> wrongParameter(String name, String value, String message) {
    return wrongParameters(List.of(new AddressFault(name, value, message)));
  }

  /**
   * 400: a description has mistakes; all are listed, each with its line and what to write.
   *
   * @param faults at least one
   */
  public static ResponseEntity<Object> faultyDescription(List<DescriptionFault> faults) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "Faulty description", faults.getFirst().sentence());
    problem.setProperty("faults", faults);
    return answer(problem);
  }

  /**
   * 413: a file or its description is larger than may be sent.
   *
   * @param file in words, such as {@code 200 MB}
   * @param description in words, such as {@code 1 MB}
   */
  public static ResponseEntity<Object> tooLarge(String file, String description) {
    return answer(
        problem(
            HttpStatus.CONTENT_TOO_LARGE,
            "Too large",
            "A file may have at most %s here, and its description %s; whoever runs this archive can take in a larger file with \"fonds ingest\", or set fonds.desk.largestUpload higher."
                .formatted(file, description)));
  }

  /** 422: the file arrived, but it could not be taken in; says why and where it is kept. */
  public static ResponseEntity<Object> notTaken(String reason) {
    return answer(problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not taken in", reason));
  }

  /**
   * 410 if the document was withdrawn, with the reason; else 404: who asks finds no document with
   * this id.
   */
  static ResponseEntity<Object> absent(Documents documents, String id) {
    return documents
        .withdrawal(id)
        .map(why -> withdrawn(id, why))
        .orElseGet(() -> noSuchDocument(id));
  }

  private static ResponseEntity<Object> withdrawn(String id, Withdrawal withdrawal) {
    ProblemDetail problem =
        problem(
            HttpStatus.GONE,
            "Withdrawn",
            "Document %s was withdrawn from this archive on %s: %s"
                .formatted(id, withdrawal.on(), withdrawal.reason()));
    problem.setProperty("parameter", "id");
    problem.setProperty("value", id);
    return answer(problem);
  }

  /** 404: there is no document with this id. */
  public static ResponseEntity<Object> noSuchDocument(String id) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "No such document",
            "There is no document with the id \"" + id + "\" in this archive.");
    problem.setProperty("parameter", "id");
    problem.setProperty("value", id);
    return answer(problem);
  }

  /**
   * 406: what is asked for is given in other forms than those that the request takes.
   *
   * @param forms media types or names of formats, for the message
   */
  public static ResponseEntity<Object> notAcceptable(String forms) {
    return answer(
        problem(
            HttpStatus.NOT_ACCEPTABLE,
            "Not in this form",
            "What lies here is given in none of the forms that were asked for; there are "
                + forms
                + "."));
  }

  /** 404: the document has no such page of text. */
  public static ResponseEntity<Object> noSuchPage(String id, int page, int pageCount) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "No such page",
            "Document %s has no text of a page %d; it has %d pages."
                .formatted(id, page, pageCount));
    problem.setProperty("parameter", "page");
    problem.setProperty("value", Integer.toString(page));
    return answer(problem);
  }

  /** 404: there is no such file within the document's source file. */
  public static ResponseEntity<Object> noSuchPart(String id, int part, int partCount) {
    ProblemDetail problem =
        problem(
            HttpStatus.NOT_FOUND,
            "No such part",
            "Document %s has no part %d; it has %d parts.".formatted(id, part, partCount));
    problem.setProperty("parameter", "part");
    problem.setProperty("value", Integer.toString(part));
    return answer(problem);
  }

  /** 404: nothing lies at this address. */
  public static ResponseEntity<Object> noSuchAddress() {
    return answer(
        problem(
            HttpStatus.NOT_FOUND,
            "No such address",
            "The API has nothing at this address; /api/openapi describes what it has."));
  }

  /** 503: the index does not answer; says when to ask again. */
  public static ResponseEntity<Object> unavailable(String reason) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(HttpStatus.SERVICE_UNAVAILABLE, "Search is not available", reason));
  }

  /** Any other failure. */
  static ResponseEntity<Object> failed(HttpStatus status, String title, String detail) {
    return answer(problem(status, title, detail));
  }

  private static ProblemDetail problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return problem;
  }

  private static ResponseEntity<Object> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
