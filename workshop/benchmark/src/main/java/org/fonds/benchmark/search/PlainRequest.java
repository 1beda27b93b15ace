package org.fonds.benchmark.search;

import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.index.IndexField;
import org.fonds.index.PageChild;

/**
 * The yardstick: one request to the same index as anybody would write it, for pages with all words
 * in the one field of their language, with three facets and the unified highlighter.
 */
final class PlainRequest {

  private PlainRequest() {}

  static SolrQuery of(String typed) {
    SolrQuery request = new SolrQuery("{!edismax v=$typed}");
    request.set("typed", typed);
    request.set("qf", IndexField.TEXT_EN.solrName());
    request.set("q.op", "AND");
    request.addFilterQuery(IndexField.KIND.solrName() + ":" + PageChild.PAGE);
    request.setFields(IndexField.ID.solrName(), IndexField.DOCUMENT_ID.solrName());
    request.setRows(20);
    request.setFacet(true);
    request.addFacetField(
        IndexField.PAGE_LANGUAGE.solrName(),
        IndexField.DOCUMENT_ID.solrName(),
        IndexField.KIND.solrName());
    request.setFacetLimit(20);
    request.setHighlight(true);
    request.set("hl.method", "unified");
    request.set("hl.fl", IndexField.TEXT_EN.solrName());
    request.setHighlightSnippets(3);
    return request;
  }
}
