package org.fonds.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.desk.DeskFixtures;
import org.fonds.document.Documents;
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
@ViewPackages(packages = {"org.fonds.desk.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Anna", roles = "ARCHIVIST")
class DescribeViewTest extends SpringBrowserlessTest {

  @Autowired private Archive archive;
  @Autowired private Documents documents;
  @TempDir private Path folder;
  private String id = "";

  @BeforeEach
  void open() throws Exception {
    SourceSubmission source = DeskFixtures.text(folder, "carts.txt", folder.toString(), "Anna");
    id = OutcomeWords.document(archive.ingest().ingest(source, step -> {})).orElseThrow().text();
    UI.getCurrent().navigate("desk/describe/" + id);
  }

  private Description description() {
    return documents.find(id).orElseThrow().description();
  }

  private TextField field(String field) {
    return find(TextField.class).withId(field).single();
  }

  private TextArea rights() {
    return find(TextArea.class).withId("rights").single();
  }

  private String understood() {
    return find(Paragraph.class).withId("date-understood").single().getText();
  }

  private void save() {
    test(find(Button.class).withId("save-description").single()).click();
  }

  private String saved() {
    return find(Paragraph.class).withId("saved").single().getText();
  }

  @Nested
  class The_form {

    @Test
    void begins_with_what_the_file_says_of_itself() {
      assertThat(field("title").getValue()).isEqualTo("carts");
      assertThat(understood()).isEqualTo("Undated.");
    }

    @Test
    void keeps_what_was_written_as_a_version_of_the_document() {
      field("title").setValue("Report on the carts");
      field("date-written").setValue("14 июня 1941 г.");
      field("date-edtf").setValue("1941-06-14");
      field("holding-institution").setValue("Archive of the tests");
      save();

      assertThat(saved()).startsWith("Saved as version 2");
      assertThat(description().title()).isEqualTo("Report on the carts");
      assertThat(description().described()).isTrue();
      assertThat(description().holdingInstitution()).isEqualTo("Archive of the tests");
      assertThat(description().date())
          .hasFieldOrPropertyWithValue("written", "14 июня 1941 г.")
          .extracting("edtf.text")
          .isEqualTo("1941-06-14");
    }

    @Test
    void offers_again_what_was_written_and_not_saved() {
      test(field("title")).setValue("A title that was not saved");
      UI.getCurrent().navigate("desk");
      UI.getCurrent().navigate("desk/describe/" + id);
      assertThat(field("title").getValue()).isEqualTo("carts");

      test(find(Button.class).withId("take-up-draft").single()).click();
      assertThat(field("title").getValue()).isEqualTo("A title that was not saved");
      save();
      assertThat(description().title()).isEqualTo("A title that was not saved");

      UI.getCurrent().navigate("desk");
      UI.getCurrent().navigate("desk/describe/" + id);
      assertThat(find(DraftNotice.class).exists()).isFalse();
    }

    @Test
    void is_filled_from_a_template_where_it_says_nothing() {
      field("title").setValue("The first of many");
      field("holding-institution").setValue("Archive of the tests");
      template().setValue("Box 3");
      test(find(Button.class).withId("keep-template").single()).click();

      UI.getCurrent().navigate("desk");
      UI.getCurrent().navigate("desk/describe/" + id);
      template().setValue("Box 3");
      test(find(Button.class).withId("fill-in").single()).click();

      assertThat(field("title").getValue()).isEqualTo("carts");
      assertThat(field("holding-institution").getValue()).isEqualTo("Archive of the tests");
      assertThat(saved()).isEqualTo("Filled in; not saved yet.");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> template() {
      return find(ComboBox.class).withId("template").single();
    }

    @Test
    void warns_of_a_reference_code_that_another_document_has_and_keeps_it() throws Exception {
      SourceSubmission other = DeskFixtures.text(folder, "other.txt", "another text", "Anna");
      archive.ingest().ingest(other, step -> {});
      String first = id;
      for (String each : List.of(first, otherThan(first))) {
        UI.getCurrent().navigate("desk/describe/" + each);
        field("reference-code").setValue("ф. 7, оп. 7");
        save();
      }
      assertThat(saved())
          .startsWith("Saved as version")
          .endsWith("Others have this reference code too: carts.");
    }

    private String otherThan(String first) {
      try (var ids = archive.store().ids()) {
        return ids.map(DocumentId::text)
            .filter(each -> !each.equals(first))
            .filter(each -> documents.find(each).orElseThrow().file().name().equals("other.txt"))
            .findFirst()
            .orElseThrow();
      }
    }

    @Test
    void does_not_keep_a_document_without_a_title() {
      field("title").setValue(" ");
      save();
      assertThat(saved()).startsWith("Not saved");
      assertThat(field("title").isInvalid()).isTrue();
      assertThat(description().described()).isFalse();
    }
  }

  @Nested
  class Access_to_it {

    private String meaning() {
      return find(Paragraph.class).withId("access-meaning").single().getText();
    }

    @Test
    void is_open_at_first_and_names_no_day() {
      assertThat(meaning()).isEqualTo("Everybody may see all of it.");
      assertThat(find(DatePicker.class).withId("open-from").exists()).isFalse();
    }

    @Test
    void is_kept_with_the_day_on_which_it_opens() {
      LocalDate opens = LocalDate.now(ZoneId.systemDefault()).plusYears(20);
      access().setValue(AccessLevel.RESTRICTED);
      assertThat(meaning()).isEqualTo("For readers it does not exist.");
      find(DatePicker.class).withId("open-from").single().setValue(opens);
      save();

      assertThat(description().access()).isEqualTo(new Access(AccessLevel.RESTRICTED, opens));
    }

    @Test
    void is_said_as_it_is_today_where_the_day_has_passed() {
      access().setValue(AccessLevel.METADATA);
      assertThat(meaning()).startsWith("Readers see this description");
      find(DatePicker.class)
          .withId("open-from")
          .single()
          .setValue(LocalDate.now(ZoneId.systemDefault()));
      assertThat(meaning()).isEqualTo("Everybody may see all of it.");
    }

    @SuppressWarnings("unchecked")
    private Select<AccessLevel> access() {
      return find(Select.class).withId("access").single();
    }
  }

  @Nested
  class A_date {

    @Test
    void is_read_as_it_is_written() {
      field("date-edtf").setValue("1940-04/1940-05");
      assertThat(understood()).isEqualTo("Understood: 1 April 1940 to 31 May 1940");
    }

    @Test
    void that_nobody_can_read_is_said_and_not_kept() {
      field("date-edtf").setValue("1940-13");
      assertThat(understood())
          .contains("month 13")
          .contains("1940 alone, or with one of its months");
      save();
      assertThat(saved()).startsWith("Not saved");
    }

    @Test
    void of_a_Japanese_era_is_understood_in_both_calendars() {
      field("date-written").setValue("昭和20年8月9日");
      assertThat(understood()).isEqualTo("Give the date in EDTF too: 1945-08-09.");
      field("date-edtf").setValue("1945-08-09");
      assertThat(understood()).isEqualTo("Understood: 9 August 1945 (昭和20年8月9日)");
    }

    @Test
    void that_is_only_written_asks_for_edtf_and_offers_it() {
      field("date-written").setValue("14.06.1941");
      assertThat(understood()).isEqualTo("Give the date in EDTF too: 1941-06-14.");
      save();
      assertThat(saved()).startsWith("Not saved");
    }
  }

  @Nested
  class The_name_of_a_person {

    @Test
    @SuppressWarnings("unchecked") // The finder knows no type parameters.
    void is_added_when_it_is_written() {
      MultiSelectComboBox<String> persons =
          find(MultiSelectComboBox.class).withId("persons").single();
      ComponentUtil.fireEvent(
          persons, new ComboBoxBase.CustomValueSetEvent<>(persons, true, "Ivan Serov"));
      save();
      assertThat(description().persons()).containsExactly("Ivan Serov");
    }
  }

  @Nested
  class The_author_that_a_file_names {

    private static final String LETTER =
        """
        <html><head><meta name="author" content="Scanner 3"><title>Letter</title></head>
        <body><p>Demonstration text, not a source. Four carts of hay.</p></body></html>
        """;

    @BeforeEach
    void open() throws Exception {
      SourceSubmission letter = DeskFixtures.text(folder, "letter.html", LETTER, "Anna");
      id = OutcomeWords.document(archive.ingest().ingest(letter, step -> {})).orElseThrow().text();
      UI.getCurrent().navigate("desk/describe/" + id);
    }

    @Test
    @SuppressWarnings("unchecked") // The finder knows no type parameters.
    void is_its_creator_until_somebody_corrects_it() {
      MultiSelectComboBox<String> creators =
          find(MultiSelectComboBox.class).withId("creators").single();
      assertThat(creators.getValue()).containsExactly("Scanner 3");

      creators.deselect("Scanner 3");
      ComponentUtil.fireEvent(
          creators, new ComboBoxBase.CustomValueSetEvent<>(creators, true, "Parish council"));
      save();

      assertThat(description().creators()).containsExactly("Parish council");
    }

    @Test
    @SuppressWarnings("unchecked") // The finder knows no type parameters.
    void is_said_to_be_a_body_and_so_is_everybody_who_is_not_written_surname_first() {
      Paragraph understood = find(Paragraph.class).withId("creators-understood").single();
      assertThat(understood.getText()).startsWith("Cited as: ").endsWith(" (body)");
      assertThat(understood.getElement().getAttribute("aria-live")).isEqualTo("polite");
      MultiSelectComboBox<String> creators =
          find(MultiSelectComboBox.class).withId("creators").single();

      creators.deselectAll();
      assertThat(understood.getText()).isEmpty();
      for (String name : List.of("Orlova, Anna", "NKVD", "山田, 太郎", "Anna Orlova")) {
        ComponentUtil.fireEvent(
            creators, new ComboBoxBase.CustomValueSetEvent<>(creators, true, name));
      }

      assertThat(understood.getText())
          .isEqualTo(
              "Cited as: Anna Orlova (person); NKVD (body); 山田太郎 (person); Anna Orlova (body)");
    }
  }

  @Nested
  class A_document_that_somebody_else_describes_meanwhile {

    private String panel() {
      return find(MergePanel.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked") // The finder knows no type parameters.
    private RadioButtonGroup<ContestedField.Choice> choice(int field) {
      return (RadioButtonGroup<ContestedField.Choice>)
          find(RadioButtonGroup.class).all().get(field);
    }

    @BeforeEach
    void describe_it() {
      Description theirs = DeskFixtures.description("Their title", "1941");
      archive.descriptionChanges().describe(new DocumentId(id), theirs, "Boris", "theirs");
    }

    @Test
    void takes_their_fields_over_and_keeps_mine() {
      rights().setValue("Free");
      field("why").setValue("the rights were missing");
      save();

      assertThat(saved()).isEqualTo("Not saved yet: Boris described it too; see above.");
      assertThat(panel())
          .startsWith("Boris described this document while you did")
          .contains("Their title")
          .contains("Nothing that you changed stands against it");
      assertThat(field("title").getValue()).isEqualTo("Their title");
      assertThat(rights().getValue()).isEqualTo("Free");
      assertThat(field("why").getValue()).isEqualTo("the rights were missing");
      assertThat(description().text(TextElement.RIGHTS)).isEmpty();

      save();
      assertThat(saved()).startsWith("Saved as version 3");
      assertThat(find(MergePanel.class).exists()).isFalse();
      assertThat(description().title()).isEqualTo("Their title");
      assertThat(description().places()).containsExactly("Tallinn");
      assertThat(description().text(TextElement.RIGHTS)).hasValue("Free");
    }

    @Test
    void is_not_saved_before_a_field_that_both_changed_is_decided() {
      field("title").setValue("My title");
      save();
      assertThat(panel()).contains("Both of you changed");
      save();
      assertThat(saved()).isEqualTo("Not saved: first choose, above, for Title.");
      assertThat(field("title").getValue()).isEqualTo("My title");
      assertThat(description().title()).isEqualTo("Their title");
    }

    @Test
    void is_saved_with_the_choice() {
      field("title").setValue("My title");
      save();
      choice(0).setValue(ContestedField.Choice.THEIRS);
      assertThat(field("title").getValue()).isEqualTo("Their title");
      choice(0).setValue(ContestedField.Choice.MINE);
      assertThat(field("title").getValue()).isEqualTo("My title");
      save();
      assertThat(saved()).startsWith("Saved as version 3");
      assertThat(description().title()).isEqualTo("My title");
    }

    @Test
    void is_saved_with_what_is_written_then() {
      field("title").setValue("My title");
      save();
      test(field("title")).setValue("Our title");
      assertThat(choice(0).getValue()).isEqualTo(ContestedField.Choice.ANOTHER);
      save();
      assertThat(description().title()).isEqualTo("Our title");
    }

    @Test
    void is_merged_again_where_they_go_on() {
      field("title").setValue("My title");
      save();
      choice(0).setValue(ContestedField.Choice.MINE);
      Description later = DeskFixtures.description("Their later title", "1942");
      archive.descriptionChanges().describe(new DocumentId(id), later, "Boris", "theirs again");
      save();

      assertThat(saved()).startsWith("Not saved yet");
      assertThat(field("date-edtf").getValue()).isEqualTo("1942");
      assertThat(field("title").getValue()).isEqualTo("My title");
      assertThat(panel()).contains("Theirs: Their added:  later title");
    }
  }

  @Nested
  class An_id_that_no_document_has {

    @Test
    void leads_to_the_page_that_says_so() {
      UI.getCurrent().navigate("desk/describe/zzzz-zzzz");
      assertThat(find(H1.class).single().getText()).isEqualTo("Nothing lies here");
    }
  }

  @Nested
  class A_date_outside_the_time_of_an_organisation {

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Term> organisations() {
      return (MultiSelectComboBox<Term>)
          find(MultiSelectComboBox.class).withId("organisations").single();
    }

    private String flags() {
      return find(AnachronismFlags.class).single().getElement().getTextRecursively();
    }

    @Test
    void is_flagged_at_once_and_saved_all_the_same() {
      organisations().select(archive.vocabularies().organisations().find("nkvd").orElseThrow());
      assertThat(flags()).isEmpty();

      field("date-edtf").setValue("1953");

      assertThat(flags())
          .isEqualTo(
              "NKVD existed 10 July 1934 to 15 March 1946; the date of this document lies outside"
                  + " it.");
      save();
      assertThat(saved()).startsWith("Saved as version 2");
      assertThat(flags()).startsWith("NKVD existed");

      field("date-edtf").setValue("1940");
      assertThat(flags()).isEmpty();
    }

    @Test
    void is_listed_on_the_desk() {
      organisations().select(archive.vocabularies().organisations().find("nkvd").orElseThrow());
      field("title").setValue("Report on a body that was no more");
      field("date-edtf").setValue("1953");
      save();

      UI.getCurrent().navigate("desk");

      assertThat(find(AnachronismList.class).single().getElement().getTextRecursively())
          .contains("Bodies outside their time: ")
          .contains("Report on a body that was no more")
          .contains("NKVD existed 10 July 1934 to 15 March 1946");
    }
  }
}
