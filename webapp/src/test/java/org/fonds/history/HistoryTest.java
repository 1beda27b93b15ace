package org.fonds.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.desk.DeskFixtures;
import org.fonds.extraction.PageText;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.store.DocumentVersion;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryTest {

  private Path home;
  private Path folder;
  private Archive archive;
  private History history;
  private DocumentId id;
  private int count;

  @BeforeAll
  void open(@TempDir Path home, @TempDir Path files) {
    this.home = home;
    folder = files;
    archive = DeskFixtures.archive(home);
    history = new History(archive.store(), archive.vocabularies());
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @BeforeEach
  void bringIn() throws IOException {
    count++;
    id =
        OutcomeWords.document(
                archive
                    .ingest()
                    .ingest(
                        DeskFixtures.text(
                            folder, "carts %d.txt".formatted(count), "Carts " + count, "Anna"),
                        step -> {}))
            .orElseThrow();
  }

  private void describe(Description description, String why) {
    archive.descriptionChanges().describe(id, description, "Boris", why);
  }

  /** Gives the pages other words, as a reading anew does. */
  private void read(List<String> texts) {
    archive
        .store()
        .update(
            id,
            now ->
                now.readAs(
                    now.file(),
                    now.textOutcome(),
                    IntStream.range(0, texts.size())
                        .mapToObj(n -> new PageText(n + 1, texts.get(n), null, null))
                        .toList(),
                    List.of()),
            "Anna",
            "read anew");
  }

  private Comparison.Compared change(int version) {
    Comparison comparison = history.change(id, version);
    assertThat(comparison).isInstanceOf(Comparison.Compared.class);
    return (Comparison.Compared) comparison;
  }

  @Nested
  class A_history {

    @Test
    void begins_with_the_newest_version() {
      describe(DeskFixtures.description("Order", "1941"), "seen in the reading room");
      assertThat(history.of(id.text()))
          .hasValueSatisfying(found -> {
            assertThat(found.title()).isEqualTo("Order");
            assertThat(found.versions())
                .extracting(DocumentVersion::number, DocumentVersion::why)
                .containsExactly(tuple(2, "seen in the reading room"), tuple(1, "accepted"));
          });
    }

    @Test
    void is_none_where_there_is_no_document() {
      assertThat(history.of("zzzz-zzzz")).isEmpty();
      assertThat(history.of("no id")).isEmpty();
    }
  }

  @Nested
  class A_version {

    @Test
    void that_is_the_first_says_all_anew() {
      assertThat(change(1).description())
          .contains(FieldChange.ofWords("Title", "", "carts " + count));
    }

    @Test
    void says_which_fields_changed_and_how() {
      describe(DeskFixtures.description("Order on the lists", "1941"), "");
      Description other = DeskFixtures.description("Order on the new lists", "1941-06");
      describe(other, "");
      assertThat(change(3).description())
          .containsExactly(
              FieldChange.ofWords("Title", "Order on the lists", "Order on the new lists"),
              FieldChange.ofWords("Date", "1941", "1941-06"));
      assertThat(change(3).text().isEmpty()).isTrue();
    }

    @Test
    void says_values_of_lists_by_their_names() {
      describe(DeskFixtures.description("Order", "1941"), "");
      assertThat(change(2).description())
          .contains(new FieldChange.OfValues("Countries", List.of(), List.of("Estonia")));
    }

    @Test
    void says_the_pages_whose_words_changed() {
      read(List.of("one", "two", "three"));
      read(List.of("one", "zwei", "three"));
      assertThat(change(3).text())
          .isEqualTo(
              new TextChange(List.of(new PageChange(2, WordDiff.between("two", "zwei"))), 0));
    }

    @Test
    void of_a_hundred_pages_is_told_by_the_first_and_the_number_of_the_others() {
      read(IntStream.range(0, 100).mapToObj(n -> "before " + n).toList());
      read(IntStream.range(0, 100).mapToObj(n -> "after " + n).toList());
      assertThat(change(3).text().pages()).hasSize(TextChange.MOST_PAGES);
      assertThat(change(3).text().more()).isEqualTo(100 - TextChange.MOST_PAGES);
    }

    @Test
    void that_there_is_not_is_missing() {
      assertThat(history.change(id, 9)).isInstanceOf(Comparison.Missing.class);
      assertThat(history.change(id, 0)).isInstanceOf(Comparison.Missing.class);
    }
  }

  @Nested
  class A_damaged_version {

    @Test
    void is_said_and_the_others_can_be_read() throws IOException {
      describe(DeskFixtures.description("Second", null), "");
      describe(DeskFixtures.description("Third", null), "");
      describe(DeskFixtures.description("Fourth", null), "");
      DeskFixtures.damage(home, id, 2);

      assertThat(history.change(id, 2))
          .isInstanceOfSatisfying(
              Comparison.Damaged.class,
              damaged -> {
                assertThat(damaged.version()).isEqualTo(2);
                assertThat(damaged.reason()).contains("description.json was altered");
              });
      assertThat(history.change(id, 3))
          .isInstanceOfSatisfying(
              Comparison.Damaged.class, damaged -> assertThat(damaged.version()).isEqualTo(2));
      assertThat(change(4).description())
          .containsExactly(FieldChange.ofWords("Title", "Third", "Fourth"));
    }

    @Test
    void that_is_the_newest_leaves_the_document_its_id_for_a_title() throws IOException {
      describe(DeskFixtures.description("Second", null), "");
      DeskFixtures.damage(home, id, 2);

      assertThat(history.of(id.text()))
          .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo(id.text()));
      assertThat(history.change(id, 1)).isInstanceOf(Comparison.Compared.class);
    }
  }

  @Test
  void the_kind_and_the_copies_of_a_file_are_compared_too() {
    StoredDocument now = archive.store().find(id).orElseThrow();
    StoredDocument read =
        now.readAs(now.file().readAs("text/html", 0), now.textOutcome(), now.pages(), List.of());
    assertThat(history.compare(now, read).file())
        .containsExactly(
            FieldChange.ofWords(
                "File",
                now.file().name() + ", " + now.file().mediaType(),
                now.file().name() + ", text/html"));
  }
}
