package org.fonds.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabularies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyEditingTest {

  private static final Instant NOW = Instant.parse("2026-05-01T09:30:00Z");
  private static final String BODIES = "organisations";

  @TempDir private Path folder;

  private Vocabularies vocabularies;
  private VocabularyEditing editing;

  @BeforeEach
  void copy() throws IOException {
    for (String name : Vocabularies.NAMES) {
      Files.copy(
          Path.of("..", "documents", "vocabularies", name + ".yaml"),
          folder.resolve(name + ".yaml"));
    }
    open();
  }

  private void open() {
    vocabularies = Vocabularies.read(folder);
    editing = VocabularyEditing.open(folder, vocabularies, InstantSource.fixed(NOW));
  }

  private Term body(String id) {
    return vocabularies.organisations().find(id).orElseThrow();
  }

  private static Edtf edtf(String text) {
    return ((EdtfReading.Read) Edtf.parse(text)).edtf();
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".yaml"));
  }

  @Test
  void a_term_is_saved_for_now_and_after_a_restart_and_nothing_else_is_touched()
      throws IOException {
    List<String> before = file(BODIES).lines().toList();
    Term shown = body("gpu");
    Term written =
        TermBuilder.of(shown)
            .names(Map.of("en", "GPU: \"State\" #1, it's", "ru", "ГПУ", "ja", "国家政治局"))
            .alternativeNames(List.of("null", "no", "1922", "- dash", "{brace}", "Политуправление"))
            .build();

    EditOutcome outcome = editing.save(BODIES, shown, written, "Anna", "spelled out");

    assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
    assertThat(body("gpu")).isEqualTo(written);
    open();
    assertThat(body("gpu")).isEqualTo(written);
    List<String> after = file(BODIES).lines().toList();
    assertThat(before.stream().filter(line -> !after.contains(line)))
        .as("lines of other terms and remarks stay")
        .hasSizeLessThanOrEqualTo(3);
    assertThat(editing.history(BODIES, "gpu"))
        .containsExactly(
            new VocabularyEdit(
                NOW, "Anna", "spelled out", List.of(new TermChange(BODIES, shown, written))));
  }

  @Test
  void what_followed_on_what_is_said_on_both_sides() {
    Term fresh =
        TermBuilder.named("board", "Demonstration board")
            .existence(List.of(edtf("1922/1923")))
            .predecessors(List.of("cheka"))
            .successors(List.of("ogpu"))
            .build();

    editing.save(BODIES, null, fresh, "Anna", "");

    assertThat(body("cheka").successors()).contains("board", "gpu");
    assertThat(body("ogpu").predecessors()).contains("board", "gpu");
    editing.save(BODIES, fresh, TermBuilder.of(fresh).predecessors(List.of()).build(), "Anna", "");
    assertThat(body("cheka").successors()).containsExactly("gpu");
    assertThat(editing.history(BODIES, "cheka")).hasSize(2);
  }

  @Test
  void merged_terms_are_found_by_either_id_and_name_and_stand_where_each_stood()
      throws IOException {
    Term gpu = body("gpu");

    EditOutcome outcome = editing.merge(BODIES, "gpu", "ogpu", "Anna", "one body");

    assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
    open();
    Term ogpu = body("ogpu");
    assertThat(body("gpu")).isEqualTo(ogpu);
    assertThat(vocabularies.organisations().terms()).doesNotContain(gpu);
    assertThat(ogpu.formerIds()).containsExactly("gpu");
    assertThat(ogpu.alternativeNames()).contains("ГПУ", "State Political Directorate");
    assertThat(ogpu.predecessors()).containsExactly("cheka");
    assertThat(body("cheka").successors()).containsExactly("ogpu");
    assertThat(vocabularies.organisations().withAllBeneath("gpu")).contains("ogpu", "gpu");
    assertThat(editing.history(BODIES, "ogpu")).hasSize(1);
    assertThat(editing.save(BODIES, null, TermBuilder.named("gpu", "Again").build(), "Anna", ""))
        .isInstanceOf(EditOutcome.Faulty.class);
  }

  @Test
  void merged_countries_are_followed_by_states_and_events() throws IOException {
    Term event =
        vocabularies.events().terms().stream()
            .filter(term -> term.countries().contains("ua"))
            .findFirst()
            .orElseThrow();

    editing.merge("countries", "ua", "pl", "Anna", "");

    assertThat(vocabularies.events().find(event.id()).orElseThrow().countries())
        .contains("pl")
        .doesNotContain("ua");
    assertThat(file("countries")).doesNotContain("- id: ua\n");
  }

  @Test
  void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
    Term shown = body("gpu");
    editing.save(
        BODIES, shown, TermBuilder.of(shown).alternativeNames(List.of("One")).build(), "Anna", "");

    EditOutcome second =
        editing.save(
            BODIES,
            shown,
            TermBuilder.of(shown).alternativeNames(List.of("Two")).build(),
            "Boris",
            "");

    assertThat(second).isEqualTo(new EditOutcome.Outdated());
    assertThat(body("gpu").alternativeNames()).containsExactly("One");
  }

  @Test
  void a_term_that_leads_back_to_itself_or_names_what_is_not_there_is_refused() throws IOException {
    String before = file(BODIES);
    Term top = body("soviet-state-security");

    EditOutcome loop =
        editing.save(BODIES, top, TermBuilder.of(top).broader("gpu").build(), "Anna", "");
    EditOutcome unknown =
        editing.save(BODIES, top, TermBuilder.of(top).broader("gpuu").build(), "Anna", "");

    assertThat(((EditOutcome.Faulty) loop).faults())
        .anySatisfy(fault -> assertThat(fault).contains("leads back to itself"));
    assertThat(((EditOutcome.Faulty) unknown).faults().getFirst()).contains("gpu (GPU)");
    assertThat(file(BODIES)).isEqualTo(before);
  }

  @Test
  void an_edit_that_was_interrupted_is_ended_when_the_archive_opens() throws IOException {
    Term shown = body("gpu");
    Term written = TermBuilder.of(shown).alternativeNames(List.of("Half done")).build();
    VocabularyEdit edit =
        new VocabularyEdit(NOW, "Anna", "", List.of(new TermChange(BODIES, shown, written)));
    EditLog log = new EditLog(folder.resolve("changes.jsonl"), folder.resolve("change-begun.json"));
    log.begin(edit);

    open();

    assertThat(body("gpu")).isEqualTo(written);
    assertThat(editing.history(BODIES, "gpu")).containsExactly(edit);
    log.begin(edit);
    open();
    assertThat(editing.history(BODIES, "gpu")).as("cut off after the log").hasSize(1);
    Files.writeString(
        folder.resolve("changes.jsonl"), "{\"at\":\"20", java.nio.file.StandardOpenOption.APPEND);
    Term again = TermBuilder.of(written).alternativeNames(List.of()).build();
    editing.save(BODIES, written, again, "Anna", "");
    assertThat(editing.history(BODIES, "gpu")).as("behind half a line").hasSize(2);
  }

  @Test
  void a_table_of_all_terms_changes_nothing() throws IOException {
    for (String name : Vocabularies.NAMES) {
      StringBuilder table = new StringBuilder();
      var vocabulary = vocabularies.now().named(name).orElseThrow();
      TermTable.write(vocabulary, table);

      TermPlan plan = plan(name, table.toString().getBytes(StandardCharsets.UTF_8));

      assertThat(plan)
          .as(name)
          .isEqualTo(new TermPlan.Ready(List.of(), vocabulary.terms().size(), List.of()));
    }
  }

  private TermPlan plan(String vocabulary, byte[] bytes) {
    return TermTableReading.plan(
        "terms.csv", bytes, vocabularies.now(), vocabularies.now().named(vocabulary).orElseThrow());
  }

  @Test
  void a_table_of_another_charset_adds_and_changes_terms_and_leaves_the_rest() {
    String table =
        "id;name.en;name.ru;successors\nboard;Demonstration board;Управление образцов;\ngpu;GPU;ГПУ;ogpu\n";

    TermPlan.Ready plan =
        (TermPlan.Ready) plan(BODIES, table.getBytes(Charset.forName("windows-1251")));

    assertThat(plan.notes()).hasSize(2);
    assertThat(plan.changes()).hasSize(1);
    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(editing.saveAll(plan.changes(), "Anna", "from a table"))
        .isInstanceOf(EditOutcome.Saved.class);
    assertThat(body("board").name("ru")).isEqualTo("Управление образцов");
    assertThat(editing.saveAll(plan.changes(), "Anna", "from a table"))
        .as("seen before it was taken over")
        .isEqualTo(new EditOutcome.Outdated());
  }

  @Test
  void every_fault_of_a_table_is_named_by_line_and_column() {
    String table =
        """
        id,name.en,existence,broader,colour
        Bad Id,Name,,,
        board,,,,
        gpu,GPU,someday,chekka,
        gpu,GPU,,,
        """;

    TermPlan.Faulty plan = (TermPlan.Faulty) plan(BODIES, table.getBytes(StandardCharsets.UTF_8));

    assertThat(plan.faults())
        .extracting(fault -> fault.line() + " " + fault.column())
        .containsExactlyInAnyOrder(
            "1 colour", "2 id", "3 name.en", "4 existence", "4 broader", "5 id");
    assertThat(plan.faults())
        .filteredOn(fault -> "broader".equals(fault.column()))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("nearest: cheka"));
  }

  @Test
  void where_a_place_lies_is_saved_for_the_next_start_and_comes_and_goes_in_tables() {
    Term lviv =
        TermBuilder.of(vocabularies.names().find("lviv").orElseThrow())
            .location(new GeographicPoint(-49.5, 24.02))
            .build();
    editing.save("names", vocabularies.names().find("lviv").orElseThrow(), lviv, "Anna", "");
    open();
    assertThat(vocabularies.names().find("lviv").orElseThrow()).isEqualTo(lviv);

    TermPlan.Ready plan =
        (TermPlan.Ready)
            plan("names", "id,location\nlviv,\"49.84, 24.02\"\n".getBytes(StandardCharsets.UTF_8));
    editing.saveAll(plan.changes(), "Anna", "from a table");
    assertThat(vocabularies.names().find("lviv").orElseThrow().location())
        .isEqualTo(new GeographicPoint(49.84, 24.02));

    TermPlan.Faulty wrong =
        (TermPlan.Faulty)
            plan("names", "id,location\nlviv,\"49.84 N\"\n".getBytes(StandardCharsets.UTF_8));
    assertThat(wrong.faults())
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.line()).isEqualTo(2);
          assertThat(fault.column()).isEqualTo("location");
          assertThat(fault.message()).contains("49.84 N").contains("such as 44.95, 34.1");
        });
  }
}
