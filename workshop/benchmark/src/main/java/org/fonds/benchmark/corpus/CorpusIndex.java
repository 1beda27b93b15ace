package org.fonds.benchmark.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.Edtf;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.ingest.IndexedDocuments;

/**
 * Fills an index with documents of the corpus, with their dates, places and authors; a row's id is
 * its reference code.
 */
public final class CorpusIndex {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int AT_ONCE = 250;

  private CorpusIndex() {}

  /** Each row once, as it stands, on one page. */
  public static void fill(ArchiveIndex index, List<FrusRow> rows) {
    fill(
        index,
        IntStream.range(0, rows.size())
            .mapToObj(
                number -> document(number, rows.get(number), List.of(rows.get(number).text()))));
  }

  /** So many {@link #documents}. */
  public static void fill(ArchiveIndex index, List<FrusRow> rows, int documents) {
    fill(index, documents(rows, documents));
  }

  /**
   * So many documents, varied as before, each with its text on pages.
   *
   * @param charactersOfAPage at most; a page ends with a word
   */
  public static void fillPages(
      ArchiveIndex index, List<FrusRow> rows, int documents, int charactersOfAPage) {
    fill(
        index,
        IntStream.range(0, documents)
            .mapToObj(number ->
                document(
                    number, row(rows, number), inPages(varied(rows, number), charactersOfAPage))));
  }

  private static void fill(ArchiveIndex index, Stream<IndexedDocument> documents) {
    documents.gather(Gatherers.windowFixed(AT_ONCE)).forEach(index::put);
    index.commit();
  }

  /**
   * So many documents, each of one page; after the last row comes the first again. They are varied,
   * so that no two weigh the same and terms grow with the archive.
   */
  public static Stream<IndexedDocument> documents(List<FrusRow> rows, int documents) {
    return IntStream.range(0, documents)
        .mapToObj(number -> document(number, row(rows, number), List.of(varied(rows, number))));
  }

  private static FrusRow row(List<FrusRow> rows, int number) {
    return rows.get(number % rows.size());
  }

  private static String varied(List<FrusRow> rows, int number) {
    FrusRow row = row(rows, number);
    return "%s%n%nCopy %d of %s.".formatted(row.text(), number, row.id());
  }

  private static List<String> inPages(String text, int characters) {
    List<String> pages = new ArrayList<>();
    int from = 0;
    while (text.length() - from > characters) {
      int space = text.lastIndexOf(' ', from + characters);
      int to = space > from ? space : from + characters;
      pages.add(text.substring(from, to));
      from = to;
    }
    pages.add(text.substring(from));
    return pages;
  }

  private static IndexedDocument document(int number, FrusRow row, List<String> texts) {
    return new IndexedDocument(
        "frus-" + number,
        row.title(),
        row.type().isBlank() ? null : row.type(),
        "item",
        null,
        row.date().isBlank() ? null : row.date(),
        row.date().isBlank() ? null : row.date(),
        row.date().isBlank() ? List.of() : IndexedDocuments.spans(Edtf.of(row.date())),
        List.of("us"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        row.place().isBlank() ? List.of() : List.of(row.place()),
        row.author().isBlank() ? List.of() : List.of(row.author()),
        List.of(),
        List.of("en"),
        "Office of the Historian",
        row.id(),
        null,
        List.of(),
        List.of(),
        false,
        true,
        "open",
        number + ".txt",
        "text/plain",
        texts.stream().mapToInt(String::length).sum(),
        "0".repeat(64),
        ACCEPTED.plusSeconds(number),
        texts.size(),
        IntStream.range(0, texts.size())
            .mapToObj(i -> new IndexedPage(i + 1, null, texts.get(i), "en", false, null))
            .toList());
  }
}
