package org.fonds.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fonds.audit.Actor;
import org.fonds.description.IndexerException;
import org.fonds.desk.Arrival;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.FileName;
import org.fonds.desk.FilePath;
import org.fonds.desk.UploadFinish;
import org.fonds.desk.UploadTogether;
import org.fonds.upload.Appending;
import org.fonds.upload.Creation;
import org.fonds.upload.Upload;
import org.fonds.upload.UploadProgress;
import org.fonds.upload.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The tus protocol over {@link Uploads}; whole files go on through {@link UploadFinish}. */
@Component
class ResumableUploads {

  private static final String PIECE = "application/offset+octet-stream";

  private final Uploads uploads;
  private final UploadFinish finish;
  private final UploadTogether together;
  private final UploadAnswers answers;
  private final DeskSettings settings;

  ResumableUploads(
      Uploads uploads,
      UploadFinish finish,
      UploadTogether together,
      UploadAnswers answers,
      DeskSettings settings) {
    this.uploads = uploads;
    this.finish = finish;
    this.together = together;
    this.answers = answers;
    this.settings = settings;
  }

  ResponseEntity<Object> begin(HttpServletRequest request, Actor who) throws IOException {
    Optional<ResponseEntity<Object>> refusal = wrongVersion(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    OptionalSize size = OptionalSize.of(request.getHeader(UploadAnswers.LENGTH));
    if (size.isWrong()) {
      return wrong(UploadAnswers.LENGTH, request, "the number of bytes of the whole file");
    }
    UploadMetadata said;
    try {
      said = UploadMetadata.of(request.getHeader("Upload-Metadata"));
    } catch (IllegalArgumentException e) {
      return refused(HttpStatus.BAD_REQUEST, "Wrong header", e.getMessage() + ".");
    }
    String name = FileName.of(said.get("filename"));
    Creation creation =
        uploads.begin(
            who.name(),
            name,
            FilePath.of(said.get("path"), name),
            size.bytes(),
            said.has("together"));
    return switch (creation) {
      case Creation.Begun begun -> begun(begun.progress(), request, who);
      case Creation.TooLarge _ ->
          refused(
              HttpStatus.CONTENT_TOO_LARGE,
              "Too large",
              "%s has %d bytes; a file may have at most %s here. Whoever runs this archive can take it in with \"fonds ingest\", or set fonds.desk.largestUpload higher."
                  .formatted(name, size.bytes(), settings.largestUploadInWords()));
      case Creation.NoRoom full -> noRoom(full.reason());
      case Creation.TooMany many ->
          refused(
              HttpStatus.TOO_MANY_REQUESTS,
              "Too many unfinished uploads",
              "There are %d files that %s has begun to send and not finished; finish some or throw them away (DELETE)."
                  .formatted(many.most(), who.name()));
    };
  }

  private ResponseEntity<Object> begun(
      UploadProgress progress, HttpServletRequest request, Actor who) throws IOException {
    if (PIECE.equals(request.getContentType())) {
      Appending first =
          uploads.append(progress.upload().id(), who.name(), 0, request.getInputStream());
      return appended(HttpStatus.CREATED, first, who);
    }
    return kept(HttpStatus.CREATED, progress, who);
  }

  ResponseEntity<Object> offset(String id, HttpServletRequest request, Actor who) {
    Optional<ResponseEntity<Object>> refusal = wrongVersion(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return uploads
        .find(id, who.name())
        .map(progress -> kept(HttpStatus.OK, progress, who))
        .orElseGet(() -> finished(HttpStatus.OK, id, who));
  }

  ResponseEntity<Object> state(String id, Actor who) {
    Optional<Arrival> arrived = finish.finished(id, who);
    if (arrived.isPresent()) {
      return ResponseEntity.ok(answers.said(arrived.get()));
    }
    return uploads
        .find(id, who.name())
        .<ResponseEntity<Object>>map(progress -> ResponseEntity.ok(answers.said(progress)))
        .orElseGet(this::unknown);
  }

  ResponseEntity<Object> append(String id, HttpServletRequest request, Actor who)
      throws IOException {
    Optional<ResponseEntity<Object>> refusal = wrongVersion(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (!PIECE.equals(request.getContentType())) {
      return refused(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Wrong header",
          "Content-Type is \"%s\"; send pieces as %s.".formatted(request.getContentType(), PIECE));
    }
    OptionalSize offset = OptionalSize.of(request.getHeader(UploadAnswers.OFFSET));
    if (offset.isWrong()) {
      return wrong(UploadAnswers.OFFSET, request, "the byte at which this piece begins");
    }
    Appending appending = uploads.append(id, who.name(), offset.bytes(), request.getInputStream());
    return appending instanceof Appending.Unknown
        ? finished(HttpStatus.NO_CONTENT, id, who)
        : appended(HttpStatus.NO_CONTENT, appending, who);
  }

  private ResponseEntity<Object> appended(HttpStatus status, Appending appending, Actor who) {
    return switch (appending) {
      case Appending.Kept kept -> kept(status, kept.progress(), who);
      case Appending.WrongOffset wrong ->
          answers.problem(
              HttpStatus.CONFLICT,
              "Wrong offset",
              "%d bytes of this file have come; send the piece that begins there."
                  .formatted(wrong.progress().offset()),
              wrong.progress());
      case Appending.TooMuch much ->
          answers.problem(
              HttpStatus.CONTENT_TOO_LARGE,
              "Too much",
              "The file was said to have %d bytes, and this piece goes beyond; nothing of the piece was kept."
                  .formatted(much.progress().upload().sizeInBytes()),
              much.progress());
      case Appending.Overtaken _ ->
          refused(
              HttpStatus.LOCKED,
              "Overtaken",
              "Another request goes on with this file; ask by HEAD how far it is.");
      case Appending.NoRoom full -> noRoom(full.reason());
      case Appending.Unknown _ -> unknown();
    };
  }

  /** What has come; with the last byte it is taken in, before anything is answered. */
  private ResponseEntity<Object> kept(HttpStatus status, UploadProgress progress, Actor who) {
    Upload upload = progress.upload();
    if (!progress.isWhole() || upload.together()) {
      return answers.progress(status, progress);
    }
    try {
      return answers.arrived(status, upload.id(), finish.finish(upload, who));
    } catch (IndexerException e) {
      return answers.problem(
          HttpStatus.INSUFFICIENT_STORAGE,
          "Not taken in yet",
          "All of it has come and is kept, but it cannot be taken in: " + e.getMessage(),
          progress);
    }
  }

  private ResponseEntity<Object> finished(HttpStatus status, String id, Actor who) {
    return finish
        .finished(id, who)
        .map(arrival -> answers.arrived(status, id, arrival))
        .orElseGet(this::unknown);
  }

  ResponseEntity<Object> drop(String id, HttpServletRequest request, Actor who) {
    Optional<ResponseEntity<Object>> refusal = wrongVersion(request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<UploadProgress> progress = uploads.find(id, who.name());
    if (progress.isEmpty()) {
      return unknown();
    }
    uploads.drop(progress.get().upload());
    return ResponseEntity.noContent().header(UploadAnswers.TUS, UploadAnswers.VERSION).build();
  }

  ResponseEntity<Object> together(TogetherRequest wanted, Actor who) {
    List<String> ids = wanted.uploads() == null ? List.of() : wanted.uploads();
    return switch (together.take(FileName.of(wanted.name()), ids, who)) {
      case UploadTogether.Taken.Arrived arrived ->
          ResponseEntity.ok(answers.said(arrived.arrival()));
      case UploadTogether.Taken.Wrong mistake ->
          refused(HttpStatus.BAD_REQUEST, "Not taken in", mistake.reason());
      case UploadTogether.Taken.NoRoom full -> noRoom(full.reason());
    };
  }

  private Optional<ResponseEntity<Object>> wrongVersion(HttpServletRequest request) {
    String version = request.getHeader(UploadAnswers.TUS);
    return UploadAnswers.VERSION.equals(version)
        ? Optional.empty()
        : Optional.of(
            refused(
                HttpStatus.PRECONDITION_FAILED,
                "Wrong version",
                "The header %s is %s; this archive speaks version %s of the tus protocol."
                    .formatted(
                        UploadAnswers.TUS,
                        version == null ? "missing" : "\"" + version + "\"",
                        UploadAnswers.VERSION)));
  }

  private ResponseEntity<Object> wrong(String header, HttpServletRequest request, String meaning) {
    String found = request.getHeader(header);
    return refused(
        HttpStatus.BAD_REQUEST,
        "Wrong header",
        "The header %s is %s; write %s."
            .formatted(header, found == null ? "missing" : "\"" + found + "\"", meaning));
  }

  private ResponseEntity<Object> noRoom(String reason) {
    return refused(HttpStatus.INSUFFICIENT_STORAGE, "No room", reason);
  }

  private ResponseEntity<Object> unknown() {
    return refused(
        HttpStatus.NOT_FOUND,
        "No such upload",
        "There is no upload of yours at this address, or it was thrown away; begin it again.");
  }

  private ResponseEntity<Object> refused(HttpStatus status, String title, String detail) {
    return answers.problem(status, title, detail, null);
  }

  /** A number of bytes in a header: digits alone. */
  private record OptionalSize(long bytes) {

    private static final long WRONG = -1;
    private static final int MOST_DIGITS = 18;

    static OptionalSize of(@Nullable String header) {
      boolean right = header != null && header.matches("\\d{1," + MOST_DIGITS + "}");
      return new OptionalSize(right ? Long.parseLong(header) : WRONG);
    }

    boolean isWrong() {
      return bytes == WRONG;
    }
  }
}
