package org.fonds.search.solr;

import java.util.List;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.index.OcrQuality;
import org.fonds.index.PageChild;
import org.fonds.search.Extent;

/**
 * Asks, beside the facets of a search, how much there is to be searched; Solr keeps the counts
 * until the index changes.
 */
final class ExtentCounts {

  private static final String DOCUMENTS = "all-documents";
  private static final String PAGES = "all-pages";
  private static final String DOUBTFUL = "doubtful-pages";
  private static final String UNREAD = "unread-pages";
  private static final String UNDESCRIBED = "undescribed-documents";

  private ExtentCounts() {}

  /** The questions, which pass over what is searched and every filter. */
  static List<String> questions() {
    String document = "+" + IndexField.KIND.solrName() + ":" + DocumentBlock.DOCUMENT;
    String page = "+" + IndexField.KIND.solrName() + ":" + PageChild.PAGE;
    String doubtful =
        "%s +%s:[0 TO %d]"
            .formatted(page, IndexField.OCR_CONFIDENCE.solrName(), OcrQuality.RELIABLE.least() - 1);
    return List.of(
        count(DOCUMENTS, document),
        count(PAGES, page),
        count(DOUBTFUL, doubtful),
        count(UNREAD, page + " +" + IndexField.BLANK.solrName() + ":true"),
        count(UNDESCRIBED, "+" + IndexField.DESCRIBED.solrName() + ":false"));
  }

  private static String count(String name, String question) {
    return """
    "%s":{"type":"query","q":"%s","domain":{"query":"*:*"}}\
    """
        .formatted(name, question);
  }

  /** Reads them. */
  static Extent read(NestableJsonFacet answer) {
    return new Extent(
        FacetCounts.count(answer, DOCUMENTS),
        FacetCounts.count(answer, PAGES),
        FacetCounts.count(answer, DOUBTFUL),
        FacetCounts.count(answer, UNREAD),
        FacetCounts.count(answer, UNDESCRIBED));
  }
}
