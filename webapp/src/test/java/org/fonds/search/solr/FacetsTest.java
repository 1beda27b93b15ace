package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.ArchiveFixtures.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.description.Vocabularies;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchOutcome.Found;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facets over the vocabularies of the demonstration archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {

  private static final SearchQuery ALL = SearchQuery.of("");
  private static final String HOSTILE = "Камера № 5, «д. 7» {!func} \"$filter0\" ${q} \\ -x";

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(archive());
    index.commit();
    search = new SolrSearch(index, Vocabularies.read(Path.of("..", "documents", "vocabularies")));
  }

  private static List<IndexedDocument> archive() {
    List<IndexedDocument> documents = new ArrayList<>();
    documents.add(
        document("aaaa-0001").type("order").organisations("cheka").places("Minsk").built());
    documents.add(
        document("aaaa-0002")
            .type("report")
            .organisations("nkvd", "nkgb")
            .places("Minsk", HOSTILE)
            .events("march-deportation-1949")
            .built());
    documents.add(document("aaaa-0003").type("report").organisations("kgb").built());
    documents.add(
        document("aaaa-0004").type("order").organisations("soviet-state-security").built());
    documents.add(
        document("aaaa-0005").type("list").organisations("red-army").institution("-RGVA").built());
    documents.add(document("aaaa-0006").type("list").undescribed().access("restricted").built());
    IntStream.range(0, 210)
        .mapToObj(i -> document("bbbb-%04d".formatted(i)).places("A", "Village " + i).built())
        .forEach(documents::add);
    return documents;
  }

  @AfterAll
  void close() {
    index.close();
  }

  private Found found(SearchQuery query) {
    return (Found) search.search(query);
  }

  private List<String> ids(SearchQuery query) {
    return found(query).hits().stream().map(hit -> hit.document().id()).sorted().toList();
  }

  private long count(SearchQuery query, Facet facet, String value) {
    return values(query, facet).stream()
        .filter(counted -> counted.value().equals(value))
        .mapToLong(FacetValue::count)
        .findFirst()
        .orElse(-1);
  }

  private List<FacetValue> values(SearchQuery query, Facet facet) {
    return found(query).facets().getOrDefault(facet, List.of());
  }

  @Nested
  class A_broader_organisation {

    private final SearchQuery stateSecurity =
        ALL.toggled(Facet.ORGANISATION, "soviet-state-security");

    @Test
    void takes_all_bodies_beneath_it() {
      assertThat(ids(stateSecurity))
          .containsExactly("aaaa-0001", "aaaa-0002", "aaaa-0003", "aaaa-0004");
    }

    @Test
    void counts_a_document_that_names_two_of_them_once() {
      assertThat(count(ALL, Facet.ORGANISATION, "soviet-state-security")).isEqualTo(4);
      assertThat(count(ALL, Facet.ORGANISATION, "nkvd")).isEqualTo(1);
    }

    @Test
    void is_counted_whatever_is_chosen_beneath_it_and_within_all_other_filters() {
      SearchQuery nkvd = ALL.toggled(Facet.ORGANISATION, "nkvd");
      assertThat(count(nkvd, Facet.ORGANISATION, "soviet-state-security")).isEqualTo(4);
      assertThat(
              count(nkvd.toggled(Facet.TYPE, "order"), Facet.ORGANISATION, "soviet-state-security"))
          .isEqualTo(2);
    }

    @Test
    void that_no_document_has_is_not_listed() {
      assertThat(count(ALL, Facet.ORGANISATION, "mvd")).isEqualTo(-1);
      assertThat(count(ALL.toggled(Facet.ORGANISATION, "mvd"), Facet.ORGANISATION, "mvd")).isZero();
    }

    @Test
    void excludes_all_bodies_beneath_it() {
      SearchQuery without =
          ALL.toggledExcluded(Facet.ORGANISATION, "soviet-state-security")
              .toggled(Facet.TYPE, "order")
              .toggled(Facet.TYPE, "list");
      assertThat(ids(without)).containsExactly("aaaa-0005", "aaaa-0006");
    }
  }

  @Nested
  class An_organisation_without_any_beneath_it {

    @Test
    void takes_itself_alone() {
      assertThat(ids(ALL.toggled(Facet.ORGANISATION, "nkvd"))).containsExactly("aaaa-0002");
    }
  }

  @Nested
  class An_excluded_value {

    private final SearchQuery noReports = ALL.toggledExcluded(Facet.TYPE, "report");

    @Test
    void leaves_out_its_documents() {
      assertThat(found(ALL).total() - found(noReports).total()).isEqualTo(2);
      assertThat(ids(noReports.toggled(Facet.PLACE, "Minsk"))).containsExactly("aaaa-0001");
    }

    @Test
    void leaves_the_counts_of_its_own_facet_and_changes_all_others() {
      assertThat(count(noReports, Facet.TYPE, "report")).isEqualTo(2);
      assertThat(count(noReports, Facet.TYPE, "order")).isEqualTo(2);
      assertThat(count(noReports, Facet.PLACE, "Minsk")).isEqualTo(1);
      assertThat(count(noReports, Facet.ORGANISATION, "soviet-state-security")).isEqualTo(2);
    }

    @Test
    void goes_with_one_that_is_chosen() {
      SearchQuery query =
          ALL.toggled(Facet.ORGANISATION, "soviet-state-security")
              .toggledExcluded(Facet.ORGANISATION, "nkvd");
      assertThat(ids(query)).containsExactly("aaaa-0001", "aaaa-0003", "aaaa-0004");
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void that_nothing_has_leaves_everything_and_is_listed(Facet facet) {
      SearchQuery query = ALL.toggledExcluded(facet, "1234");
      assertThat(found(query).total()).isEqualTo(216);
      assertThat(count(query, facet, "1234")).isZero();
    }
  }

  @Nested
  class Places_and_institutions {

    @Test
    void are_taken_letter_by_letter() {
      SearchQuery hostile = ALL.toggled(Facet.PLACE, HOSTILE);
      assertThat(count(hostile, Facet.PLACE, HOSTILE)).isEqualTo(1);
      assertThat(ids(hostile)).containsExactly("aaaa-0002");
      assertThat(ids(ALL.toggled(Facet.INSTITUTION, "-RGVA"))).containsExactly("aaaa-0005");
      assertThat(found(ALL.toggledExcluded(Facet.PLACE, HOSTILE)).total()).isEqualTo(215);
    }

    @Test
    void are_the_two_hundred_with_most_documents() {
      assertThat(values(ALL, Facet.PLACE)).hasSize(200);
      assertThat(values(ALL, Facet.PLACE).getFirst()).isEqualTo(new FacetValue("A", "A", 210));
    }

    @Test
    void that_are_chosen_or_excluded_are_counted_beyond_these() {
      List<String> listed = values(ALL, Facet.PLACE).stream().map(FacetValue::value).toList();
      String beyond =
          IntStream.range(0, 210)
              .mapToObj(i -> "Village " + i)
              .filter(name -> !listed.contains(name))
              .findFirst()
              .orElseThrow();
      assertThat(count(ALL.toggled(Facet.PLACE, beyond), Facet.PLACE, beyond)).isEqualTo(1);
      assertThat(count(ALL.toggledExcluded(Facet.PLACE, beyond), Facet.PLACE, beyond)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minsk", "Min*", "*:*", "{!func}ord(id)", "\"", "$q", "\u0000", "A,B"})
    void that_do_not_exist_find_nothing(String value) {
      SearchQuery query = ALL.toggled(Facet.PLACE, value);
      assertThat(found(query).total()).isZero();
      assertThat(count(query, Facet.PLACE, value)).isZero();
      assertThat(found(ALL.toggled(Facet.INSTITUTION, value)).total()).isZero();
    }
  }

  @Nested
  class Events {

    @Test
    void are_counted_with_their_names_and_found() {
      assertThat(values(ALL, Facet.EVENT))
          .singleElement()
          .satisfies(value -> {
            assertThat(value.value()).isEqualTo("march-deportation-1949");
            assertThat(value.label()).isNotEqualTo(value.value());
            assertThat(value.count()).isEqualTo(1);
          });
      assertThat(ids(ALL.toggled(Facet.EVENT, "march-deportation-1949")))
          .containsExactly("aaaa-0002");
    }
  }

  @Nested
  class What_is_described {

    @Test
    void is_told_from_what_is_not_yet() {
      assertThat(values(ALL, Facet.DESCRIBED))
          .containsExactly(
              new FacetValue("true", "described", 215),
              new FacetValue("false", "not yet described", 1));
      assertThat(ids(ALL.toggled(Facet.DESCRIBED, "false"))).containsExactly("aaaa-0006");
      assertThat(found(ALL.toggledExcluded(Facet.DESCRIBED, "false")).total()).isEqualTo(215);
    }
  }

  @Nested
  class Access {

    @Test
    void is_counted_by_what_readers_may_see() {
      assertThat(values(ALL, Facet.ACCESS))
          .containsExactly(
              new FacetValue("open", "open to everybody", 215),
              new FacetValue("restricted", "closed", 1));
      assertThat(ids(ALL.toggled(Facet.ACCESS, "restricted"))).containsExactly("aaaa-0006");
      assertThat(count(ALL.toggled(Facet.ACCESS, "withdrawn"), Facet.ACCESS, "withdrawn")).isZero();
    }
  }
}
