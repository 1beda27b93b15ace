package org.fonds.search.solr;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Clause;
import org.fonds.search.MarkedText;
import org.fonds.search.QueryText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks the hits of a search on whole pages. */
public final class PageMarks {

  private static final Logger LOG = LoggerFactory.getLogger(PageMarks.class);

  private static final int MOST_PAGES = 100;

  private final ArchiveIndex index;

  public PageMarks(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * The text of a page with the hits of a query marked.
   *
   * @param page counted from 1
   * @param queryText as typed into the search field
   * @return empty where nothing on the page answers or the index does not: show it unmarked
   */
  public Optional<MarkedText> mark(String documentId, int page, String queryText) {
    String id = DocumentBlock.pageId(documentId, page);
    return marked(queryText, IndexField.ID, id, 1).values().stream().findFirst();
  }

  /**
   * How many hits of a query stand on which pages of a document.
   *
   * @param queryText as typed into the search field
   * @return by page, counted from 1, of the pages that answer best, at most {@value #MOST_PAGES};
   *     empty where no page answers or the index does not
   */
  public SortedMap<Integer, Integer> counts(String documentId, String queryText) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    marked(queryText, IndexField.DOCUMENT_ID, documentId, MOST_PAGES)
        .forEach((page, text) -> counts.put(page, marks(text)));
    return counts;
  }

  private static int marks(MarkedText text) {
    return (int) text.pieces().stream().filter(MarkedText.Piece::marked).count();
  }

  private SortedMap<Integer, MarkedText> marked(
      String queryText, IndexField field, String value, int most) {
    SortedMap<Integer, MarkedText> pages = new TreeMap<>();
    List<Clause> sought = QueryText.read(queryText).sought();
    if (sought.isEmpty()) {
      return pages;
    }
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, new WordQuestion(parameters, SearchFields.OF_PAGES).any(sought));
    parameters.set(CommonParams.FQ, "{!term cache=false f=" + field.solrName() + " v=$pages}");
    parameters.set("pages", value);
    parameters.set(CommonParams.ROWS, most);
    parameters.set(CommonParams.FL, DocumentBlock.pageFieldsWithoutText());
    Marks.ask(parameters, 0);
    try {
      QueryResponse answer = index.query(parameters);
      for (SolrDocument found : answer.getResults()) {
        PageRequest.marked(answer, found)
            .map(Marks::read)
            .ifPresent(text -> pages.put(DocumentBlock.page(found).number(), text));
      }
    } catch (IndexUnavailableException e) {
      LOG.warn("A page is shown without marks: {}", e.getMessage());
    }
    return pages;
  }
}
