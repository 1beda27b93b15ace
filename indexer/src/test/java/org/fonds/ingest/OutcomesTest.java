package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.document;
import static org.fonds.ingest.IngestFixtures.outcome;
import static org.fonds.ingest.IngestFixtures.run;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.fonds.extraction.ExtractionFixtures;
import org.fonds.store.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run over a file of every outcome that leaves a document. */
class OutcomesTest {

  private static final int MOST_LETTERS = 2_000;

  @TempDir private Path folder;
  private Path sources;

  @BeforeEach
  void writeSources() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    write(sources, "01-words.txt", "The words of the first source, 1940.");
    write(sources, "02-the same.txt", "The words of the first source, 1940.");
    ExtractionFixtures.englishScan(sources, "03-scan.pdf");
    ExtractionFixtures.lockedPdf(sources, "04-locked.pdf");
    ExtractionFixtures.xmlCutOff(
        sources,
        "05-cut.xml",
        "The words that stand before the place where this file was cut off are recovered.");
    ExtractionFixtures.pdfWithoutPages(sources, "06-broken.pdf");
    write(sources, "07-long.txt", "A line of a long text\n".repeat(MOST_LETTERS));
    byte[] noise = new byte[5_000];
    new Random(11).nextBytes(noise);
    Files.write(sources.resolve("08-disk.img"), noise);
    write(sources, "09-nothing.txt", "");
  }

  private void keepsEveryOriginal(Archive archive, IngestReport report) throws IOException {
    for (IngestReport.Line line : report.lines()) {
      Original kept = archive.store().original(document(report, line.path())).orElseThrow();
      assertThat(Digests.of(kept.path()))
          .as(line.path())
          .isEqualTo(Digests.of(sources.resolve(line.path())));
    }
  }

  @Test
  void each_has_its_name_and_its_original_is_kept_bit_for_bit() throws IOException {
    try (Archive archive =
        IngestFixtures.open(folder.resolve("home"), IngestFixtures.letters(MOST_LETTERS))) {
      IngestReport report = run(archive, sources);

      assertThat(words(report))
          .containsExactly(
              "01-words.txt: indexed",
              "02-the same.txt: duplicate",
              "03-scan.pdf: image only, OCR not available",
              "04-locked.pdf: encrypted",
              "05-cut.xml: damaged, text recovered in part",
              "06-broken.pdf: damaged beyond use",
              "07-long.txt: too large",
              "08-disk.img: unsupported type",
              "09-nothing.txt: empty");
      assertThat(OutcomeWords.kind(outcome(report, "02-the same.txt")))
          .isEqualTo("duplicate of " + document(report, "01-words.txt"));
      assertThat(report.summary())
          .isEqualTo(
              "9 files: 1 indexed, 1 duplicate, 1 image only, OCR not available, 1 encrypted,"
                  + " 1 damaged, text recovered in part, 1 damaged beyond use, 1 too large,"
                  + " 1 unsupported type, 1 empty.");
      assertThat(report.failures())
          .extracting(IngestReport.Line::path)
          .containsExactly("04-locked.pdf", "05-cut.xml", "06-broken.pdf", "07-long.txt");
      keepsEveryOriginal(archive, report);
    }
  }

  @Test
  void the_words_that_were_recovered_are_found() throws IOException {
    try (Archive archive = IngestFixtures.open(folder.resolve("home"))) {
      run(archive, sources);

      assertThat(IngestFixtures.found(archive, "text_en:recovered")).isPositive();
    }
  }

  @Test
  void what_took_too_long_is_kept_too() throws IOException {
    try (Archive archive = IngestFixtures.open(folder.resolve("home"), IngestFixtures.noTime())) {
      IngestReport report = run(archive, sources.resolve("07-long.txt"));

      assertThat(words(report)).containsExactly("07-long.txt: timed out");
      assertThat(report.hasFailures()).isTrue();
      keepsEveryOriginal(archive, report);
    }
  }

  @Test
  void the_report_says_of_each_why_how_much_and_how_long() throws IOException {
    try (Archive archive =
        IngestFixtures.open(folder.resolve("home"), IngestFixtures.letters(MOST_LETTERS))) {
      IngestReport report = run(archive, sources);
      List<String> rows = Files.readAllLines(ReportFile.write(report, folder, Instant.EPOCH));

      assertThat(rows.getFirst()).isEqualTo("path,outcome,reason,pages,letters,seconds,id");
      assertThat(rows).hasSize(10);
      assertThat(rows.get(1)).matches("01-words.txt,indexed,,1,28,[0-9]+\\.[0-9],.{9}");
      assertThat(rows.get(2))
          .matches("02-the same.txt,duplicate of .{9},the same .*,,,[0-9]+\\.[0-9],.{9}");
      assertThat(rows.get(4)).matches("04-locked.pdf,encrypted,\"the file is locked .*\",0,0,.*");
      assertThat(rows.get(9)).matches("09-nothing.txt,empty,the file has no bytes,0,0,.*");
      assertThat(folder.resolve("latest.csv"))
          .hasSameTextualContentAs(folder.resolve("ingest-19700101-000000-000.csv"));
    }
  }
}
