package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.util.NamedList;
import org.fonds.search.Facet;
import org.fonds.search.SearchQuery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FacetCountsTest {

  @Nested
  class An_answer_for_which_the_time_did_not_suffice {

    @Test
    void has_no_counts() {
      QueryResponse answer = new QueryResponse();
      answer.setResponse(new NamedList<>());
      NestableJsonFacet counts = FacetCounts.in(answer);
      SearchQuery query = SearchQuery.of("word");

      assertThat(new FacetCounts(ArchiveFixtures.vocabularies(), unit -> unit).read(counts, query))
          .containsOnlyKeys(Facet.values())
          .allSatisfy((facet, values) -> assertThat(values).isEmpty());
      assertThat(PeriodCounts.read(counts, query)).isEmpty();
      assertThat(ExtentCounts.read(counts).documents()).isZero();
    }
  }
}
