package org.fonds.index.client;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.request.schema.SchemaRequest;
import org.fonds.index.IndexField;
import org.fonds.index.OutdatedIndexException;

/**
 * What a node and a cluster have in common: a client that is only given out once it has proven
 * itself.
 */
final class RemoteSolr {

  /** Something to be asked of Solr. */
  interface Question {
    void ask(SolrClient client) throws SolrServerException, IOException;
  }

  private RemoteSolr() {}

  static SolrPlace place(String name) {
    return new SolrPlace(
        name, "Check that it runs and that fonds.solr.addresses is right.", "fonds reindex");
  }

  /** The client if the questions go well; else it is closed. */
  static SolrClient proven(SolrClient client, SolrPlace place, Question question) {
    try {
      question.ask(client);
      return client;
    } catch (SolrServerException | IOException | RuntimeException e) {
      RuntimeException failure = place.failed(e);
      try {
        client.close();
      } catch (IOException unclosed) {
        failure.addSuppressed(unclosed);
      }
      throw failure;
    }
  }

  /** Takes everything out of a collection. */
  static void clear(SolrClient client, String collection) throws SolrServerException, IOException {
    client.deleteByQuery(collection, "*:*");
    client.commit(collection);
  }

  /**
   * Compares the collection's fields with those of this program.
   *
   * @throws OutdatedIndexException if one is missing
   */
  static void checkFields(SolrClient client, String collection, SolrPlace place)
      throws SolrServerException, IOException {
    Set<Object> there =
        new SchemaRequest.Fields()
            .process(client, collection).getFields().stream()
                .map(field -> field.get("name"))
                .collect(Collectors.toSet());
    List<String> missing =
        Arrays.stream(IndexField.values())
            .map(IndexField::solrName)
            .filter(name -> !there.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      throw new OutdatedIndexException(
          place.name()
              + " has a collection "
              + collection
              + " without the fields "
              + missing
              + "; give it the configset of this version of Fonds, then run fonds reindex.");
    }
  }
}
