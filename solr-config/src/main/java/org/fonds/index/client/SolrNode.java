package org.fonds.index.client;

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

  private SolrClient client() {
    return new HttpJdkSolrClient.Builder(settings.addresses().getFirst())
        .withConnectionTimeout(5, TimeUnit.SECONDS)
        .withRequestTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
