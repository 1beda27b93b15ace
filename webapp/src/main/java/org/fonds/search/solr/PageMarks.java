package org.fonds.search.solr;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.fonds.search.Words;
import org.jspecify.annotations.Nullable;
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
   * A page with the hits of a query marked; of other pages nothing is said.
   *
   * @param page counted from 1
   * @param words whose hits are marked
   */
  public MarkedPage mark(String documentId, int page, Words words) {
    return outcome(
        sought -> marked(page, theOne(documentId, page, sought), new TreeMap<>()), words);
  }

  /**
   * A page with the hits of a query marked, and the hits on the pages around it: of the {@value
   * #MOST_PAGES} pages of the document that answer best, and of this one always.
   *
   * @param page counted from 1
   * @param words whose hits are marked
   */
  public MarkedPage of(String documentId, int page, Words words) {
    return outcome(
        sought -> {
          SortedMap<Integer, Integer> hits = new TreeMap<>();
          marked(sought, IndexField.DOCUMENT_ID, documentId, MOST_PAGES)
              .forEach((number, text) -> hits.put(number, text.hits()));
          return marked(page, theOne(documentId, page, sought), hits);
        },
        words);
  }

  /** Lost infrastructure is an outcome, as it is of a search. */
  private static MarkedPage outcome(Function<List<Clause.Plain>, MarkedPage> marking, Words words) {
    List<Clause.Plain> sought = QueryText.read(words.text()).sought();
    if (sought.isEmpty()) {
      return MarkedPage.Marked.NOTHING;
    }
    try {
      return marking.apply(sought);
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("A page is shown without marks: {}", e.getMessage());
      return new MarkedPage.Unavailable(
          "The search index does not answer at the moment, so the hits on this page are not marked.");
    }
  }

  private static MarkedPage marked(
      int page, @Nullable MarkedText text, SortedMap<Integer, Integer> hits) {
    if (text != null) {
      hits.put(page, text.hits());
    }
    return new MarkedPage.Marked(text, hits);
  }

  private @Nullable MarkedText theOne(String documentId, int page, List<Clause.Plain> sought) {
    return marked(sought, IndexField.ID, PageChild.id(documentId, page), 1).get(page);
  }

  private SortedMap<Integer, MarkedText> marked(
      List<Clause.Plain> sought, IndexField field, String value, int most) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    NameVariants variants = NameVariants.of(sought, index);
    WordQuestion question = new WordQuestion(parameters, SearchFields.PAGES, variants);
    parameters.set(CommonParams.Q, question.any(sought));
    parameters.set(CommonParams.FQ, "{!term cache=false f=" + field.solrName() + " v=$pages}");
    parameters.set("pages", value);
    parameters.set(CommonParams.ROWS, most);
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    Marks.ask(parameters, 0);
    SortedMap<Integer, MarkedText> pages = new TreeMap<>();
    QueryResponse answer = index.query(parameters);
    for (SolrDocument found : answer.getResults()) {
      PageRequest.marked(answer, found)
          .map(Marks::read)
          .ifPresent(text -> pages.put(PageChild.page(found).number(), text));
    }
    return pages;
  }
}
