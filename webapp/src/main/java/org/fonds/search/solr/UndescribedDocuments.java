package org.fonds.search.solr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexException;
import org.fonds.index.IndexField;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what nobody has described yet. */
public final class UndescribedDocuments {

  private static final Logger LOG = LoggerFactory.getLogger(UndescribedDocuments.class);

  private final Supplier<ArchiveIndex> index;

  public UndescribedDocuments(Supplier<ArchiveIndex> index) {
    this.index = index;
  }

  /**
   * A page of such documents, those last accepted first.
   *
   * @param total of all of them
   */
  public record Page(long total, List<IndexedDocument> documents) {
    public Page {
      documents = List.copyOf(documents);
    }
  }

  /**
   * The documents from one position on; empty if the index does not answer.
   *
   * @param start counted from 0
   * @param size at most as many
   */
  public Optional<Page> find(int start, int size) {
    ModifiableSolrParams parameters = DocumentRequest.newestFirst(size);
    parameters.set(CommonParams.Q, "*:*");
    parameters.add(CommonParams.FQ, IndexField.DESCRIBED.solrName() + ":false");
    parameters.set(CommonParams.START, start);
    try {
      QueryResponse answer = index.get().query(parameters);
      return Optional.of(
          new Page(
              answer.getResults().getNumFound(),
              answer.getResults().stream().map(DocumentBlock::document).toList()));
    } catch (IndexException e) {
      LOG.warn("What is not described yet was not listed: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
