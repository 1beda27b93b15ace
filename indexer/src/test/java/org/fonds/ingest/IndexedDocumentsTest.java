package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DescriptionJson;
import org.fonds.description.DescriptionReader;
import org.fonds.description.DescriptionReading;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;
import org.fonds.index.DateSpan;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndexedDocumentsTest {

  private static final Vocabularies VOCABULARIES = vocabularies();

  private static Vocabularies vocabularies() {
    try {
      return Vocabularies.read(
          DescriptionFixtures.writeVocabularies(
              java.nio.file.Files.createTempDirectory("vocabularies")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Description described(String yaml) {
    return switch (new DescriptionReader(VOCABULARIES).readYaml("a.yaml", yaml)) {
      case DescriptionReading.Read read -> read.description();
      case DescriptionReading.Faulty faulty -> throw new AssertionError(faulty.faults());
    };
  }

  private static IndexedDocument indexed(Description description) {
    return new IndexedDocuments(VOCABULARIES)
        .of(
            new StoredDocument(
                new DocumentId("7k3m-qx2p"),
                new SourceFile("a.pdf", "sub/a.pdf", "0".repeat(64), 17, "application/pdf", 3),
                description,
                TextOutcome.COMPLETE,
                List.of(
                    new PageText(1, "one", "pl", null),
                    new PageText(2, "two", "ru", new Ocr(81, null)),
                    new PageText(3, "three", "ru", null, "iii")),
                Instant.parse("2026-01-02T03:04:05Z")));
  }

  @Nested
  class A_page {

    @Test
    void has_the_label_of_the_description_else_that_of_the_file() {
      assertThat(indexed(described("title: A")).pages())
          .extracting(IndexedPage::label)
          .containsExactly(null, null, "iii");
      assertThat(indexed(described("title: A\npageLabels: 2 = л. 7")).pages())
          .extracting(IndexedPage::label)
          .containsExactly(null, "л. 7", "л. 8");
    }
  }

  @Nested
  class A_country {

    @Test
    void of_today_stays_as_it_is_named() {
      assertThat(indexed(DescriptionFixtures.katyn()).countries()).containsExactly("pl");
      assertThat(indexed(DescriptionFixtures.katyn()).historicalStates())
          .containsExactly("second-polish-republic");
    }

    @Test
    void is_found_by_a_historical_state_that_lay_in_it_alone() {
      IndexedDocument estonian = indexed(described("title: A\ncountries: [ru, estonian-ssr]"));

      assertThat(estonian.countries()).containsExactly("ru", "ee");
      assertThat(estonian.historicalStates()).containsExactly("estonian-ssr");
      assertThat(estonian.countriesDescribed()).containsExactly("ru", "estonian-ssr");
    }

    @Test
    void is_not_guessed_where_a_historical_state_lay_in_several() {
      IndexedDocument polish = indexed(described("title: A\ncountries: second-polish-republic"));

      assertThat(polish.countries()).isEmpty();
      assertThat(polish.historicalStates()).containsExactly("second-polish-republic");
      assertThat(polish.countriesDescribed()).containsExactly("second-polish-republic");
    }
  }

  @Nested
  class Other_names {

    @Test
    void are_those_of_all_terms_in_every_language_and_script() {
      assertThat(indexed(DescriptionFixtures.katyn()).otherNames())
          .contains("НКВД", "NKWD", "Народный комиссариат внутренних дел", "Zbrodnia katyńska")
          .contains("II Rzeczpospolita", "raport")
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class A_date {

    @Test
    void that_was_stored_with_a_year_beyond_all_calendars_leaves_the_document_undated() {
      String stored =
          """
          {"title": "A", "date": {"written": "long ago", "edtf": "Y300000000"}}
          """;
      IndexedDocument indexed = indexed(DescriptionJson.read(stored));

      assertThat(indexed.dateWritten()).isEqualTo("long ago");
      assertThat(indexed.dateEdtf()).isEqualTo("Y300000000");
      assertThat(indexed.earliest()).isNull();
      assertThat(indexed.latest()).isNull();
    }

    private IndexedDocument dated(String edtf) {
      return dated(edtf, edtf);
    }

    private IndexedDocument dated(String yaml, String edtf) {
      Description bare = described("title: A\ndate: " + yaml);
      assertThat(bare.date())
          .isEqualTo(new UncertainDate(edtf, DateCalendar.GREGORIAN, Edtf.of(edtf)));
      return indexed(bare);
    }

    @Test
    void keeps_its_bounds() {
      assertThat(dated("1940-04/1940-05").earliest()).isEqualTo("1940-04-01");
      assertThat(dated("1940-04/1940-05").latest()).isEqualTo("1940-05-31");
    }

    @Test
    void of_several_dates_keeps_each() {
      assertThat(dated("'{1995,2004..}'", "{1995,2004..}").dates())
          .containsExactly(
              new DateSpan(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31)),
              new DateSpan(LocalDate.of(2004, 1, 1), null));
    }

    @Test
    void with_an_open_end_has_no_bound_there() {
      assertThat(dated("1940/..").earliest()).isEqualTo("1940-01-01");
      assertThat(dated("1940/..").latest()).isNull();
      assertThat(dated("../1940").earliest()).isNull();
    }
  }

  @Nested
  class Languages {

    @Test
    void are_those_described() {
      assertThat(indexed(DescriptionFixtures.katyn()).languages()).containsExactly("pl");
    }

    @Test
    void are_those_of_the_pages_where_none_is_described() {
      assertThat(indexed(DescriptionFixtures.titled("A")).languages()).containsExactly("ru", "pl");
    }
  }
}
