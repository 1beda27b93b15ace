package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.search.solr.ArchiveFixtures.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchOutcome.Found;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fonds of two series, one of which has files with items in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingToAUnitTest {

  private static final SearchQuery ALL = SearchQuery.of("");
  private static final String FONDS = "aaaa-0001";
  private static final String NEVER = "2222-2222";

  private ArchiveIndex index;
  private SolrSearch search;

  @BeforeAll
  void fill(@TempDir Path home) {
    index = ArchiveIndex.open(SolrSettings.embedded(), home);
    List<IndexedDocument> documents = new ArrayList<>();
    documents.add(document(FONDS).title("Fonds of the tests").built());
    documents.add(document("bbbb-0001").in(FONDS).built());
    documents.add(document("bbbb-0002").in(FONDS).built());
    documents.add(document("cccc-0001").in("bbbb-0001").built());
    IntStream.range(0, 30)
        .mapToObj(i ->
            document("dddd-%04d".formatted(i)).in("cccc-0001").page("en", "birch " + i).built())
        .forEach(documents::add);
    documents.add(document("eeee-0001").page("en", "birch outside").built());
    // Nobody can make a loop; where one came to be all the same, a search must end.
    documents.add(document("ffff-0001").in("ffff-0002").built());
    documents.add(document("ffff-0002").in("ffff-0001").built());
    // The unit in which it lies is closed to who asks: then nothing may tell of it.
    documents.add(document("gggg-0001").in("gggg-0000").built());
    index.put(documents);
    index.commit();
    search = new SolrSearch(index, ArchiveFixtures.vocabularies());
  }

  @AfterAll
  void close() {
    index.close();
  }

  private Found found(SearchQuery query) {
    return (Found) search.search(query);
  }

  @ParameterizedTest
  @CsvSource({
    "aaaa-0001, 34",
    "bbbb-0001, 32",
    "bbbb-0002, 1",
    "cccc-0001, 31",
    "dddd-0007, 1",
    "ffff-0001, 2",
    "gggg-0000, 0",
    "2222-2222, 0"
  })
  void finds_it_and_all_that_lies_in_it_however_deep(String unit, long documents) {
    assertThat(found(ALL.toggled(Facet.UNIT, unit)).total()).isEqualTo(documents);
  }

  @Test
  void narrows_a_search_for_words() {
    assertThat(found(SearchQuery.of("birch")).total()).isEqualTo(31);
    assertThat(found(SearchQuery.of("birch").toggled(Facet.UNIT, "bbbb-0001")).total())
        .isEqualTo(30);
    assertThat(found(SearchQuery.of("birch").toggledExcluded(Facet.UNIT, FONDS)).total())
        .isEqualTo(1);
  }

  @Test
  void says_which_unit_it_is_and_what_it_would_find_of_another() {
    SearchQuery both =
        SearchQuery.of("birch").toggled(Facet.UNIT, FONDS).toggled(Facet.UNIT, NEVER);
    assertThat(found(both).facets().get(Facet.UNIT))
        .containsExactly(
            new FacetValue(FONDS, "Fonds of the tests", 30), new FacetValue(NEVER, NEVER, 0));
    assertThat(found(ALL).facets().get(Facet.UNIT)).isEmpty();
  }
}
