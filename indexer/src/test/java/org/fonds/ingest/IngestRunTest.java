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
import java.util.List;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestRunTest {

  @TempDir static Path shared;
  @TempDir Path folder;
  private Archive archive = open();

  private static Archive open() {
    try {
      return IngestFixtures.open(Files.createTempDirectory(shared, "home").resolve("home"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void onlyVisibleSources() {
    assertThat(folder).isEmptyDirectory();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private StoredDocument stored(DocumentId id) {
    return archive.store().find(id).orElseThrow();
  }

  @Nested
  class A_folder {

    @Test
    void becomes_documents_that_a_search_finds() throws IOException {
      write(folder, "a.txt");
      write(folder, "deep/b.txt");
      write(folder, "a.yaml", "title: The first\ncountries: [pl]\norganisations: [nkvd]\n");

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: indexed", "deep/b.txt: indexed");
      assertThat(report.summary()).isEqualTo("2 files: 2 indexed.");
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(2);
      assertThat(IngestFixtures.found(archive, "organisation:nkvd")).isEqualTo(1);
      assertThat(archive.ingest().waiting()).isEmpty();
    }

    @Test
    void is_left_as_it_is_by_a_second_run() throws IOException {
      write(folder, "a.txt");
      write(folder, "b.txt");
      write(folder, "b.yaml", "title: The second\n");
      run(archive, folder);
      List<DocumentId> before = IngestFixtures.stored(archive);

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: unchanged", "b.txt: unchanged");
      assertThat(report.summary()).isEqualTo("2 files: 2 unchanged. The archive is unchanged.");
      assertThat(IngestFixtures.stored(archive)).isEqualTo(before);
      assertThat(before).allSatisfy(id -> assertThat(archive.store().versions(id)).hasSize(1));
    }

    @Test
    void with_the_same_bytes_twice_gives_one_document() throws IOException {
      write(folder, "a.txt", "the same words");
      write(folder, "b.txt", "the same words");
      write(folder, "z/a.txt", "the same words");

      IngestReport first = run(archive, folder);
      IngestReport second = run(archive, folder);

      assertThat(words(first))
          .containsExactly("a.txt: indexed", "b.txt: duplicate", "z/a.txt: duplicate");
      assertThat(words(second))
          .containsExactly("a.txt: unchanged", "b.txt: unchanged", "z/a.txt: unchanged");
      assertThat(document(first, "b.txt")).isEqualTo(document(first, "a.txt"));
      assertThat(IngestFixtures.stored(archive)).hasSize(1);
    }

    @Test
    void may_hold_hidden_and_system_files_which_are_skipped_and_counted() throws IOException {
      write(folder, "a.txt");
      write(folder, ".hidden");
      write(folder, ".git/config");
      write(folder, "Thumbs.db");
      write(folder, "desktop.ini");
      write(folder, "~$a.docx");

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: indexed");
      assertThat(report.summary())
          .isEqualTo("1 file: 1 indexed; 5 skipped (hidden or system files).");
    }

    @Test
    void may_hold_names_in_every_script() throws IOException {
      write(folder, "донесение №5 «О…».txt");
      write(folder, "報告 報告.txt");
      write(folder, "a b'c\"d$(e);&#?%41.txt");
      write(folder, "no extension");
      write(folder, "e\u0301.txt");
      write(folder, "descriptions.csv", "file,title\n\u00e9.txt,Composed\n");

      IngestReport report = run(archive, folder);

      assertThat(report.failures()).isEmpty();
      assertThat(report.lines()).hasSize(5);
      assertThat(stored(document(report, "e\u0301.txt")).description().title())
          .isEqualTo("Composed");
    }

    @Test
    void with_a_link_that_leads_back_is_walked_once() throws IOException {
      write(folder, "deep/a.txt");
      Files.createSymbolicLink(folder.resolve("deep/back"), folder);

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("deep/back: unreadable", "deep/a.txt: indexed");
      assertThat(OutcomeWords.detail(outcome(report, "deep/back"))).contains("leads back");
    }

    @Test
    void with_a_broken_link_goes_on() throws IOException {
      write(folder, "a.txt");
      Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("gone.txt: unreadable", "a.txt: indexed");
      assertThat(OutcomeWords.detail(outcome(report, "gone.txt"))).contains("leads to nothing");
    }

    @Test
    void that_is_not_there_is_said_to_be_missing() {
      IngestReport report = run(archive, folder.resolve("nowhere"));

      assertThat(report.hasFailures()).isTrue();
      assertThat(OutcomeWords.detail(report.lines().getFirst().outcome()))
          .contains("no such file or folder");
    }
  }

  @Nested
  class A_single_file {

    @Test
    void takes_its_sidecar_along_and_leaves_others_alone() throws IOException {
      Path file = write(folder, "a.txt");
      write(folder, "a.txt.yaml", "title: The first\n");
      write(folder, "other.yaml", "title: [broken\n");

      IngestReport report = run(archive, file);

      assertThat(words(report)).containsExactly("a.txt: indexed");
      assertThat(stored(document(report, "a.txt")).description())
          .isEqualTo(DescriptionFixtures.titled("The first"));
    }

    @Test
    void without_a_description_says_what_it_knows_itself_and_is_not_described() throws IOException {
      IngestReport report = run(archive, write(folder, "Order 00485.txt"));

      var description = stored(document(report, "Order 00485.txt")).description();
      assertThat(description.title()).isEqualTo("Order 00485");
      assertThat(description.described()).isFalse();
      assertThat(IngestFixtures.found(archive, "described:false")).isEqualTo(1);
    }

    @Test
    void without_bytes_is_kept_and_found_by_its_description() throws IOException {
      write(folder, "empty.txt", "");
      write(folder, "empty.yaml", "title: Nothing\ncountries: [pl]\n");

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("empty.txt: empty");
      assertThat(report.hasFailures()).isFalse();
      assertThat(IngestFixtures.found(archive, "country:pl")).isEqualTo(1);
    }
  }

  @Nested
  class A_description {

    @Test
    void with_mistakes_keeps_its_file_out_and_lets_the_others_in() throws IOException {
      write(folder, "a.txt");
      write(folder, "a.yaml", "title: A\norganisations: [nkdv]\ndate: 1940-13\n");
      write(folder, "b.txt");

      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: description faulty", "b.txt: indexed");
      assertThat(OutcomeWords.detail(outcome(report, "a.txt")))
          .isEqualTo(
              "a.yaml line 2: \"nkdv\" is no term of organisations; nearest: nkvd (NKVD)\n"
                  + "a.yaml line 3: date \"1940-13\" is no EDTF date (month 13); write 1940 alone,"
                  + " or with one of its months, 01 to 12");
      assertThat(IngestFixtures.stored(archive)).hasSize(1);
    }

    @Test
    void that_was_mended_lets_its_file_in() throws IOException {
      write(folder, "a.txt");
      write(folder, "a.yaml", "titel: A\n");
      run(archive, folder);

      write(folder, "a.yaml", "title: A\n");

      assertThat(words(run(archive, folder))).containsExactly("a.txt: indexed");
    }

    @Test
    void that_has_changed_becomes_a_new_version() throws IOException {
      write(folder, "a.txt");
      write(folder, "a.yaml", "title: Before\n");
      run(archive, folder);

      write(folder, "a.yaml", "title: After\ncountries: [pl]\n");
      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: described anew");
      DocumentId id = document(report, "a.txt");
      assertThat(stored(id).description().title()).isEqualTo("After");
      assertThat(archive.store().versions(id)).hasSize(2);
      assertThat(IngestFixtures.found(archive, "country:pl")).isEqualTo(1);
      assertThat(IngestFixtures.indexed(archive)).isEqualTo(1);
      assertThat(words(run(archive, folder))).containsExactly("a.txt: unchanged");
    }

    @Test
    void that_a_person_corrected_is_not_undone_by_a_second_run() throws IOException {
      write(folder, "a.txt");
      write(folder, "a.yaml", "title: Before\n");
      DocumentId id = document(run(archive, folder), "a.txt");

      archive
          .descriptionChanges()
          .describe(id, DescriptionFixtures.katyn(), "an archivist", "accepted");
      IngestReport report = run(archive, folder);

      assertThat(words(report)).containsExactly("a.txt: unchanged");
      assertThat(stored(id).description()).isEqualTo(DescriptionFixtures.katyn());
      assertThat(archive.store().versions(id).getLast().who()).isEqualTo("an archivist");
    }

    @Test
    void may_stand_in_a_table_of_the_folder_above() throws IOException {
      write(folder, "sub/a.txt");
      write(folder, "b.txt");
      write(
          folder, "descriptions.csv", "file;title;countries\nsub/a.txt;Beneath;pl|no\nb.txt;B;\n");

      IngestReport report = run(archive, folder);

      assertThat(report.hasFailures()).isFalse();
      assertThat(stored(document(report, "sub/a.txt")).description().countries())
          .containsExactly("pl", "no");
    }

    @Test
    void of_no_file_is_reported() throws IOException {
      write(folder, "a.txt");
      write(folder, "b.yaml", "title: B\n");
      write(folder, "descriptions.csv", "file,title\na.txt,A\nc.txt,C\n");

      IngestReport report = run(archive, folder);

      assertThat(words(report))
          .containsExactly(
              "b.yaml: description faulty",
              "descriptions.csv: description faulty",
              "a.txt: indexed");
      assertThat(OutcomeWords.detail(outcome(report, "descriptions.csv")))
          .startsWith("descriptions.csv line 3: there is no file ");
    }

    @Test
    void that_stands_twice_is_a_mistake() throws IOException {
      write(folder, "a.txt");
      write(folder, "a.yaml", "title: One\n");
      write(folder, "descriptions.csv", "file,title\na.txt,Two\n");

      IngestReport report = run(archive, folder);

      assertThat(OutcomeWords.detail(outcome(report, "a.txt")))
          .isEqualTo("a.yaml line 1: a.txt is described in descriptions.csv line 2 too; keep one");
    }

    @Test
    void in_a_table_that_nobody_can_read_keeps_its_files_out() throws IOException {
      write(folder, "sub/a.txt");
      Files.write(folder.resolve("descriptions.csv"), new byte[] {'f', (byte) 0xE4, (byte) 0xF6});

      IngestReport report = run(archive, folder);

      assertThat(OutcomeWords.detail(outcome(report, "sub/a.txt")))
          .isEqualTo("descriptions.csv line 1: this is not UTF-8; save it with the encoding UTF-8");
    }
  }

  @Nested
  class A_correction {

    @Test
    void of_no_document_is_said_to_be_missing() {
      DocumentId nobody = new DocumentId("0000-0000");

      assertThat(
              archive.descriptionChanges().describe(nobody, DescriptionFixtures.katyn(), "me", ""))
          .isEqualTo(new IngestOutcome.Missing(nobody));
    }

    @Test
    void that_changes_nothing_makes_no_version() throws IOException {
      DocumentId id = document(run(archive, write(folder, "a.txt")), "a.txt");
      archive.descriptionChanges().describe(id, DescriptionFixtures.katyn(), "me", "described");

      assertThat(
              archive.descriptionChanges().describe(id, DescriptionFixtures.katyn(), "me", "again"))
          .isEqualTo(new IngestOutcome.Unchanged(id));
      assertThat(archive.store().versions(id)).hasSize(2);
    }
  }
}
