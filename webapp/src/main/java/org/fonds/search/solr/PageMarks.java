package org.fonds.search.solr;

import java.util.List;
import java.util.Optional;
import org.apache.solr.client.solrj.response.QueryResponse;
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

/** Marks the hits of a search on one whole page. */
public final class PageMarks {

  private static final Logger LOG = LoggerFactory.getLogger(PageMarks.class);

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
    List<Clause> sought = QueryText.read(queryText).sought();
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, new WordQuestion(parameters, SearchFields.OF_PAGES).any(sought));
    String id = IndexField.ID.solrName();
    parameters.set(CommonParams.FQ, "{!term cache=false f=" + id + " v=$page}");
    parameters.set("page", DocumentBlock.pageId(documentId, page));
    parameters.set(CommonParams.FL, id);
    Marks.ask(parameters, 0);
    try {
      QueryResponse answer = index.query(parameters);
      return answer.getResults().stream()
          .findFirst()
          .flatMap(found -> PageRequest.marked(answer, found));
    } catch (IndexUnavailableException e) {
      LOG.warn("A page is shown without marks: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
