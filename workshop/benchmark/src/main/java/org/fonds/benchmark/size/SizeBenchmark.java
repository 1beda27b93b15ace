package org.fonds.benchmark.size;

import static org.fonds.benchmark.measurement.Figures.decimal;
import static org.fonds.benchmark.measurement.Figures.percent;
import static org.fonds.benchmark.measurement.Figures.ratio;
import static org.fonds.benchmark.measurement.Figures.whole;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.fonds.benchmark.corpus.CorpusIndex;
import org.fonds.benchmark.corpus.FrusCorpus;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.FolderSize;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Table;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.jspecify.annotations.Nullable;

/** How large the index is beside a plain one of the same texts, and by what. */
public final class SizeBenchmark {

  private static final int AT_ONCE = 250;
  private static final double MEBIBYTE = 1 << 20;

  private final Launcher launcher;
  private final PrintWriter out;

  public SizeBenchmark(Launcher launcher, PrintWriter out) {
    this.launcher = launcher;
    this.out = out;
  }

  /**
   * Fills one index after the other, measures and prints; says so where the corpus is missing.
   *
   * @param documents how many each index has, at least 1
   * @param disk an existing folder for the indexes
   */
  public void run(int documents, Path disk) {
    Optional<List<FrusRow>> rows = FrusCorpus.read(launcher.besideTheProject(FrusCorpus.PLACE));
    if (rows.isEmpty()) {
      out.println(
          "Skipped: the texts are those of ../%s, which is not there.".formatted(FrusCorpus.PLACE));
      return;
    }
    try (WorkFolder work = WorkFolder.in(disk)) {
      long texts =
          CorpusIndex.documents(rows.get(), documents).mapToLong(SizeBenchmark::letters).sum();
      long plain = plain(work, "plain", rows.get(), documents, false);
      long offsets = plain(work, "offsets", rows.get(), documents, true);
      long all = archive(work, "all", rows.get(), documents, null);
      out.println(
          "%s documents, %s million characters, each index in one segment"
              .formatted(whole(documents), decimal(texts / 1e6)));
      Table table = new Table("index", "MiB", ": plain", "of the index");
      row(table, "plain", plain, plain, all);
      row(table, "plain, with the places of words for marks", offsets, plain, all);
      row(table, "the archive's", all, plain, all);
      for (Feature feature : Feature.values()) {
        String name = feature.name().toLowerCase(Locale.ROOT);
        long without = archive(work, name, rows.get(), documents, feature);
        row(table, feature.words(), all - without, plain, all);
      }
      out.println(table);
    }
  }

  private static void row(Table table, String words, long bytes, long plain, long all) {
    table.row(
        words,
        decimal(bytes / MEBIBYTE),
        ratio((double) bytes / plain),
        percent((double) bytes / all));
  }

  private static long plain(
      WorkFolder work, String name, List<FrusRow> rows, int documents, boolean withOffsets) {
    Path home = work.make(name);
    try (PlainIndex index = PlainIndex.in(home, withOffsets)) {
      inParts(rows, documents).forEach(index::put);
      index.finish();
    }
    return size(home);
  }

  private static long archive(
      WorkFolder work, String name, List<FrusRow> rows, int documents, @Nullable Feature without) {
    Path home = work.make(name);
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      inParts(rows, documents)
          .forEach(some -> index.request(new UpdateRequest().add(blocks(some, without))));
      index.commit();
      index.request(new UpdateRequest().setAction(UpdateRequest.ACTION.OPTIMIZE, true, true, 1));
    }
    return size(home);
  }

  private static List<SolrInputDocument> blocks(
      List<IndexedDocument> documents, @Nullable Feature without) {
    List<SolrInputDocument> blocks = documents.stream().map(DocumentBlock::block).toList();
    if (without != null) {
      blocks.forEach(without::leaveOut);
    }
    return blocks;
  }

  private static Stream<List<IndexedDocument>> inParts(List<FrusRow> rows, int documents) {
    return CorpusIndex.documents(rows, documents).gather(Gatherers.windowFixed(AT_ONCE));
  }

  private static long letters(IndexedDocument document) {
    return document.pages().stream().mapToLong(page -> page.text().length()).sum();
  }

  /** Of the index alone; what Solr keeps beside it until the next commit is not counted. */
  private static long size(Path home) {
    return FolderSize.bytes(home, "index");
  }
}
