package org.fonds.benchmark.export;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.mebibytes;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.OwnMemory;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.citation.FormattedCitations;
import org.fonds.description.CreatorReader;
import org.fonds.description.DocumentId;
import org.fonds.description.Vocabularies;
import org.fonds.document.Documents;
import org.fonds.search.SearchQuery;
import org.fonds.search.WholeResult;
import org.fonds.search.solr.SolrSearch;
import org.fonds.site.SiteSettings;

/**
 * How long a whole result takes to be exported in each format, beside a plain read of the same
 * descriptions, and what memory that needs.
 */
public final class ExportBenchmark {

  private static final int ROUNDS = 3;
  private static final int LOOKS_AT_MEMORY = 20;
  private static final double NANOS = 1e9;

  private final Launcher launcher;
  private final PrintWriter out;

  public ExportBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Fills an archive, measures and prints; says so where the corpus is missing.
   *
   * @param documents how many it has, at least 1
   * @param disk an existing folder for the archive
   */
  public void run(int documents, Path disk) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Skipped: the texts are those of ../%s, which is not there.".formatted(FrusCorpus.PLACE));
      return;
    }
    Vocabularies vocabularies = Vocabularies.read(launcher.inTheProject("documents/vocabularies"));
    try (WorkFolder work = WorkFolder.in(disk);
        ExportArchive archive = ExportArchive.of(rows.get(), documents, vocabularies, work)) {
      new Measuring(archive, vocabularies).print();
    }
  }

  /** Measures one archive. */
  private final class Measuring {

    private final ExportArchive archive;
    private final SolrSearch search;
    private final Documents documents;
    private final Bibliographies bibliographies;
    private final Citations citations = new Citations(new FormattedCitations(Clock.systemUTC()));

    private Measuring(ExportArchive archive, Vocabularies vocabularies) {
      this.archive = archive;
      this.bibliographies =
          new Bibliographies(
              new SiteSettings("Fonds", URI.create("https://archive.example.org")),
              new CreatorReader(vocabularies));
      this.search = new SolrSearch(archive.index(), vocabularies);
      this.documents = new Documents(archive.store(), vocabularies).forReaders(LocalDate::now);
    }

    private void print() {
      List<DocumentId> ids = archive.ids();
      archive.readPlainly(ids);
      export(CitationFormat.RIS, () -> {});
      double plain = best(() -> archive.readPlainly(ids));
      out.println(whole(ids.size()) + " documents, the best of " + ROUNDS + " rounds");
      Table table =
          new Table("format", "seconds", ": plain read", "MB written", "objects MiB", "growth MiB");
      table.row("yardstick: a plain read", decimal(plain), "1.00", "", "", "");
      for (CitationFormat format : CitationFormat.values()) {
        double seconds = best(() -> export(format, () -> {}));
        long before = OwnMemory.now().objectBytes();
        AtomicLong most = new AtomicLong(before);
        AtomicLong count = new AtomicLong();
        int step = Math.max(1, ids.size() / LOOKS_AT_MEMORY);
        long written =
            export(
                format,
                () -> {
                  if (count.incrementAndGet() % step == 0) {
                    most.accumulateAndGet(OwnMemory.now().objectBytes(), Math::max);
                  }
                });
        table.row(
            format.label(),
            decimal(seconds),
            ratio(seconds / plain),
            decimal(written / 1e6),
            mebibytes(most.get()),
            mebibytes(most.get() - before));
      }
      out.println(table);
    }

    private double best(Runnable deed) {
      long best = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        deed.run();
        best = Math.min(best, System.nanoTime() - start);
      }
      return best / NANOS;
    }

    /** Exports everything to nowhere; the characters that were written. */
    private long export(CitationFormat format, Runnable afterEach) {
      if (!(search.whole(SearchQuery.of("")) instanceof WholeResult.Found found)) {
        throw new BenchmarkException("the index does not answer");
      }
      Iterator<Bibliography> cited =
          documents
              .described(found.ids())
              .map(bibliographies::of)
              .peek(each -> afterEach.run())
              .iterator();
      CountingWriter target = new CountingWriter();
      try {
        citations.write(cited, format, target);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return target.written;
    }
  }

  /** Counts what is written and keeps nothing. */
  private static final class CountingWriter extends Writer {

    private long written;

    @Override
    public void write(char[] characters, int offset, int length) {
      written += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
