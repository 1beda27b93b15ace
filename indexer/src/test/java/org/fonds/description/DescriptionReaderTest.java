package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionReaderTest {

  @TempDir Path folder;
  private DescriptionReader reader = new DescriptionReader(NO_VOCABULARIES);

  private static final Vocabularies NO_VOCABULARIES =
      new Vocabularies(
          new Vocabulary("countries", List.of()),
          new Vocabulary("organisations", List.of()),
          new Vocabulary("types", List.of()),
          new Vocabulary("events", List.of()));

  @BeforeEach
  void readVocabularies() throws IOException {
    reader =
        new DescriptionReader(Vocabularies.read(DescriptionFixtures.writeVocabularies(folder)));
  }

  private Description read(String yaml) {
    return switch (reader.readYaml("a.yaml", yaml)) {
      case DescriptionReading.Read read -> read.description();
      case DescriptionReading.Faulty faulty -> throw new AssertionError(faulty.faults());
    };
  }

  private List<String> faults(String yaml) {
    return switch (reader.readYaml("a.yaml", yaml)) {
      case DescriptionReading.Read read -> throw new AssertionError(read.description());
      case DescriptionReading.Faulty faulty ->
          faulty.faults().stream().map(DescriptionFault::sentence).toList();
    };
  }

  @Nested
  class Access_to_a_source {

    @Test
    void is_open_where_nothing_is_said() {
      assertThat(read("title: A").access()).isEqualTo(Access.OPEN);
    }

    @Test
    void may_be_closed_until_a_day() {
      assertThat(read("title: A\naccess: metadata\nopenFrom: 2040-01-31").access())
          .isEqualTo(new Access(AccessLevel.METADATA, LocalDate.of(2040, 1, 31)));
    }

    @Test
    void that_nobody_understands_is_a_fault() {
      assertThat(faults("title: A\naccess: secret"))
          .singleElement()
          .asString()
          .contains("write open, metadata, restricted or withdrawn");
      assertThat(faults("title: A\naccess: restricted\nopenFrom: soon"))
          .singleElement()
          .asString()
          .contains("is no day");
      assertThat(faults("title: A\nopenFrom: 2040-01-31"))
          .singleElement()
          .asString()
          .contains("write access: metadata or access: restricted too");
    }
  }

  @Nested
  class A_sidecar {

    @Test
    void may_say_everything() {
      Description description =
          read(
              """
              title: "Regest: o zbrodni katyńskiej"
              type: report
              level: item
              date:
                written: "wiosna 1940"
                edtf: "1940-04/1940-05"
              countries: [pl, second-polish-republic]
              places: [Katyń, Smoleńsk]
              organisations: [nkvd]
              events: [katyn-1940]
              persons: [Lavrentiy Beria]
              creators: [Archivist]
              holdingInstitution: State Archive
              holdingPlace: Moscow
              referenceCode: "ф. 1, оп. 2, д. 4, л. 1–4"
              languages: [pl]
              scopeAndContent: "Demonstration summary, not a source: a line."
              publicationNote: After an overview.
              rights: CC0
              demonstration: true
              """);

      assertThat(description).isEqualTo(DescriptionFixtures.katyn());
    }

    @Test
    void needs_only_a_title() {
      assertThat(read("title: Order No. 1")).isEqualTo(DescriptionFixtures.titled("Order No. 1"));
    }

    @Test
    void may_give_one_value_without_a_list_and_a_date_without_its_wording() {
      Description description = read("title: A\ncountries: pl\ndate: 1941-06-14\n");

      assertThat(description.countries()).containsExactly("pl");
      assertThat(description.date())
          .isEqualTo(
              new UncertainDate("1941-06-14", DateCalendar.GREGORIAN, Edtf.of("1941-06-14")));
    }

    @Test
    void may_be_dated_in_the_Julian_calendar() {
      Description description =
          read(
              """
              title: A
              date: {written: 25 октября 1917 г., edtf: 1917-11-07, calendar: julian}
              """);

      assertThat(description.date())
          .isEqualTo(
              new UncertainDate("25 октября 1917 г.", DateCalendar.JULIAN, Edtf.of("1917-11-07")));
    }

    @Test
    void may_be_dated_in_a_Japanese_era_or_the_Old_Style_without_EDTF() {
      assertThat(read("title: A\ndate: {written: 昭和20年8月9日}").date())
          .isEqualTo(new UncertainDate("昭和20年8月9日", DateCalendar.JAPANESE, Edtf.of("1945-08-09")));
      assertThat(read("title: A\ndate: {written: 25.10.1917, calendar: julian}").date())
          .isEqualTo(new UncertainDate("25.10.1917", DateCalendar.JULIAN, Edtf.of("1917-11-07")));
    }

    @Test
    void may_be_JSON() {
      assertThat(read("{\"title\": \"A\", \"countries\": [\"no\"]}").countries())
          .containsExactly("no");
    }
  }

  @Nested
  class A_faulty_sidecar {

    @Test
    void has_a_date_that_was_not_turned_into_our_calendar() {
      assertThat(
              faults("title: A\ndate: {written: 25.10.1917, edtf: 1917-10-25, calendar: julian}"))
          .singleElement()
          .asString()
          .contains(
              "the date \"25.10.1917\" is 1917-11-07 in the Gregorian calendar, not 1917-10-25;"
                  + " mend one of them");
      assertThat(faults("title: A\ndate: {written: 昭和20年8月9日, edtf: 1946-08}")).hasSize(1);
    }

    @Test
    void names_the_calendars_that_there_are() {
      assertThat(faults("title: A\ndate: {edtf: 1917, calendar: mayan}"))
          .singleElement()
          .asString()
          .contains("\"mayan\" is no calendar; write gregorian, julian or japanese");
    }

    @Test
    void has_all_its_faults_listed_by_line() {
      assertThat(
              faults(
                  """
                  type: raport
                  level: box
                  date:
                    written: maj 1940
                    edtf: 1940-13
                  organisations: [nkvd, nkdv]
                  organisation: nkvd
                  languages: [pol]
                  demonstration: perhaps
                  """))
          .containsExactly(
              "a.yaml line 1: no title; write title: and the title of the source",
              "a.yaml line 1: \"raport\" is no term of types; nearest: report (report)",
              "a.yaml line 2: \"box\" is no level; write one of fonds, collection,"
                  + " subfonds, series, subseries, file, item, part",
              "a.yaml line 5: date \"1940-13\" is no EDTF date (month 13); write 1940 alone,"
                  + " or with one of its months, 01 to 12",
              "a.yaml line 6: \"nkdv\" is no term of organisations; nearest: nkvd (NKVD)",
              "a.yaml line 7: unknown key \"organisation\"; nearest: organisations",
              "a.yaml line 8: \"pol\" is no ISO 639-1 language; write two letters such as en, ru"
                  + " or uk",
              "a.yaml line 9: \"perhaps\" is neither true nor false");
    }

    @Test
    void with_a_date_only_in_words_is_told_the_form() {
      assertThat(faults("title: A\ndate:\n  written: 14.06.1941\n"))
          .containsExactly(
              "a.yaml line 3: the date \"14.06.1941\" has no edtf beside it; write edtf:"
                  + " 1941-06-14");
    }

    @Test
    void that_is_no_YAML_names_the_line() {
      assertThat(faults("title: A\nscope: Regest: about\n"))
          .singleElement()
          .asString()
          .startsWith("a.yaml line 2: this is no YAML (");
    }

    @Test
    void that_multiplies_a_list_by_aliases_names_the_line() {
      assertThat(faults("type: order\ntitle: &a [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"))
          .containsExactly(
              "a.yaml line 2: *a stands for a list or for keys; write them out where they belong");
      assertThat(faults("title: &t [A, B]\nplaces: &p [*t, *t]\npersons: [*p, *p]\n"))
          .containsExactly(
              "a.yaml line 2: *t stands for a list or for keys; write them out where they belong");
    }

    @Test
    void may_repeat_a_text_by_an_alias() {
      assertThat(read("title: &t Katyń\nplaces: [*t, Smoleńsk]\n").places())
          .containsExactly("Katyń", "Smoleńsk");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "# only a remark",
          "- a\n- b",
          "just words",
          "title: [A, B]",
          "title: A\ntitle: B",
          "title: A\ntype: {id: report}",
          "title: A\nplaces: [[deep]]",
          "? [a]\n: b",
          "a: &a [*a]",
          "!!java.net.URL [\"http://localhost\"]",
        })
    void is_never_an_exception(String yaml) {
      assertThat(reader.readYaml("a.yaml", yaml)).isInstanceOf(DescriptionReading.Faulty.class);
    }
  }

  @Nested
  class A_table {

    private List<DescriptionTable.Row> rows(String text) {
      return switch (reader.readTable("descriptions.csv", text)) {
        case DescriptionTable.Rows rows -> rows.rows();
        case DescriptionTable.Unreadable unreadable -> throw new AssertionError(unreadable.fault());
      };
    }

    @Test
    void describes_a_file_in_each_row() {
      var rows =
          rows(
              """
              file,title,type,date.written,date.edtf,countries,languages
              a.pdf,"Order, first",order,1 июня 1941,1941-06-01,pl|no,ru
              sub/b.pdf,"Over
              two lines",,,,,

              c.pdf,Third,,,,,
              """);

      assertThat(rows)
          .extracting(DescriptionTable.Row::file)
          .containsExactly("a.pdf", "sub/b.pdf", "c.pdf");
      assertThat(rows).extracting(DescriptionTable.Row::line).containsExactly(2, 3, 6);
      assertThat(rows.getFirst().reading())
          .isInstanceOfSatisfying(
              DescriptionReading.Read.class,
              read -> {
                assertThat(read.description().title()).isEqualTo("Order, first");
                assertThat(read.description().countries()).containsExactly("pl", "no");
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"file;title\na.pdf;A, B\n", "file\ttitle\na.pdf\tA, B\n"})
    void may_come_from_a_spreadsheet_of_another_country(String text) {
      assertThat(rows(text).getFirst().reading())
          .isEqualTo(new DescriptionReading.Read(DescriptionFixtures.titled("A, B"), null));
    }

    @Test
    void has_its_faults_at_their_rows_and_lets_the_others_stand() {
      var rows =
          rows(
              """
              file,title,date,organisations
              a.pdf,First,1940-13,nkdv
              b.pdf,Second,1940,nkvd
              b.pdf,Again,,
              c.pdf,Third,1940,nkvd,stray
              """);

      assertThat(rows)
          .extracting(row -> row.reading() instanceof DescriptionReading.Read)
          .containsExactly(false, true, false, false);
      assertThat(rows.getFirst().reading())
          .isInstanceOfSatisfying(
              DescriptionReading.Faulty.class,
              faulty ->
                  assertThat(faulty.faults())
                      .extracting(DescriptionFault::sentence)
                      .containsExactly(
                          "descriptions.csv line 2: date \"1940-13\" is no EDTF date (month 13);"
                              + " write 1940 alone, or with one of its months, 01 to 12",
                          "descriptions.csv line 2: \"nkdv\" is no term of organisations; nearest:"
                              + " nkvd (NKVD)"));
    }

    @Test
    void without_a_column_of_files_describes_nothing() {
      assertThat(reader.readTable("descriptions.csv", "title,file\nA,a.pdf\n"))
          .isInstanceOf(DescriptionTable.Unreadable.class);
    }

    @Test
    void with_an_open_quotation_mark_describes_nothing() {
      assertThat(reader.readTable("descriptions.csv", "file,title\na.pdf,\"A\n"))
          .isInstanceOf(DescriptionTable.Unreadable.class);
    }
  }
}
