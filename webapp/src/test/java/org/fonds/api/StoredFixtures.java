package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.ReferenceCode;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;
import org.fonds.store.ArchiveStore;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/** A document in the store that is in the index of {@code ArchiveFixtures} too. */
final class StoredFixtures {

  static final String HTML = "<html><script>alert('x')</script><p>Report on the deportation</html>";

  static final String HTML_SHA256 = sha256(HTML);

  private StoredFixtures() {}

  static void fill(ArchiveStore store, Path folder) throws IOException {
    Path original = Files.writeString(folder.resolve("original.html"), HTML);
    store.put(document("aaaa-0002"), original);
  }

  /** Adds the document {@code bbbb-0001}, whose text in the store is damaged. */
  static void withoutText(ArchiveStore store, Path home) throws IOException {
    DocumentId id = new DocumentId("bbbb-0001");
    store.put(document(id.text()), Files.writeString(home.resolve("other.html"), HTML));
    try (Stream<Path> files = Files.walk(home.resolve("store"))) {
      Path text =
          files
              .filter(file -> file.toString().contains(id.text()) && file.endsWith("text.json"))
              .findFirst()
              .orElseThrow();
      Files.writeString(text, "damaged");
    }
  }

  private static StoredDocument document(String id) {
    return new StoredDocument(
        new DocumentId(id),
        new SourceFile(
            "Отчёт \"ą\".html", "Отчёт \"ą\".html", HTML_SHA256, HTML.length(), "text/html", 2),
        description(),
        TextOutcome.COMPLETE,
        List.of(
            new PageText(
                1,
                "The deportations from Estonia began in the night; the lists were ready.",
                "en",
                null),
            new PageText(
                2, "Trains left for Siberia. Katyń is not named here.", "en", new Ocr(87, null))),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private static Description description() {
    return new Description(
        "Report on the deportation",
        "report",
        Level.ITEM,
        null,
        new UncertainDate("June 1941", DateCalendar.GREGORIAN, Edtf.of("1941-06")),
        List.of("ee", "lv", "estonian-ssr"),
        List.of("Tallinn"),
        List.of("nkvd"),
        List.of("an-event-that-left-the-vocabulary"),
        List.of(),
        List.of(),
        "Archive of the tests",
        new ReferenceCode("TEST aaaa-0002"),
        List.of("en"),
        DescriptionTexts.of(TextElement.SCOPE_AND_CONTENT, "What was written for tests."),
        Access.OPEN,
        true,
        true);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
