package org.fonds.benchmark.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.index.client.ArchiveIndex;

/** Fills an index with documents of a corpus; after the last row the first again. */
final class CorpusIndex {

  private static final Instant ACCEPTED = Instant.parse("2026-01-01T00:00:00Z");
  private static final int AT_ONCE = 250;

  private CorpusIndex() {}

  /** Puts in so many documents, each of one page. */
  static void fill(ArchiveIndex index, List<FrusRow> rows, int documents) {
    List<IndexedDocument> some = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      FrusRow row = rows.get(i % rows.size());
      some.add(document(i, row, List.of(varied(row, i))));
      putIfMany(index, some);
    }
    putAll(index, some);
  }

  /**
   * Puts in documents until they have so many pages or a few more.
   *
   * @param charactersOfAPage at most; a page ends with a word
   * @return how many documents there are
   */
  static int fillPages(ArchiveIndex index, List<FrusRow> rows, int pages, int charactersOfAPage) {
    List<IndexedDocument> some = new ArrayList<>();
    int documents = 0;
    for (int put = 0; put < pages; documents++) {
      FrusRow row = rows.get(documents % rows.size());
      List<String> texts = inPages(varied(row, documents), charactersOfAPage);
      some.add(document(documents, row, texts));
      put += texts.size();
      putIfMany(index, some);
    }
    putAll(index, some);
    return documents;
  }

  private static void putIfMany(ArchiveIndex index, List<IndexedDocument> some) {
    if (some.size() == AT_ONCE) {
      index.put(some);
      some.clear();
    }
  }

  private static void putAll(ArchiveIndex index, List<IndexedDocument> some) {
    index.put(some);
    index.commit();
  }

  /** So that no two documents weigh the same and terms grow with the archive. */
  private static String varied(FrusRow row, int number) {
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
        null,
        List.of(),
        List.of("us"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        row.place().isBlank() ? List.of() : List.of(row.place()),
        row.author().isBlank() ? List.of() : List.of(row.author()),
        List.of("en"),
        "Office of the Historian",
        row.id(),
        null,
        List.of(),
        false,
        true,
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
