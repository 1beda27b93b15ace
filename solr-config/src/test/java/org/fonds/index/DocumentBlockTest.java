package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.index.IndexedDocumentFixtures.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.common.SolrDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentBlockTest {

  private ArchiveIndex index;

  @BeforeAll
  void openTheIndex(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
  }

  @AfterAll
  void closeTheIndex() {
    index.close();
  }

  @BeforeEach
  void emptyTheIndex() {
    index.clear();
  }

  @Nested
  class A_document_with_pages {

    private final IndexedDocument written =
        document("7k3m-qx2p")
            .languages("ru", "fr")
            .page(new IndexedPage(1, "л. 12об.", "Катынь, апрель 1940", "ru", true, 87))
            .page(new IndexedPage(2, null, "Le rapport", "fr", false, null))
            .page(new IndexedPage(3, null, "", null, false, null))
            .build();

    @BeforeEach
    void put() {
      index.put(List.of(written));
      index.commit();
    }

    @Test
    void comes_back_as_it_was_but_for_pages_and_other_names() {
      assertThat(DocumentBlock.document(only("kind:document", DocumentBlock.documentFields())))
          .usingRecursiveComparison()
          .ignoringFields("pages", "otherTexts", "otherNames")
          .isEqualTo(written);
    }

    @Test
    void of_an_index_that_knew_no_creators_has_none() {
      SolrDocument old = only("kind:document", DocumentBlock.documentFields());
      old.remove(IndexField.CREATOR.solrName());

      assertThat(DocumentBlock.document(old).creators()).isEmpty();
    }

    @Test
    void is_not_found_by_its_creators() {
      assertThat(found("creator:*", "id")).isEmpty();
      assertThat(found("about:Lavrentiy", "id")).isNotEmpty();
    }

    @Test
    void gives_back_every_page_with_its_text() {
      List<IndexedPage> pages =
          found("kind:page", PageChild.fields()).stream().map(PageChild::page).toList();
      assertThat(pages).isEqualTo(written.pages());
    }

    @Test
    void a_corrected_page_is_found_by_both_readings_and_comes_back_corrected() {
      IndexedPage read = new IndexedPage(1, null, "Tbe order of tbe committee", "en", true, 61);
      index.put(
          List.of(
              document("7k3m-qx2p").page(read.corrected("The order of the committee")).build()));
      index.commit();

      for (String words : List.of("text_en:tbe", "exact:the", "text_en:committee")) {
        assertThat(found("+kind:page +" + words, PageChild.fields()))
            .as(words)
            .singleElement()
            .extracting(PageChild::page)
            .satisfies(page -> {
              assertThat(page.text()).isEqualTo("The order of the committee");
              assertThat(page.isCorrected()).isTrue();
              assertThat(page.ocrConfidence()).isNull();
            });
      }
      assertThat(found("corrected:true", PageChild.fieldsWithoutText())).hasSize(1);
    }

    @Test
    void gives_back_pages_without_their_text_when_asked_so() {
      assertThat(found("kind:page", PageChild.fieldsWithoutText()))
          .extracting(page -> PageChild.page(page).text())
          .containsExactly("", "", "");
    }

    @Test
    void names_its_pages_by_its_own_id() {
      assertThat(found("kind:page", PageChild.fields()))
          .allSatisfy(page -> assertThat(PageChild.documentId(page)).isEqualTo("7k3m-qx2p"))
          .extracting(page -> page.getFieldValue("id"))
          .containsExactly("7k3m-qx2p/p/1", "7k3m-qx2p/p/2", "7k3m-qx2p/p/3")
          .first()
          .isEqualTo(PageChild.id("7k3m-qx2p", 1));
    }

    @Test
    void is_found_by_words_that_stand_on_different_pages() {
      assertThat(found(of("text_ru:катыни") + of("text_und:rapport"), "id"))
          .extracting(each -> each.getFieldValue("id"))
          .containsExactly("7k3m-qx2p");
    }

    @Test
    void is_found_by_the_stems_of_its_title_in_each_of_its_languages() {
      index.put(List.of(document("a").title("Доклады").languages("ru", "et").build()));
      index.commit();
      assertThat(found(of("text_ru:докладом") + of("text_et:доклады"), "id")).hasSize(1);
      assertThat(found(of("text_de:доклады"), "id")).isEmpty();
    }

    private static String of(String words) {
      return " +_query_:\"{!parent which=kind:document}" + words + "\"";
    }

    @Test
    void is_found_by_the_names_of_its_terms() {
      assertThat(found("{!lucene df=about}нквд", "id")).hasSize(1);
    }

    @Test
    void never_gives_the_whole_text_back() {
      assertThat(only("kind:document", "*").getFieldNames())
          .noneMatch(name -> name.startsWith("text_"))
          .doesNotContain("about", "title_sort");
    }
  }

  @Nested
  class A_document_put_again {

    @Test
    void loses_the_pages_that_it_no_longer_has() {
      index.put(List.of(document("a").page("en", "one").page("en", "two").build()));
      index.commit();
      index.put(List.of(document("a").page("en", "three").build()));
      index.commit();
      assertThat(found("kind:page", PageChild.fields()))
          .extracting(page -> PageChild.page(page).text())
          .containsExactly("three");
    }
  }

  @Nested
  class A_document_removed {

    @Test
    void takes_its_pages_along_and_leaves_the_others() {
      index.put(
          List.of(
              document("a").page("en", "one").build(), document("a-b").page("en", "two").build()));
      index.commit();
      index.remove("a");
      index.commit();
      assertThat(found("*:*", "id"))
          .extracting(each -> each.getFieldValue("id"))
          .containsExactlyInAnyOrder("a-b", "a-b/description", "a-b/p/1");
    }
  }

  @Nested
  class A_date {

    @Test
    void is_found_by_each_year_that_it_may_touch() {
      put(LocalDate.of(1939, 12, 31), LocalDate.of(1941, 1, 1));
      assertThat(found("period:1939\\/1939 AND period:1940\\/1940 AND period:1941\\/1941", "id"))
          .hasSize(1);
      assertThat(found("+date:[1941 TO 1950] +undated:false", "id")).hasSize(1);
      assertThat(found("period:1942\\/1942 OR date:1938", "id")).isEmpty();
    }

    @Test
    void that_is_open_at_its_end_is_met_by_every_later_range() {
      put(LocalDate.of(1939, 12, 31), null);
      assertThat(found("date:[1988 TO 1989]", "id")).hasSize(1);
      assertThat(found("date:1938", "id")).isEmpty();
      assertThat(found("+period:1939\\/1939 -period:(1940\\/1940 1941\\/1941 1999\\/1999)", "id"))
          .hasSize(1);
    }

    @Test
    void that_is_open_at_its_beginning_is_met_by_every_earlier_range() {
      put(null, LocalDate.of(1939, 12, 31));
      assertThat(found("date:[1088 TO 1089]", "id")).hasSize(1);
      assertThat(found("date:1940", "id")).isEmpty();
      assertThat(found("+period:1939\\/1939 -period:(1938\\/1938 1937\\/1937 1900\\/1900)", "id"))
          .hasSize(1);
    }

    @Test
    void that_is_a_set_lies_in_none_of_the_years_between() {
      index.put(
          List.of(
              document("a-b")
                  .dated(
                      new DateSpan(LocalDate.of(1995, 1, 1), LocalDate.of(1995, 12, 31)),
                      new DateSpan(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31)))
                  .build()));
      index.commit();

      assertThat(found("+date:1995 +date:2004 +period:1995\\/1995 +period:2004\\/2004", "id"))
          .hasSize(1);
      assertThat(
              found(
                  "date:[1996 TO 2003] OR period:(1996\\/1996 1997\\/1997 2000\\/2000 2003\\/2003)",
                  "id"))
          .isEmpty();
      assertThat(found("kind:document", "earliest,latest"))
          .allSatisfy(each ->
              assertThat(each.getFieldValue("latest").toString())
                  .contains("Dec 31")
                  .contains("2004"));
    }

    @Test
    void that_may_lie_in_centuries_stands_in_no_single_year() {
      put(LocalDate.of(1001, 1, 1), LocalDate.of(2000, 12, 31));
      assertThat(found("period:[* TO *]", "id")).isEmpty();
      assertThat(found("+date:1940 -date:[2001 TO *]", "id")).hasSize(1);
    }

    @Test
    void that_is_unknown_is_undated() {
      put(null, null);
      assertThat(found("+undated:true -date:[* TO *]", "id")).hasSize(1);
    }

    @Test
    void certainly_lies_in_the_periods_that_hold_all_of_its_days() {
      put(LocalDate.of(1939, 12, 31), LocalDate.of(1940, 1, 1));
      assertThat(found("+period:1939\\/1939 +period:1940\\/1940 +period:1930\\/1939", "id"))
          .hasSize(1);
      assertThat(found("certain_period:1900\\/1999", "id")).hasSize(1);
      assertThat(found("certain_period:(1940\\/1940 1939\\/1939 1930\\/1939 1940\\/1949)", "id"))
          .isEmpty();
    }

    @Test
    void before_the_year_0_lies_in_a_decade_that_counts_from_0() {
      put(LocalDate.of(-44, 3, 15), LocalDate.of(-44, 3, 15));
      assertThat(found("+certain_period:\\-44\\/\\-44 +certain_period:\\-50\\/\\-41", "id"))
          .hasSize(1);
    }

    @Test
    void that_is_in_doubt_or_open_certainly_lies_nowhere() {
      LocalDate day = LocalDate.of(1940, 3, 5);
      index.put(
          List.of(
              document("a").dated(new DateSpan(day, day, true)).build(),
              document("b").dated(day, null).build()));
      index.commit();
      assertThat(found("period:1940\\/1940", "id")).hasSize(2);
      assertThat(found("certain_period:[* TO *]", "id")).isEmpty();
      assertThat(found("date_doubted:true", "id")).hasSize(1);
    }

    @Test
    void that_is_a_set_certainly_lies_where_all_of_its_dates_do() {
      LocalDate first = LocalDate.of(1941, 1, 1);
      LocalDate second = LocalDate.of(1944, 1, 1);
      index.put(
          List.of(
              document("a")
                  .dated(new DateSpan(first, first), new DateSpan(second, second))
                  .build()));
      index.commit();
      assertThat(found("certain_period:1940\\/1949", "id")).hasSize(1);
      assertThat(found("certain_period:(1941\\/1941 1944\\/1944)", "id")).isEmpty();
    }

    private void put(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
      index.put(List.of(document("a").dated(earliest, latest).build()));
      index.commit();
    }
  }

  @Nested
  class Titles {

    @Test
    void stand_in_one_order_whatever_their_script_case_and_punctuation() {
      List<String> titles =
          List.of(
              "Order 9", "\"Order 10\"", "order 100", "Ördög", "Zbrodnia", "Донесение", "Приказ");
      index.put(
          titles.reversed().stream().map(title -> document(title).title(title).build()).toList());
      index.commit();
      SolrQuery query = new SolrQuery("kind:document").addSort("title_sort", SolrQuery.ORDER.asc);
      assertThat(index.query(query).getResults())
          .extracting(each -> each.getFieldValue("title"))
          .containsExactlyElementsOf(titles);
    }
  }

  private SolrDocument only(String query, String fields) {
    List<SolrDocument> found = found(query, fields);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<SolrDocument> found(String query, String fields) {
    return index.query(new SolrQuery(query).setFields(fields).setRows(100)).getResults();
  }
}
