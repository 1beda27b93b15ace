package org.fonds.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.ReferenceCode;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;

/** Documents to put into a store. */
final class StoreFixtures {

  static final DocumentId ID = new DocumentId("7k3m-qx2p");
  static final Instant ACCEPTED = Instant.parse("2026-03-01T10:15:30Z");

  private StoreFixtures() {}

  /** A file with this text in a folder, named safely whatever the document calls it. */
  static Path file(Path folder, String text) throws IOException {
    return Files.writeString(folder.resolve("source"), text);
  }

  static StoredDocument document(String fileName, String text) {
    return document(ID, fileName, text);
  }

  static StoredDocument document(DocumentId id, String fileName, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new StoredDocument(
        id,
        new SourceFile(
            fileName, "folder/" + fileName, sha256(bytes), bytes.length, "text/plain", 1),
        description("Протокол допроса"),
        TextOutcome.COMPLETE,
        List.of(new PageText(1, text, "ru", new Ocr(87, null)), new PageText(2, "", null, null)),
        ACCEPTED);
  }

  static StoredDocument titled(StoredDocument document, String title) {
    return new StoredDocument(
        document.id(),
        document.file(),
        description(title),
        document.textOutcome(),
        document.pages(),
        document.acceptedAt());
  }

  static Description description(String title) {
    LocalDate day = LocalDate.of(1941, 6, 14);
    return new Description(
        title,
        "protocol",
        Level.ITEM,
        null,
        new UncertainDate("14 июня 1941", DateCalendar.GREGORIAN, new Edtf("1941-06-14", day, day)),
        List.of("ee"),
        List.of("Tallinn"),
        List.of("nkvd"),
        List.of(),
        List.of(),
        List.of(),
        null,
        new ReferenceCode("ф. 1, оп. 2"),
        List.of("ru"),
        DescriptionTexts.NONE,
        Access.OPEN,
        false,
        true);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
