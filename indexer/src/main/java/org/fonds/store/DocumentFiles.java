package org.fonds.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored document as the JSON files of its object, and back: {@code document.json} what it is,
 * {@code description.json} what is said of it, {@code text.json} its pages and parts. Made for
 * people with a plain editor too, hence indented.
 */
final class DocumentFiles {

  static final String DOCUMENT = "document.json";
  static final String DESCRIPTION = "description.json";
  static final String TEXT = "text.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private record Identity(
      String id, SourceFile file, TextOutcome textOutcome, Instant acceptedAt) {}

  private record Text(List<PageText> pages, List<Part> parts) {
    /**
     * @param parts null in texts that were stored before parts were told apart
     */
    Text(List<PageText> pages, @Nullable List<Part> parts) {
      this.pages = pages;
      this.parts = parts == null ? List.of() : parts;
    }
  }

  private DocumentFiles() {}

  /** The content of each file by its name. */
  static Map<String, byte[]> write(StoredDocument document) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        DOCUMENT,
        JSON.writeValueAsBytes(
            new Identity(
                document.id().text(),
                document.file(),
                document.textOutcome(),
                document.acceptedAt())));
    files.put(
        DESCRIPTION,
        DescriptionJson.write(document.description()).getBytes(StandardCharsets.UTF_8));
    files.put(TEXT, JSON.writeValueAsBytes(new Text(document.pages(), document.parts())));
    return files;
  }

  /**
   * @throws CorruptDocumentException if a file is not what {@link #write} makes
   */
  static StoredDocument read(DocumentId id, ContentReader content) {
    Identity identity = read(id, DOCUMENT, content, Identity.class);
    Description description = description(id, content);
    Text text = read(id, TEXT, content, Text.class);
    return new StoredDocument(
        id,
        identity.file(),
        description,
        identity.textOutcome(),
        text.pages(),
        text.parts(),
        identity.acceptedAt());
  }

  /**
   * What is known of the source file alone; no other file is read.
   *
   * @throws CorruptDocumentException if it is not what {@link #write} makes
   */
  static SourceFile readFile(DocumentId id, ContentReader content) {
    return read(id, DOCUMENT, content, Identity.class).file();
  }

  private static Description description(DocumentId id, ContentReader content) {
    try {
      return DescriptionJson.read(new String(content.read(DESCRIPTION), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new CorruptDocumentException(id, DESCRIPTION + " is no valid description", e);
    }
  }

  private static <T> T read(DocumentId id, String name, ContentReader content, Class<T> type) {
    try {
      return JSON.readValue(content.read(name), type);
    } catch (JacksonException e) {
      throw new CorruptDocumentException(id, name + " is no valid JSON of its kind", e);
    }
  }

  /** Where the bytes of a named file come from. */
  @FunctionalInterface
  interface ContentReader {
    byte[] read(String name);
  }
}
