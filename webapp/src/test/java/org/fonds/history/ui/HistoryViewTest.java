package org.fonds.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.desk.DeskFixtures;
import org.fonds.desk.ui.DeskOfTests;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = DeskOfTests.class)
@ViewPackages(packages = {"org.fonds.history.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Boris", roles = "ARCHIVIST")
class HistoryViewTest extends SpringBrowserlessTest {

  @Autowired private Archive archive;
  @TempDir private Path folder;
  private DocumentId id;

  @BeforeEach
  void open() throws Exception {
    SourceSubmission source = DeskFixtures.text(folder, "carts.txt", folder.toString(), "Anna");
    id = OutcomeWords.document(archive.ingest().ingest(source, step -> {})).orElseThrow();
    describe("Order on the lists", "seen in the reading room");
    describe("Order on the new lists", "a word was missing");
    UI.getCurrent().navigate("desk/history/" + id);
  }

  private void describe(String title, String why) {
    Description description = DeskFixtures.description(title, "1941");
    archive.descriptionChanges().describe(id, description, "Anna", why);
  }

  private void open(String version) {
    UI.getCurrent().navigate("desk/history/" + id, QueryParameters.of("version", version));
  }

  private List<String> rows() {
    return find(VersionRow.class).all().stream()
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  private String changes() {
    return find(VersionChanges.class).single().getElement().getTextRecursively();
  }

  private String said() {
    return find(Paragraph.class).withId("history-said").single().getText();
  }

  private void restore(int version) {
    test(find(Button.class).all().stream()
            .filter(button ->
                button.getAriaLabel().filter(("Restore version " + version)::equals).isPresent())
            .findFirst()
            .orElseThrow())
        .click();
  }

  @Nested
  class The_list {

    @Test
    void says_when_by_whom_and_why_the_newest_first() {
      assertThat(rows()).hasSize(3);
      assertThat(rows().getFirst()).contains("Version 3").contains("by Anna").contains("missing");
      assertThat(rows().getLast()).contains("Version 1").contains("accepted");
    }

    @Test
    void compares_nothing_before_somebody_asks() {
      assertThat(find(VersionChanges.class).exists()).isFalse();
      assertThat(find(Anchor.class).all())
          .extracting(Anchor::getHref)
          .contains("desk/history/" + id + "?version=3");
    }

    @Test
    void offers_to_restore_all_but_the_newest() {
      assertThat(rows().getFirst()).doesNotContain("Restore");
      assertThat(rows().subList(1, 3)).allMatch(row -> row.contains("Restore"));
    }
  }

  @Nested
  class A_version_that_an_address_names {

    @Test
    void is_open_and_says_what_changed_word_by_word() {
      open("3");
      assertThat(changes()).isEqualTo("TitleOrder on the added:  new lists");
    }

    @Test
    void is_closed_by_the_address_without_it() {
      open("3");
      UI.getCurrent().navigate("desk/history/" + id);
      assertThat(find(VersionChanges.class).exists()).isFalse();
    }

    @Test
    void may_not_exist() {
      open("x");
      assertThat(rows()).hasSize(3);
    }
  }

  @Nested
  class An_earlier_version {

    @Test
    void is_restored_after_a_look_at_what_will_change() {
      restore(2);
      RestoreDialog dialog = find(RestoreDialog.class).single();
      assertThat(find(FieldChanges.class, dialog).single().getElement().getTextRecursively())
          .isEqualTo("TitleOrder on the removed:  new lists");
      find(TextField.class, dialog).withId("restore-why").single().setValue("it was right");
      test(find(Button.class, dialog).withId("restore-confirm").single()).click();

      assertThat(said()).startsWith("Version 2 is restored, as version 4.");
      assertThat(rows()).hasSize(4);
      assertThat(rows().getFirst())
          .contains("Version 4")
          .contains("restored version 2: it was right")
          .contains("by Boris");
      assertThat(archive.store().find(id).orElseThrow().description().title())
          .isEqualTo("Order on the lists");
    }

    @Test
    void is_not_restored_over_what_was_written_while_the_dialog_was_open() {
      restore(2);
      describe("Written meanwhile", "");
      test(find(Button.class).withId("restore-confirm").single()).click();

      assertThat(said()).startsWith("Not restored: somebody has described this document");
      assertThat(rows().getFirst()).contains("Version 4");
      assertThat(archive.store().find(id).orElseThrow().description().title())
          .isEqualTo("Written meanwhile");
    }

    @Test
    void that_is_the_same_as_now_has_nothing_to_restore() {
      describe("Order on the lists", "");
      UI.getCurrent().navigate("desk/history/" + id);
      restore(2);
      assertThat(find(RestoreDialog.class).single().getElement().getTextRecursively())
          .contains("nothing to restore");
      assertThat(find(Button.class).withId("restore-confirm").exists()).isFalse();
    }
  }

  @Nested
  class An_id_that_no_document_has {

    @Test
    void leads_to_the_page_that_says_so() {
      UI.getCurrent().navigate("desk/history/zzzz-zzzz");
      assertThat(find(H1.class).single().getText()).isEqualTo("Nothing lies here");
    }
  }
}
