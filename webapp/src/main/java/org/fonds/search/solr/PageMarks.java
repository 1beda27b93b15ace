package org.fonds.search.solr;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.fonds.search.PageHits;
import org.fonds.search.QueryText;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Marks the hits of a search on whole pages. */
public final class PageMarks {

  /** The hits of so many pages are counted at once, those nearest to the page shown. */
  public static final int MOST_COUNTED = 300;

  /** No document has as many. */
  private static final int MOST_PAGES = 100_000;

  private static final Logger LOG = LoggerFactory.getLogger(PageMarks.class);

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
    return outcome(
        sense -> {
          MarkedText text = theOne(documentId, page, sense);
          SortedMap<Integer, Integer> hits = new TreeMap<>();
          if (text != null) {
            hits.put(page, text.hits());
          }
          return new MarkedPage.Marked(text, new PageHits(hits, new TreeSet<>()));
        },
        words);
  }

  /**
   * A page with the hits of a query marked, and the hits on all pages of its document: counted on
   * the {@value #MOST_COUNTED} pages with hits that are nearest to it, of the others it is only
   * known that they answer.
   *
   * @param page counted from 1
   * @param words whose hits are marked
   */
  public MarkedPage of(String documentId, int page, Words words) {
    return outcome(sense -> around(documentId, page, sense), words);
  }

  private MarkedPage around(String documentId, int page, Sense sense) {
    ModifiableSolrParams parameters = pages(sense, IndexField.DOCUMENT_ID, documentId);
    String number = IndexField.PAGE_NUMBER.solrName();
    parameters.set(CommonParams.SORT, "abs(sub(%s,%d)) asc,%s asc".formatted(number, page, number));
    parameters.set(CommonParams.ROWS, MOST_COUNTED);
    Marks.askForNumbers(parameters, sense.texts());
    QueryResponse nearest = index.query(parameters);
    SortedMap<Integer, Integer> counted = new TreeMap<>();
    for (SolrDocument found : nearest.getResults()) {
      int hits =
          PageRequest.marked(nearest, found).stream()
              .mapToInt(piece -> sense.withoutWrongMarks(Marks.read(piece)).hits())
              .sum();
      if (hits > 0) {
        counted.put(number(found), hits);
      }
    }
    SortedSet<Integer> uncounted = new TreeSet<>();
    if (nearest.getResults().getNumFound() > MOST_COUNTED) {
      uncounted.addAll(numbers(documentId, sense));
      nearest.getResults().forEach(near -> uncounted.remove(number(near)));
    }
    MarkedText text = counted.containsKey(page) ? theOne(documentId, page, sense) : null;
    return new MarkedPage.Marked(text, new PageHits(counted, uncounted));
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

  /** All pages that answer, by their numbers alone. */
  private SortedSet<Integer> numbers(String documentId, Sense sense) {
    ModifiableSolrParams parameters = pages(sense, IndexField.DOCUMENT_ID, documentId);
    parameters.set(CommonParams.ROWS, MOST_PAGES);
    parameters.set(CommonParams.SORT, IndexField.PAGE_NUMBER.solrName() + " asc");
    parameters.set(CommonParams.FL, IndexField.PAGE_NUMBER.solrName());
    SortedSet<Integer> numbers = new TreeSet<>();
    index.query(parameters).getResults().forEach(found -> numbers.add(number(found)));
    return numbers;
  }

  private static ModifiableSolrParams pages(Sense sense, IndexField field, String value) {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, WordQuestion.ofPages(parameters, sense));
    parameters.add(CommonParams.FQ, PAGES_ONLY);
    parameters.add(CommonParams.FQ, "{!term cache=false f=" + field.solrName() + " v=$pages}");
    parameters.set("pages", value);
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    return parameters;
  }

  private static int number(SolrDocument page) {
    return PageChild.page(page).number();
  }

  private @Nullable MarkedText theOne(String documentId, int page, Sense sense) {
    ModifiableSolrParams parameters = pages(sense, IndexField.ID, PageChild.id(documentId, page));
    parameters.set(CommonParams.ROWS, 1);
    Marks.askForPages(parameters, sense.texts());
    QueryResponse answer = index.query(parameters);
    return answer.getResults().stream()
        .flatMap(found -> PageRequest.marked(answer, found).stream())
        .map(Marks::read)
        .map(sense::withoutWrongMarks)
        .filter(text -> text.hits() > 0)
        .findFirst()
        .orElse(null);
  }
}
