package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFixtures;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.ArchiveHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FondsCommandTest {

  @TempDir Path folder;
  private Path home = Path.of("set before each");
  private Map<String, String> environment = Map.of();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void prepare() throws IOException {
    home = folder.resolve("home");
    Path seed = DescriptionFixtures.writeVocabularies(folder.resolve("seed"));
    environment =
        Map.of(
            "FONDS_HOME", home.toString(),
            "FONDS_VOCABULARIES", seed.toString(),
            "FONDS_OCR_MODE", "off");
  }

  private int fonds(String... arguments) {
    return FondsCommand.run(
        environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Nested
  class Ocr {

    @Test
    void says_what_to_do_where_images_cannot_be_read() {
      assertThat(fonds("ocr")).isEqualTo(1);

      assertThat(err.toString()).contains("install tesseract", "fonds.ocr.mode");
    }

    @Test
    void below_a_confidence_that_there_is_not_is_wrong_usage() {
      assertThat(fonds("ocr", "--below", "101")).isEqualTo(2);

      assertThat(err.toString()).contains("--below is 101; write a confidence from 1 to 100");
    }

    @Test
    void has_a_help_text() {
      assertThat(fonds("ocr", "--help")).isZero();

      assertThat(out.toString()).contains("--again", "--below=N", "earlier text");
    }
  }

  @Nested
  class Ingest {

    @Test
    void ends_with_a_summary_and_a_report() throws IOException {
      write(folder, "sources/a.txt");

      assertThat(fonds("ingest", folder.resolve("sources").toString())).isZero();

      assertThat(out.toString()).contains("1 file: 1 indexed.", "Report: ");
      assertThat(err.toString()).isEmpty();
      List<String> report = Files.readAllLines(home.resolve("reports/latest.csv"));
      assertThat(report).hasSize(2);
      assertThat(report.getFirst()).isEqualTo("path,outcome,reason,pages,letters,seconds,id");
      assertThat(report.getLast())
          .matches("a\\.txt,indexed,,1,44,[0-9]+\\.[0-9],[0-9a-z]{4}-[0-9a-z]{4}");
    }

    @Test
    void names_what_has_to_be_mended_and_ends_with_3() throws IOException {
      write(folder, "sources/a.txt");
      write(folder, "sources/a.yaml", "title: A\ntype: raport\n");

      assertThat(fonds("ingest", folder.resolve("sources").toString())).isEqualTo(3);

      assertThat(err.toString())
          .contains(
              "a.txt: description faulty: a.yaml line 2: \"raport\" is no term of types;"
                  + " nearest: report (report)");
    }

    @Test
    void takes_what_failed_again_by_its_report() throws IOException {
      String sources = folder.resolve("sources").toString();
      write(folder, "sources/a.txt", "Words. ".repeat(100));
      write(folder, "sources/b.txt");
      assertThat(fonds("ingest", "--fonds.extraction.maximumCharacters=99", sources)).isEqualTo(3);
      assertThat(err.toString()).contains("a.txt: too large: ");

      String report = home.resolve("reports/latest.csv").toString();
      assertThat(fonds("ingest", "--retry", report, sources)).isZero();
      assertThat(out.toString()).contains("1 file: 1 read again.");
    }

    @Test
    void by_no_report_is_wrong_usage() {
      assertThat(fonds("ingest", "--retry", "nowhere.csv", folder.toString())).isEqualTo(2);
      assertThat(err.toString()).contains("The report nowhere.csv cannot be read");
    }

    @Test
    void without_a_path_is_wrong_usage() {
      assertThat(fonds("ingest")).isEqualTo(2);
      assertThat(err.toString()).contains("PATH");
    }

    @Test
    void over_a_home_in_use_says_who_has_it_and_ends_with_4() {
      try (ArchiveHome serving = ArchiveHome.open(home, "fonds serve")) {
        assertThat(fonds("ingest", serving.folder().toString())).isEqualTo(4);
      }
      assertThat(err.toString()).contains("is in use by fonds serve (process ");
    }

    @Test
    void with_Solr_out_of_reach_ends_with_5_and_can_be_typed_again() throws IOException {
      write(folder, "sources/a.txt");

      int code =
          fonds(
              "ingest",
              "--fonds.solr.mode=http",
              "--fonds.solr.addresses=http://127.0.0.1:1/solr",
              "--fonds.solr.patience=1s",
              folder.resolve("sources").toString());

      assertThat(code).isEqualTo(5);
      assertThat(err.toString())
          .contains("Solr at http://127.0.0.1:1/solr does not answer", "Trying again in 1 s.");
      assertThat(fonds("ingest", folder.resolve("sources").toString())).isZero();
      assertThat(out.toString()).contains("1 file: 1 indexed.");
    }

    @Test
    void without_vocabularies_says_where_they_belong() {
      environment = Map.of("FONDS_HOME", home.toString());

      assertThat(fonds("ingest", folder.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("countries.yaml cannot be read");
    }
  }

  @Nested
  class Reindex {

    @Test
    void says_how_many_documents_the_index_has() throws IOException {
      write(folder, "sources/a.txt");
      fonds("ingest", folder.resolve("sources").toString());

      assertThat(fonds("reindex")).isZero();
      assertThat(out.toString()).contains("The index has 1 documents.");
    }
  }

  @Nested
  class Check {

    @Test
    void says_that_all_agree() throws IOException {
      write(folder, "sources/a.txt");
      fonds("ingest", folder.resolve("sources").toString());

      assertThat(fonds("check")).isZero();
      assertThat(out.toString())
          .contains("1 documents checked: inbox, store, catalogue and index agree.");
    }

    @Test
    void names_what_an_index_lacks_with_3_and_mends_it_if_asked() throws IOException {
      write(folder, "sources/a.txt");
      fonds("ingest", folder.resolve("sources").toString());
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.clear();
        index.commit();
      }

      assertThat(fonds("check")).isEqualTo(3);
      assertThat(out.toString())
          .contains(
              " is in the store and not in the index\n",
              "1 found, 0 mended. fonds check --mend mends 1 more.");
      assertThat(fonds("check", "--mend")).isZero();
      assertThat(out.toString())
          .contains(" is in the store and not in the index: mended\n", "1 found, 1 mended.\n");
      assertThat(fonds("check")).isZero();
    }
  }

  @Nested
  class Verify {

    @Test
    void names_an_altered_document_and_ends_with_3() throws IOException {
      write(folder, "sources/a.txt");
      fonds("ingest", folder.resolve("sources").toString());
      assertThat(fonds("verify")).isZero();
      List<Path> originals;
      try (Stream<Path> files = Files.walk(home.resolve("store"))) {
        originals = files.filter(file -> file.endsWith("a.txt")).toList();
      }
      assertThat(originals).hasSize(1);
      Files.writeString(originals.getFirst(), "altered");

      assertThat(fonds("verify")).isEqualTo(3);
      assertThat(out.toString()).contains("All 1 documents are as they were stored.");
      assertThat(out.toString()).contains("1 of 1 documents are altered");
      try (Stream<Path> reports = Files.list(home.resolve("reports"))) {
        assertThat(reports.filter(file -> file.toString().contains("verify-")).sorted().toList())
            .hasSize(2)
            .last()
            .satisfies(report ->
                assertThat(Files.readAllLines(report))
                    .hasSize(2)
                    .startsWith("document,outcome,detail")
                    .last()
                    .asString()
                    .contains(",altered,"));
      }
    }

    @Test
    void reads_at_a_rate() throws IOException {
      write(folder, "sources/a.txt");
      fonds("ingest", folder.resolve("sources").toString());

      assertThat(fonds("verify", "--rate", "20MB")).isZero();
      assertThat(fonds("verify", "--rate", "0")).isEqualTo(2);
      assertThat(err.toString()).contains("\"0\" is no rate; write megabytes a second");
    }
  }

  @Nested
  class Wrong_usage {

    @Test
    void is_no_command_or_an_unknown_one() {
      assertThat(fonds()).isEqualTo(2);
      assertThat(fonds("fly")).isEqualTo(2);
    }

    @Test
    void is_a_setting_that_nobody_knows() {
      assertThat(fonds("reindex", "--fonds.solr.mod=http")).isEqualTo(2);
      assertThat(err.toString()).contains("there is no setting fonds.solr.mod");
    }

    @Test
    void is_answered_by_help_that_names_the_exit_codes() {
      assertThat(fonds("--help")).isZero();
      assertThat(out.toString()).contains("the home folder is in use by another process");
    }
  }
}
