package org.fonds.search.solr;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.apache.solr.client.solrj.response.Group;
import org.apache.solr.client.solrj.response.GroupCommand;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.fonds.index.CorruptIndexException;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.IndexedDocument;
import org.fonds.index.OutdatedIndexException;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.MarkedText;
import org.fonds.search.SimilarDocument;
import org.fonds.search.SimilarOutcome;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds documents that share names, events and words with one, whatever language and script they
 * are in, and says what they share.
 */
public final class SimilarDocuments {

  /** So many are found at most. */
  public static final int MOST = 6;

  private static final Logger LOG = LoggerFactory.getLogger(SimilarDocuments.class);

  /** Some of those that weigh most share only what many do. */
  private static final int LOOKED_AT = 2 * MOST;

  private final ArchiveIndex index;

  public SimilarDocuments(ArchiveIndex index) {
    this.index = index;
  }

  /** The documents most similar to one; the document itself and its bytes again are none. */
  public SimilarOutcome to(StoredDocument document) {
    try {
      return new SimilarOutcome.Found(found(document));
    } catch (IndexUnavailableException | CorruptIndexException | OutdatedIndexException e) {
      LOG.warn("Similar documents were not found: {}", e.getMessage());
      return new SimilarOutcome.Unavailable(
          "The search index does not answer at the moment, so similar documents cannot be found.");
    }
  }

  private List<SimilarDocument> found(StoredDocument document) {
    Telling telling = new TellingReader(index).read(document);
    List<Integer> years = NarrowYears.of(document.description().date());
    List<IndexedDocument> documents =
        index.query(SimilarRequest.of(document, telling, years, LOOKED_AT)).getResults().stream()
            .map(DocumentBlock::document)
            .toList();
    Map<String, SequencedSet<String>> marked = marked(documents, telling);
    SharedReader shared = new SharedReader(document.description(), years, telling);
    return documents.stream()
        .map(other ->
            new SimilarDocument(
                other, shared.with(other, marked.getOrDefault(other.id(), new LinkedHashSet<>()))))
        .filter(similar -> similar.shared().isTelling())
        .limit(MOST)
        .toList();
  }

  private Map<String, SequencedSet<String>> marked(
      List<IndexedDocument> documents, Telling telling) {
    Map<String, SequencedSet<String>> marked = new HashMap<>();
    if (documents.isEmpty() || (telling.names().isEmpty() && telling.words().isEmpty())) {
      return marked;
    }
    QueryResponse answer =
        index.query(
            SimilarRequest.marks(documents.stream().map(IndexedDocument::id).toList(), telling));
    for (GroupCommand command : answer.getGroupResponse().getValues()) {
      for (Group group : command.getValues()) {
        SequencedSet<String> words = new LinkedHashSet<>();
        for (SolrDocument page : group.getResult()) {
          PageRequest.marked(answer, page).stream()
              .flatMap(piece -> Marks.read(piece).pieces().stream())
              .filter(MarkedText.Piece::marked)
              .forEach(piece -> words.add(piece.text()));
        }
        marked.put(group.getGroupValue(), words);
      }
    }
    return marked;
  }
}
