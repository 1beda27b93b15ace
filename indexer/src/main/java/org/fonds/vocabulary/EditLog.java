package org.fonds.vocabulary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.TermJson;
import org.fonds.store.Durable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All edits since the archive began, a line of JSON each, the newest last. A line that was not
 * written to its end is none: its edit was never said to be saved.
 */
final class EditLog {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;
  private final Path begun;

  /**
   * @param begun where the edit lies that is being made
   */
  EditLog(Path file, Path begun) {
    this.file = file;
    this.begun = begun;
  }

  /** Remembers an edit until it is ended; on the disk when this returns. */
  void begin(VocabularyEdit edit) throws IOException {
    Durable.write(write(edit), begun);
  }

  /** The edit that was begun and not ended. */
  Optional<VocabularyEdit> unfinished() throws IOException {
    return Files.exists(begun) ? read(Files.readString(begun)) : Optional.empty();
  }

  /** Adds an edit that was made; on the disk when this returns. Twice the same counts once. */
  void end(VocabularyEdit edit) throws IOException {
    if (!last().equals(Optional.of(edit))) {
      add(edit);
    }
    Files.deleteIfExists(begun);
  }

  private void add(VocabularyEdit edit) throws IOException {
    boolean isNew = !Files.exists(file);
    // A line that a power cut has left unfinished must not swallow this one.
    String line = (isNew || endsWithLine() ? "" : "\n") + write(edit) + "\n";
    try (FileChannel log =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        log.write(bytes);
      }
      log.force(true);
    }
    if (isNew) {
      Durable.forceFolder(file.resolveSibling("."));
    }
  }

  private boolean endsWithLine() throws IOException {
    try (FileChannel log = FileChannel.open(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return log.size() == 0 || (log.read(last, log.size() - 1) == 1 && last.get(0) == '\n');
    }
  }

  /** All edits, the oldest first. */
  List<VocabularyEdit> all() throws IOException {
    List<VocabularyEdit> edits = new ArrayList<>();
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines.forEach(line -> read(line).ifPresent(edits::add));
      }
    }
    return edits;
  }

  private Optional<VocabularyEdit> last() throws IOException {
    List<VocabularyEdit> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static String write(VocabularyEdit edit) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("at", edit.at().toString()).put("who", edit.who()).put("why", edit.why());
    ArrayNode changes = json.putArray("changes");
    for (TermChange change : edit.changes()) {
      ObjectNode each = changes.addObject().put("vocabulary", change.vocabulary());
      put(each, "before", change.before());
      put(each, "after", change.after());
    }
    return json.toString();
  }

  private static void put(ObjectNode json, String key, @Nullable Term term) {
    if (term != null) {
      json.set(key, MAPPER.readTree(TermJson.write(term)));
    }
  }

  private static Optional<VocabularyEdit> read(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      List<TermChange> changes = new ArrayList<>();
      for (JsonNode change : json.path("changes")) {
        changes.add(
            new TermChange(
                change.path("vocabulary").asString(""),
                term(change.path("before")),
                term(change.path("after"))));
      }
      return Optional.of(
          new VocabularyEdit(
              Instant.parse(json.path("at").asString("")),
              json.path("who").asString(""),
              json.path("why").asString(""),
              changes));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Term term(JsonNode json) {
    return json.isMissingNode() ? null : TermJson.read(json.toString());
  }
}
