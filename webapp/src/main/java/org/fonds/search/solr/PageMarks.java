package org.fonds.search.solr;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.PageChild;
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
    String id = PageChild.id(documentId, page);
    return marked(queryText, IndexField.ID, id, 1).values().stream().findFirst();
  }

  /**
   * A page with the hits of a query marked, and the hits on the pages around it: of the {@value
   * #MOST_PAGES} pages of the document that answer best, and of this one always.
   *
   * @param page counted from 1
   * @param queryText as typed into the search field
   */
  public MarkedPage of(String documentId, int page, String queryText) {
    SortedMap<Integer, Integer> hits = new TreeMap<>();
    marked(queryText, IndexField.DOCUMENT_ID, documentId, MOST_PAGES)
        .forEach((number, text) -> hits.put(number, text.hits()));
    MarkedText text = mark(documentId, page, queryText).orElse(null);
    if (text != null) {
      hits.put(page, text.hits());
    }
    return new MarkedPage(text, hits);
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
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    Marks.ask(parameters, 0);
    try {
      QueryResponse answer = index.query(parameters);
      for (SolrDocument found : answer.getResults()) {
        PageRequest.marked(answer, found)
            .map(Marks::read)
            .ifPresent(text -> pages.put(PageChild.page(found).number(), text));
      }
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("A page is shown without marks: {}", e.getMessage());
    }
    return pages;
  }
}
