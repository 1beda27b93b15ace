package org.fonds.search.solr;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.Hit;

/** Makes hits of the documents in an answer: looks for the best pages of each. */
final class FoundHits {

  private FoundHits() {}

  /**
   * The hits in the order of the answer.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer any more
   */
  static List<Hit> of(QueryResponse answer, Sense sense, ArchiveIndex index) {
    return of(documents(answer), sense, index);
  }

  /** The documents of an answer, in its order. */
  static List<IndexedDocument> documents(QueryResponse answer) {
    return answer.getResults().stream().map(DocumentBlock::document).toList();
  }

  /**
   * The hits in the order of the documents.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer any more
   */
  static List<Hit> of(List<IndexedDocument> documents, Sense sense, ArchiveIndex index) {
    Map<String, Excerpts> excerpts = excerpts(documents, sense, index);
    Set<String> typed = sense.typed();
    return documents.stream()
        .map(found -> hit(found, excerpts.getOrDefault(found.id(), Excerpts.NONE), typed))
        .toList();
  }

  private static Hit hit(IndexedDocument document, Excerpts excerpts, Set<String> typed) {
    return new Hit(
        document, excerpts.description(), excerpts.snippets(), excerpts.formsOtherThan(typed));
  }

  private static Map<String, Excerpts> excerpts(
      List<IndexedDocument> documents, Sense sense, ArchiveIndex index) {
    if (documents.isEmpty() || sense.onPages().isEmpty()) {
      return Map.of();
    }
    return PageRequest.read(index.query(PageRequest.of(documents, sense)), sense);
  }
}
