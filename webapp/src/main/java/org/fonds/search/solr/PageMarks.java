package org.fonds.search.solr;

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
import org.fonds.search.MarkedText;
import org.fonds.search.QueryText;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks the hits of a search on whole pages. */
public final class PageMarks {

  private static final Logger LOG = LoggerFactory.getLogger(PageMarks.class);

  private static final int MOST_PAGES = 100;

  private static final String PAGES_ONLY =
      "{!term f=%s v=%s}".formatted(IndexField.KIND.solrName(), PageChild.PAGE);

  private final ArchiveIndex index;
  private final Thesaurus thesaurus;

  /**
   * @param thesaurus the other names that are marked too
   */
  public PageMarks(ArchiveIndex index, Thesaurus thesaurus) {
    this.index = index;
    this.thesaurus = thesaurus;
  }

  /**
   * A page with the hits of a query marked; of other pages nothing is said.
   *
   * @param page counted from 1
   * @param words whose hits are marked
   */
  public MarkedPage mark(String documentId, int page, Words words) {
    return outcome(sense -> marked(page, theOne(documentId, page, sense), new TreeMap<>()), words);
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
        sense -> {
          SortedMap<Integer, Integer> hits = new TreeMap<>();
          marked(sense, IndexField.DOCUMENT_ID, documentId, MOST_PAGES)
              .forEach((number, text) -> hits.put(number, text.hits()));
          return marked(page, theOne(documentId, page, sense), hits);
        },
        words);
  }

  /** Lost infrastructure is an outcome, as it is of a search. */
  private MarkedPage outcome(Function<Sense, MarkedPage> marking, Words words) {
    if (QueryText.read(words.text()).sought().isEmpty()) {
      return MarkedPage.Marked.NOTHING;
    }
    try {
      return marking.apply(Sense.of(words, thesaurus, index));
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

  private @Nullable MarkedText theOne(String documentId, int page, Sense sense) {
    return marked(sense, IndexField.ID, PageChild.id(documentId, page), 1).get(page);
  }

  private SortedMap<Integer, MarkedText> marked(
      Sense sense, IndexField field, String value, int most) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, WordQuestion.ofPages(parameters, sense));
    parameters.add(CommonParams.FQ, PAGES_ONLY);
    parameters.add(CommonParams.FQ, "{!term cache=false f=" + field.solrName() + " v=$pages}");
    parameters.set("pages", value);
    parameters.set(CommonParams.ROWS, most);
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    Marks.askForPages(parameters, sense.texts());
    SortedMap<Integer, MarkedText> pages = new TreeMap<>();
    QueryResponse answer = index.query(parameters);
    for (SolrDocument found : answer.getResults()) {
      PageRequest.marked(answer, found).stream()
          .map(Marks::read)
          .map(sense::withoutWrongMarks)
          .filter(text -> text.hits() > 0)
          .findFirst()
          .ifPresent(text -> pages.put(PageChild.page(found).number(), text));
    }
    return pages;
  }
}
