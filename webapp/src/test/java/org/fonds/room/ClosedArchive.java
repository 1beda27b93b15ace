package org.fonds.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageBoxes;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.ingest.RedactingOutcome;
import org.fonds.ingest.RedactionDraft;
import org.fonds.store.StoredDocument;

/**
 * A source of each kind of access, with words that stand in no other. What they say was written for
 * tests.
 */
final class ClosedArchive {

  /** What readers must never meet: in closed sources, and in the texts of described ones. */
  static final List<String> SECRETS =
      List.of(
          "Zyrqovets",
          "Xaltburg",
          "Gravilov",
          "hiddenword",
          "sealedword",
          "withheldword",
          "withdrawnword",
          "Muzhrak",
          "Blakovets",
          "secret-file");

  private final Map<String, String> ids = new LinkedHashMap<>();

  private ClosedArchive() {}

  static ClosedArchive bringInto(Archive archive, Path folder) {
    ClosedArchive made = new ClosedArchive();
    try {
      made.write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    IngestReport report =
        new IngestRun(archive.ingest(), archive.descriptions(), "a test", done -> {})
            .over(List.of(folder));
    assertThat(report.failures()).isEmpty();
    blackOut(archive);
    await().until(() -> archive.indexForStaff() != archive.index());
    try (var stored = archive.store().ids()) {
      stored.map(id -> archive.store().find(id).orElseThrow()).forEach(made::know);
    }
    assertThat(made.ids)
        .containsOnlyKeys(
            "open", "other", "described", "hidden", "sealed", "withdrawn", "redacted");
    made.putIntoHidden(archive);
    return made;
  }

  /** What is open lies in a unit that is not, and may not tell of it. */
  private void putIntoHidden(Archive archive) {
    DocumentId other = new DocumentId(id("other"));
    Description said = archive.store().find(other).orElseThrow().description();
    assertThat(
            archive
                .descriptionChanges()
                .describe(other, said, said.within(new DocumentId(id("hidden"))), "a test", ""))
        .isInstanceOf(IngestOutcome.Described.class);
  }

  /** The first line of the page, which names somebody. */
  private static void blackOut(Archive archive) {
    DocumentId id;
    try (var stored = archive.store().ids()) {
      id =
          stored
              .filter(
                  each -> archive.store().find(each).orElseThrow().file().name().endsWith(".pdf"))
              .findFirst()
              .orElseThrow();
    }
    RedactionDraft draft =
        new RedactionDraft(1, PageBoxes.NONE, new PageBoxes(0, List.of(TellingPdf.FIRST_LINE)));
    assertThat(archive.redacting().save(id, draft, "a test", ""))
        .isInstanceOf(RedactingOutcome.Saved.class);
  }

  private void know(StoredDocument document) {
    ids.put(document.file().name().replaceAll(".*-file-|\\.txt|\\.pdf", ""), document.id().text());
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(
        folder,
        "plain-file-open",
        "Deportation in June 1941. Ivan Petrov wrote of Tallinn.",
        "title: Report on the deportation",
        "persons: [Ivan Petrov]",
        "places: [Tallinn]",
        "referenceCode: F. 1, op. 1, d. 1");
    write(
        folder,
        "plain-file-other",
        "Another deportation in June 1941, told by Ivan Petrov in Tallinn.",
        "title: Another report on the deportation",
        "persons: [Ivan Petrov]",
        "referenceCode: F. 1, op. 1, d. 2");
    write(
        folder,
        "secret-file-described",
        "A withheldword of the deportation, signed Muzhrak.",
        "title: Letter on the deportation",
        "access: metadata",
        "referenceCode: F. 1, op. 1, d. 3");
    write(
        folder,
        "secret-file-hidden",
        "A hiddenword of the deportation in June 1941. Gravilov Zyrqovets was in Xaltburg.",
        "title: Denunciation by Zyrqovets",
        "persons: [Gravilov Zyrqovets]",
        "places: [Xaltburg]",
        "holdingInstitution: Cellar of Xaltburg",
        "date: 1943-05-05",
        "type: order",
        "access: restricted",
        "referenceCode: F. 1, op. 1, d. 4");
    TellingPdf.write(
        folder.resolve("secret-file-redacted.pdf"),
        "Blakovets",
        "DEMONSTRATION. Denounced by Blakovets in June 1941.",
        "The deportation from Tallinn, told by Ivan Petrov.");
    Files.write(
        folder.resolve("secret-file-redacted.yaml"),
        List.of("title: List on the deportation", "referenceCode: F. 1, op. 1, d. 6"));
    write(
        folder,
        "secret-file-sealed",
        "A sealedword of the deportation. Gravilov Zyrqovets again.",
        "title: File of Zyrqovets",
        "persons: [Gravilov Zyrqovets]",
        "access: restricted",
        "openFrom: " + LocalDate.now(ZoneId.systemDefault()).plusYears(30),
        "referenceCode: F. 1, op. 1, d. 5");
    write(
        folder,
        "secret-file-withdrawn",
        "A withdrawnword of the deportation.",
        "title: What was brought in by mistake",
        "access: withdrawn",
        "withdrawalReason: It was brought in by mistake.",
        "withdrawnOn: 2026-03-01");
  }

  private static void write(Path folder, String name, String text, String... description)
      throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.write(folder.resolve(name + ".yaml"), List.of(description));
  }

  /**
   * The id of a source by its kind: open, other, described, hidden, sealed, withdrawn or redacted.
   */
  String id(String kind) {
    return ids.getOrDefault(kind, "");
  }
}
