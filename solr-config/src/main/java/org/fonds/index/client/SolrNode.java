package org.fonds.index.client;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;

/** A Solr node that somebody else runs, with a core that has this program's configset. */
record SolrNode(SolrSettings settings) implements SolrAccess {

  @Override
  public SolrClient connect() {
    return RemoteSolr.proven(
        client(),
        place(),
        client -> RemoteSolr.checkFields(client, settings.collection(), place()));
  }

  @Override
  public SolrClient connectEmpty() {
    return RemoteSolr.proven(
        connect(), place(), client -> RemoteSolr.clear(client, settings.collection()));
  }

  @Override
  public SolrPlace place() {
    return RemoteSolr.place("Solr at " + settings.addresses().getFirst());
  }

  /**
   * The client writes a request's body and sends it in threads of one executor, its own of four
   * threads; four bodies at once then wait for ever for somebody to send them. A connection of
   * HTTP/2 begins with a question that has no time limit.
   */
  private SolrClient client() {
    return new HttpJdkSolrClient.Builder(settings.addresses().getFirst())
        .withConnectionTimeout(5, TimeUnit.SECONDS)
        .withRequestTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .withExecutor(Executors.newVirtualThreadPerTaskExecutor())
        .useHttp1_1(true)
        .build();
  }
}
