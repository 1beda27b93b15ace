package org.fonds.search.solr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.fonds.description.Vocabularies;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.IndexedDocument;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Clause;
import org.fonds.search.Hit;
import org.fonds.search.QueryText;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchQuery;
import org.fonds.search.Snippet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers searches out of the index. */
public final class SolrSearch {

  private static final Logger LOG = LoggerFactory.getLogger(SolrSearch.class);

  private final ArchiveIndex index;
  private final Vocabularies vocabularies;
  private final FacetCounts facets;

  /**
   * @param vocabularies for the labels of facets and for what stands beneath a broader term
   */
  public SolrSearch(ArchiveIndex index, Vocabularies vocabularies) {
    this.index = index;
    this.vocabularies = vocabularies;
    this.facets = new FacetCounts(vocabularies);
  }

  /** Never throws for what a person typed; lost infrastructure is an outcome. */
  public SearchOutcome search(SearchQuery query) {
    try {
      return answered(query);
    } catch (IndexUnavailableException e) {
      LOG.warn("A search was not answered: {}", e.getMessage());
      return new SearchOutcome.Unavailable(
          query, "The search index does not answer at the moment. Please try again shortly.");
    } catch (CorruptIndexException | OutdatedIndexException e) {
      LOG.error("A search was not answered: {}", e.getMessage());
      return new SearchOutcome.Unavailable(
          query,
          "The search index has to be built again. Nothing is lost: whoever runs this archive does"
              + " it with \"fonds reindex\".");
    }
  }

  private SearchOutcome answered(SearchQuery query) {
    long start = System.nanoTime();
    QueryText text = QueryText.read(query.text());
    NameVariants variants = NameVariants.of(text.sought(), index);
    QueryResponse answer = index.query(DocumentRequest.of(query, text, variants, vocabularies));
    List<IndexedDocument> documents =
        answer.getResults().stream().map(DocumentBlock::document).toList();
    Map<String, List<Snippet>> snippets = snippets(documents, text.sought(), variants);
    List<Hit> hits =
        documents.stream()
            .map(found -> new Hit(found, snippets.getOrDefault(found.id(), List.of())))
            .toList();
    long total = answer.getResults().getNumFound();
    return new SearchOutcome.Found(
        query,
        total,
        Duration.ofNanos(System.nanoTime() - start),
        hits,
        facets.read(answer.getJsonFacetingResponse(), query),
        notice(query, text, answer));
  }

  private Map<String, List<Snippet>> snippets(
      List<IndexedDocument> documents, List<Clause.Plain> sought, NameVariants variants) {
    if (documents.isEmpty() || sought.isEmpty()) {
      return Map.of();
    }
    List<String> ids = documents.stream().map(IndexedDocument::id).toList();
    return PageRequest.read(index.query(PageRequest.of(ids, sought, variants)));
  }

  private static @Nullable String notice(SearchQuery query, QueryText text, QueryResponse answer) {
    List<String> notices = new ArrayList<>(text.notices());
    if (Boolean.TRUE.equals(answer.getHeader().get("partialResults"))) {
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
