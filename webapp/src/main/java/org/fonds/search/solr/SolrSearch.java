package org.fonds.search.solr;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.Vocabularies;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.IndexedDocument;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.AllWays;
import org.fonds.search.Hit;
import org.fonds.search.HitsAgain;
import org.fonds.search.QueryText;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;
import org.fonds.search.WholeResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers searches out of the index. */
public final class SolrSearch {

  private static final Logger LOG = LoggerFactory.getLogger(SolrSearch.class);

  private final ArchiveIndex index;
  private final Vocabularies vocabularies;
  private final Beneath beneath;
  private final FacetCounts facets;
  private final Thesaurus thesaurus;

  /**
   * @param vocabularies for the labels of facets, what stands beneath a broader term, and other
   *     names
   */
  public SolrSearch(ArchiveIndex index, Vocabularies vocabularies) {
    this.index = index;
    this.vocabularies = vocabularies;
    this.beneath = new Beneath(vocabularies, index);
    this.facets = new FacetCounts(vocabularies, beneath::title);
    this.thesaurus = new Thesaurus(vocabularies);
  }

  /** Never throws for what a person typed; lost infrastructure is an outcome. */
  public SearchOutcome search(SearchQuery query) {
    return unlessAway(
        () -> answered(query), reason -> new SearchOutcome.Unavailable(query, reason));
  }

  /**
   * All documents that answer a search, in its order; its page and size do not count. As {@link
   * #search}, but what is lost only while the documents are read throws.
   */
  public WholeResult whole(SearchQuery query) {
    return whole(query, false);
  }

  /** As {@link #whole(SearchQuery)}, but units stand before whatever may lie in them. */
  public WholeResult wholeWiderFirst(SearchQuery query) {
    return whole(query, true);
  }

  private WholeResult whole(SearchQuery query, boolean widerFirst) {
    return unlessAway(
        () -> {
          Sense sense = Sense.of(query.words(), thesaurus, index);
          WholeRead read =
              new WholeRead(index, DocumentRequest.whole(query, sense, beneath, widerFirst));
          return new WholeResult.Found(read.total(), read.stream());
        },
        WholeResult.Unavailable::new);
  }

  private static <T> T unlessAway(Supplier<T> question, Function<String, T> away) {
    try {
      return question.get();
    } catch (IndexUnavailableException e) {
      LOG.warn("A search was not answered: {}", e.getMessage());
      return away.apply(
          "The search index does not answer at the moment. Please try again shortly.");
    } catch (CorruptIndexException | OutdatedIndexException e) {
      LOG.error("A search was not answered: {}", e.getMessage());
      return away.apply(
          "The search index has to be built again. Nothing is lost: whoever runs this archive does"
              + " it with \"fonds reindex\".");
    }
  }

  /**
   * Which documents answer a search, in the order of their ids; an answer is whole or there is
   * none.
   *
   * @param most at most as many ids; the total counts all
   */
  public FoundDocuments.Outcome ids(SearchQuery query, int most) {
    try {
      Sense sense = Sense.of(query.words(), thesaurus, index);
      QueryResponse answer = index.query(DocumentRequest.ids(query, sense, beneath, most));
      return isPartial(answer)
          ? new FoundDocuments.Outcome.Unavailable("The search took too long.")
          : new FoundDocuments.Outcome.Found(
              answer.getResults().stream()
                  .map(found -> String.valueOf(found.getFieldValue(IndexField.ID.solrName())))
                  .toList(),
              answer.getResults().getNumFound());
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("A search was not answered: {}", e.getMessage());
      return new FoundDocuments.Outcome.Unavailable(
          "The search index does not answer at the moment. Please try again shortly.");
    }
  }

  /**
   * When the newest document was accepted of those that whoever asks can find; empty if there is
   * none, or the index does not answer.
   */
  public Optional<Instant> newest() {
    ModifiableSolrParams newest = DocumentRequest.newestFirst(1);
    newest.set(CommonParams.Q, "*:*");
    try {
      return index.query(newest).getResults().stream()
          .map(DocumentBlock::document)
          .map(IndexedDocument::acceptedAt)
          .findFirst();
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("The newest document was not found: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Asks for the same words in every way in which they can be taken, without facets; the page, the
   * size and the way of the query do not count.
   *
   * @param most hits at most, 1 to 100
   */
  public AllWays inAllWays(SearchQuery query, int most) {
    return unlessAway(
        () -> new AllWaysRead(index, vocabularies, thesaurus, beneath).read(query, most),
        AllWays.Unavailable::new);
  }

  /**
   * Looks again at documents that once answered a search, whether or not they answer it now.
   *
   * @param ids what is no id of a document that whoever asks can find is passed over
   */
  public HitsAgain again(SearchQuery query, List<String> ids) {
    if (ids.isEmpty()) {
      return new HitsAgain.Found(List.of());
    }
    return unlessAway(
        () -> {
          Sense sense = Sense.of(query.words(), thesaurus, index);
          QueryResponse answer = index.query(DocumentRequest.these(ids));
          return new HitsAgain.Found(FoundHits.of(answer, sense, index));
        },
        HitsAgain.Unavailable::new);
  }

  private SearchOutcome answered(SearchQuery query) {
    long start = System.nanoTime();
    Sense sense = Sense.of(query.words(), thesaurus, index);
    QueryResponse answer = index.query(DocumentRequest.of(query, sense, beneath));
    List<Hit> hits = FoundHits.of(answer, sense, index);
    long total = answer.getResults().getNumFound();
    NestableJsonFacet counts = FacetCounts.in(answer);
    return new SearchOutcome.Found(
        query,
        total,
        Duration.ofNanos(System.nanoTime() - start),
        hits,
        facets.read(counts, query),
        PeriodCounts.read(counts, query),
        HowTaken.of(sense),
        ExtentCounts.read(counts),
        new LooserSearches(index, vocabularies, thesaurus).than(query, sense.text(), total),
        notice(query, sense.text(), answer));
  }

  static boolean isPartial(QueryResponse answer) {
    return Boolean.TRUE.equals(answer.getHeader().get("partialResults"));
  }

  private static @Nullable String notice(SearchQuery query, QueryText text, QueryResponse answer) {
    List<String> notices = new ArrayList<>(text.notices());
    if (isPartial(answer)) {
      notices.add("The search took too long; only what was found until then is shown.");
    }
    if (!DocumentRequest.isShown(query)
        && answer.getResults().getNumFound() > DocumentRequest.LAST_HIT) {
      notices.add(
          "Only the first " + DocumentRequest.LAST_HIT + " documents of a search can be shown.");
    }
    return notices.isEmpty() ? null : String.join(" ", notices);
  }
}
