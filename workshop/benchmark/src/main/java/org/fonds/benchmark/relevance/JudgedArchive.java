package org.fonds.benchmark.relevance;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fonds.benchmark.corpus.CorpusIndex;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.fonds.search.Hit;
import org.fonds.search.Narrowing;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Sort;
import org.fonds.search.Words;
import org.fonds.search.solr.SolrSearch;

/**
 * The demonstration archive, brought in as the indexer does it with OCR off, so that its scans have
 * no words but those of their descriptions; on demand the diplomatic corpus beside it, each row one
 * document of one page.
 */
final class JudgedArchive implements AutoCloseable {

  /** How long the search seeks documents; then it shows what was found until then. */
  private static final Duration CUT_SHORT = Duration.ofSeconds(10);

  private static final int ATTEMPTS = 3;

  private final Archive archive;
  private final SolrSearch search;

  private JudgedArchive(Archive archive) {
    this.archive = archive;
    this.search = new SolrSearch(archive.index(), archive.vocabularies());
  }

  /**
   * Brings the demonstration archive into a new home folder.
   *
   * @param documents the project's folder of this name
   * @param home an empty folder or one that does not exist
   * @throws BenchmarkException if a file of it fails
   */
  static JudgedArchive make(Path documents, Path home) {
    Archive archive =
        Archive.open(
            new IndexerSettings(
                home,
                documents.resolve("vocabularies"),
                null,
                OcrSettings.off(),
                SolrSettings.embedded(),
                null),
            "fonds benchmark relevance");
    try {
      IngestReport report =
          new IngestRun(archive.ingest(), archive.descriptions(), "the benchmark", done -> {})
              .over(List.of(documents.resolve("archive")));
      if (report.hasFailures()) {
        throw new BenchmarkException("the demonstration archive: " + report.summary());
      }
      return new JudgedArchive(archive);
    } catch (RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** Puts the diplomatic corpus beside it. */
  void add(List<FrusRow> rows) {
    CorpusIndex.fill(archive.index(), rows);
  }

  /** The reference codes of all documents. */
  Set<String> referenceCodes() {
    Set<String> codes = new HashSet<>();
    SearchQuery all = SearchQuery.of("");
    for (List<Hit> hits = hits(all); !hits.isEmpty(); hits = hits(all)) {
      codes.addAll(codes(hits));
      all = all.onPage(all.page() + 1);
    }
    return codes;
  }

  /** Asks as a researcher does who types and narrows nothing. */
  Answer answer(JudgedQuery query) {
    return new Answer(
        query,
        codes(
            hits(
                new SearchQuery(
                    Words.of(query.text()), Narrowing.NONE, Sort.RELEVANCE, 1, Answer.DEPTH))));
  }

  /** Asks all queries of which the archive holds an answer, in their order. */
  List<Answer> answers(List<JudgedQuery> queries) {
    Set<String> codes = referenceCodes();
    return queries.stream()
        .flatMap(query -> query.among(codes).stream())
        .map(this::answer)
        .toList();
  }

  /** What a busy machine cuts short is asked again: it is no measurement of the search. */
  private List<Hit> hits(SearchQuery query) {
    for (int i = 0; i < ATTEMPTS; i++) {
      switch (search.search(query)) {
        case SearchOutcome.Found found when found.took().compareTo(CUT_SHORT) < 0 -> {
          return found.hits();
        }
        case SearchOutcome.Found late -> {}
        case SearchOutcome.Unavailable away -> throw new BenchmarkException(away.reason());
      }
    }
    throw new BenchmarkException(
        "\"%s\" took more than %d seconds %d times; measure on a quieter machine"
            .formatted(query.text(), CUT_SHORT.toSeconds(), ATTEMPTS));
  }

  private static List<String> codes(List<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.document().referenceCode())
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public void close() {
    archive.close();
  }
}
