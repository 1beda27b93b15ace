package org.fonds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fonds.description.Description;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DocumentId;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stored document as the JSON files of its object, and back: {@code document.json} what it is and
 * where else it was found, {@code description.json} what is said of it, {@code text.json} its pages
 * and parts; where pages were read by OCR {@code words.alto.xml}, where their words stand; and
 * where boxes were drawn {@code redactions.json}, what readers get instead, and where people have
 * corrected the text {@code corrections.json}. Made for people with a plain editor too, hence
 * indented.
 */
final class DocumentFiles {

  static final String DOCUMENT = "document.json";
  static final String DESCRIPTION = "description.json";
  static final String TEXT = "text.json";
  static final String PLACES = "words.alto.xml";
  static final String REDACTIONS = "redactions.json";
  static final String CORRECTIONS = "corrections.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private record Identity(
      String id,
      SourceFile file,
      TextOutcome textOutcome,
      Instant acceptedAt,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Copy> copies) {
    /**
     * @param copies null where there are none
     */
    Identity(
        String id,
        SourceFile file,
        TextOutcome textOutcome,
        Instant acceptedAt,
        @Nullable List<Copy> copies) {
      this.id = id;
      this.file = file;
      this.textOutcome = textOutcome;
      this.acceptedAt = acceptedAt;
      this.copies = copies == null ? List.of() : copies;
    }
  }

  private record Copy(
      String name,
      String path,
      String who,
      Instant at,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode description) {

    static Copy of(HeldCopy copy) {
      Description said = copy.description();
      return new Copy(
          copy.name(),
          copy.path(),
          copy.who(),
          copy.at(),
          said == null ? null : JSON.readTree(DescriptionJson.write(said)));
    }

    HeldCopy copy() {
      return new HeldCopy(
          name,
          path,
          description == null || description.isNull()
              ? null
              : DescriptionJson.read(description.toString()),
          who,
          at);
    }
  }

  private record Text(List<Page> pages, List<Part> parts) {
    /**
     * @param parts null in texts that were stored before parts were told apart
     */
    Text(List<Page> pages, @Nullable List<Part> parts) {
      this.pages = pages;
      this.parts = parts == null ? List.of() : parts;
    }
  }

  private record Page(
      int number,
      String text,
      @Nullable String language,
      boolean ocr,
      @Nullable Integer ocrConfidence,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label) {

    static Page of(PageText page) {
      return new Page(
          page.number(),
          page.text(),
          page.language(),
          page.readByOcr(),
          page.ocrConfidence(),
          page.label());
    }

    PageText page() {
      Ocr read = ocr ? new Ocr(ocrConfidence == null ? 0 : ocrConfidence, null) : null;
      return new PageText(number, text, language, read, label);
    }
  }

  private DocumentFiles() {}

  /** The content of each file by its name; of places and boxes only where there are some. */
  static Map<String, byte[]> write(StoredDocument document) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        DOCUMENT,
        JSON.writeValueAsBytes(
            new Identity(
                document.id().text(),
                document.file(),
                document.textOutcome(),
                document.acceptedAt(),
                document.copies().stream().map(Copy::of).toList())));
    files.put(
        DESCRIPTION,
        DescriptionJson.write(document.description()).getBytes(StandardCharsets.UTF_8));
    List<Page> pages = document.pages().stream().map(Page::of).toList();
    files.put(TEXT, JSON.writeValueAsBytes(new Text(pages, document.parts())));
    SortedMap<Integer, PageWords> places = places(document.pages());
    if (!places.isEmpty()) {
      files.put(PLACES, AltoWriter.write(places));
    }
    if (!document.redactions().areNone()) {
      files.put(REDACTIONS, JSON.writeValueAsBytes(document.redactions()));
    }
    if (!document.corrections().areNone()) {
      files.put(CORRECTIONS, JSON.writeValueAsBytes(document.corrections()));
    }
    return files;
  }

  /**
   * What stands where boxes were drawn, or words corrected, and nothing is left of it: no file
   * leaves an object.
   */
  static Map<String, byte[]> emptied() {
    return Map.of(
        REDACTIONS,
        JSON.writeValueAsBytes(Redactions.NONE),
        CORRECTIONS,
        JSON.writeValueAsBytes(Corrections.NONE));
  }

  private static SortedMap<Integer, PageWords> places(List<PageText> pages) {
    SortedMap<Integer, PageWords> places = new TreeMap<>();
    for (PageText page : pages) {
      Ocr ocr = page.ocr();
      if (ocr != null && ocr.places() != null) {
        places.put(page.number(), ocr.places());
      }
    }
    return places;
  }

  /**
   * Where the words of the pages stand, by the pages' numbers.
   *
   * @throws CorruptDocumentException if the file is not what {@link #write} makes
   */
  static SortedMap<Integer, PageWords> readPlaces(DocumentId id, ContentReader content) {
    try {
      return AltoReader.read(content.read(PLACES));
    } catch (IllegalArgumentException e) {
      throw new CorruptDocumentException(id, PLACES + " is no ALTO XML of its kind", e);
    }
  }

  /**
   * The document without the places of its words.
   *
   * @param isThere whether it has a file of a name, of those that not every document has
   * @throws CorruptDocumentException if a file is not what {@link #write} makes
   */
  static StoredDocument read(DocumentId id, ContentReader content, Predicate<String> isThere) {
    Identity identity = read(id, DOCUMENT, content, Identity.class);
    Description description = description(id, content);
    Text text = read(id, TEXT, content, Text.class);
    return new StoredDocument(
        id,
        identity.file(),
        description,
        identity.textOutcome(),
        text.pages().stream().map(Page::page).toList(),
        text.parts(),
        copies(id, identity),
        isThere.test(REDACTIONS) ? readRedactions(id, content) : Redactions.NONE,
        isThere.test(CORRECTIONS)
            ? read(id, CORRECTIONS, content, Corrections.class)
            : Corrections.NONE,
        identity.acceptedAt());
  }

  /**
   * The boxes of a document on which some were drawn; no other file is read.
   *
   * @throws CorruptDocumentException if they are not what {@link #write} makes
   */
  static Redactions readRedactions(DocumentId id, ContentReader content) {
    return read(id, REDACTIONS, content, Redactions.class);
  }

  private static List<HeldCopy> copies(DocumentId id, Identity identity) {
    try {
      return identity.copies().stream().map(Copy::copy).toList();
    } catch (IllegalArgumentException e) {
      throw new CorruptDocumentException(id, DOCUMENT + " has no valid copies", e);
    }
  }

  /**
   * What is known of the source file alone; no other file is read.
   *
   * @throws CorruptDocumentException if it is not what {@link #write} makes
   */
  static SourceFile readFile(DocumentId id, ContentReader content) {
    return read(id, DOCUMENT, content, Identity.class).file();
  }

  /**
   * What is said of the document alone; no other file is read.
   *
   * @throws CorruptDocumentException if it is not what {@link #write} makes
   */
  static Description description(DocumentId id, ContentReader content) {
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
