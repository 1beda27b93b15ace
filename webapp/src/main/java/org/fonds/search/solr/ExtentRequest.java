package org.fonds.search.solr;

import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.SolrParams;
import org.fonds.index.IndexField;
import org.fonds.index.OcrQuality;
import org.fonds.index.PageChild;
import org.fonds.search.Extent;

/** Asks how much there is to be searched; Solr keeps the counts until the index changes. */
final class ExtentRequest {

  private static final String PAGES = "pages";
  private static final String DOUBTFUL = "doubtful";
  private static final String UNREAD = "unread";
  private static final String UNDESCRIBED = "undescribed";

  private ExtentRequest() {}

  static SolrParams parameters() {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, DocumentRequest.WHOLE_DOCUMENTS);
    parameters.set(CommonParams.ROWS, 0);
    String page = "+" + IndexField.KIND.solrName() + ":" + PageChild.PAGE;
    String doubtful =
        "%s +%s:[0 TO %d]"
            .formatted(page, IndexField.OCR_CONFIDENCE.solrName(), OcrQuality.RELIABLE.least() - 1);
    parameters.set(
        "json.facet",
        "{%s,%s,%s,%s}"
            .formatted(
                count(PAGES, page),
                count(DOUBTFUL, doubtful),
                count(UNREAD, page + " +" + IndexField.BLANK.solrName() + ":true"),
                count(UNDESCRIBED, "+" + IndexField.DESCRIBED.solrName() + ":false")));
    return parameters;
  }

  private static String count(String name, String question) {
    return """
    "%s":{"type":"query","q":"%s","domain":{"query":"*:*"}}\
    """
        .formatted(name, question);
  }

  static Extent read(QueryResponse answer) {
    NestableJsonFacet counts = answer.getJsonFacetingResponse();
    return new Extent(
        answer.getResults().getNumFound(),
        count(counts, PAGES),
        count(counts, DOUBTFUL),
        count(counts, UNREAD),
        count(counts, UNDESCRIBED));
  }

  private static long count(NestableJsonFacet counts, String name) {
    NestableJsonFacet counted = counts == null ? null : counts.getQueryFacet(name);
    return counted == null ? 0 : counted.getCount();
  }
}
