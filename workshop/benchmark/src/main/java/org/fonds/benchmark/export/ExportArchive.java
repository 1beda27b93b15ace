package org.fonds.benchmark.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.WorkFolder;
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
import org.fonds.description.Vocabularies;
import org.fonds.extraction.PageText;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.IndexedDocuments;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Deposit;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;

/** A store and an index with described documents of the corpus. */
record ExportArchive(ArchiveStore store, ArchiveIndex index) implements AutoCloseable {

  private static final String BENCHMARK = "fonds benchmark";
  private static final int AT_ONCE = 250;
  private static final int LETTERS_SAID = 500;

  /** Words of the corpus that the vocabulary of document types has as ids too. */
  private static final Set<String> TYPES =
      Set.of("letter", "memorandum", "minutes", "report", "telegram");

  /** Makes one with so many documents; after the last row comes the first again. */
  static ExportArchive of(
      List<FrusRow> rows, int documents, Vocabularies vocabularies, WorkFolder work) {
    ArchiveStore store = ArchiveStore.open(work.resolve("store"));
    ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), work.make("home"));
    IndexedDocuments indexed = new IndexedDocuments(vocabularies);
    byte[] bytes = "The same file for all of them.\n".getBytes(StandardCharsets.UTF_8);
    Path original = write(work.resolve("original.txt"), bytes);
    SourceFile file =
        new SourceFile(
            "original.txt",
            "original.txt",
            DigestUtils.sha256Hex(bytes),
            bytes.length,
            "text/plain",
            1);
    Stream<StoredDocument> made =
        IntStream.range(0, documents)
            .mapToObj(number -> document(number, rows.get(number % rows.size()), file));
    made.gather(Gatherers.windowFixed(AT_ONCE))
        .forEach(some -> {
          store.putAll(
              some.stream()
                  .map(each -> new Deposit(each, original, BENCHMARK, "accepted"))
                  .toList());
          index.put(some.stream().map(indexed::of).toList());
        });
    index.commit();
    return new ExportArchive(store, index);
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoredDocument document(int number, FrusRow row, SourceFile file) {
    Description said =
        new Description(
            row.title() + ", copy " + number,
            TYPES.contains(row.type()) ? row.type() : null,
            Level.ITEM,
            null,
            row.date().isBlank()
                ? null
                : new UncertainDate(row.date(), DateCalendar.GREGORIAN, Edtf.of(row.date())),
            List.of(),
            row.place().isBlank() ? List.of() : List.of(row.place()),
            List.of(),
            List.of(),
            List.of(),
            row.author().isBlank() ? List.of() : List.of(row.author()),
            "Office of the Historian",
            new ReferenceCode(row.id()),
            List.of("en"),
            DescriptionTexts.of(
                TextElement.SCOPE_AND_CONTENT,
                row.text().substring(0, Math.min(LETTERS_SAID, row.text().length()))),
            Access.OPEN,
            false,
            true);
    return new StoredDocument(
        DocumentId.random(),
        file,
        said,
        TextOutcome.COMPLETE,
        List.of(new PageText(1, row.text(), "en", null)),
        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number));
  }

  /** The ids of all documents, as the store names them. */
  List<DocumentId> ids() {
    try (Stream<DocumentId> ids = store.ids()) {
      return ids.toList();
    }
  }

  /**
   * Reads what is said of every document, one after the other, and does nothing with it.
   *
   * @throws BenchmarkException if it is not as many as there should be
   */
  void readPlainly(List<DocumentId> ids) {
    long read = ids.stream().map(store::description).filter(said -> said.isPresent()).count();
    if (read != ids.size()) {
      throw new BenchmarkException(
          "%d documents are stored, but %d were read".formatted(ids.size(), read));
    }
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
