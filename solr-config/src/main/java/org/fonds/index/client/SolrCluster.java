package org.fonds.index.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.SolrClient;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.CloudHttp2SolrClient;
import org.apache.solr.client.solrj.impl.ClusterStateProvider;
import org.apache.solr.client.solrj.impl.Http2SolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.ConfigSetAdminRequest;
import org.apache.solr.common.cloud.ClusterState.CollectionRef;
import org.apache.solr.common.util.ContentStreamBase;

/**
 * A SolrCloud cluster. A missing collection is created with this program's configset, whose name
 * carries its digest, so that a collection tells which version made it. A collection whose
 * configset an operator has named is taken if it has all fields.
 */
record SolrCluster(SolrSettings settings) implements SolrAccess {

  @Override
  public SolrClient connect() {
    CloudHttp2SolrClient cluster = client();
    return RemoteSolr.proven(cluster, place(), client -> prepare(cluster));
  }

  @Override
  public SolrClient connectEmpty() {
    CloudHttp2SolrClient cluster = client();
    return RemoteSolr.proven(cluster, place(), client -> prepareEmpty(cluster));
  }

  @Override
  public SolrPlace place() {
    return RemoteSolr.place(
        "The collection "
            + settings.collection()
            + " of the Solr cluster at "
            + String.join(", ", settings.addresses()));
  }

  private void prepare(CloudHttp2SolrClient cluster) throws SolrServerException, IOException {
    Optional<String> configset = configset(cluster);
    if (configset.isEmpty()) {
      create(cluster);
    } else if (isOurs(configset.get()) && !configset.get().equals(Configset.name())) {
      throw place().outdated();
    } else {
      RemoteSolr.checkFields(cluster, settings.collection(), place());
    }
  }

  private void prepareEmpty(CloudHttp2SolrClient cluster) throws SolrServerException, IOException {
    Optional<String> configset = configset(cluster);
    if (configset.isPresent()) {
      RemoteSolr.clear(cluster, settings.collection());
      if (isOurs(configset.get()) && !configset.get().equals(Configset.name())) {
        upload(cluster);
        CollectionAdminRequest.modifyCollection(
                settings.collection(), Map.of("collection.configName", Configset.name()))
            .process(cluster);
      }
    }
    prepare(cluster);
  }

  private void create(CloudHttp2SolrClient cluster) throws SolrServerException, IOException {
    upload(cluster);
    CollectionAdminRequest.createCollection(
            settings.collection(), Configset.name(), settings.shards(), settings.replicas())
        .process(cluster);
  }

  private static void upload(CloudHttp2SolrClient cluster) throws SolrServerException, IOException {
    ConfigSetAdminRequest.Upload upload =
        new ConfigSetAdminRequest.Upload()
            .setUploadStream(
                new ContentStreamBase.ByteArrayStream(
                    Configset.zip(), Configset.name() + ".zip", "application/zip"))
            .setOverwrite(true);
    upload.setConfigSetName(Configset.name());
    upload.process(cluster);
  }

  /** The name of the collection's configset; empty if there is no such collection. */
  private Optional<String> configset(CloudHttp2SolrClient cluster) {
    ClusterStateProvider state = cluster.getClusterStateProvider();
    String collection = state.resolveSimpleAlias(settings.collection());
    return Optional.ofNullable(state.getState(collection))
        .map(CollectionRef::get)
        .map(found -> found.getConfigName());
  }

  private static boolean isOurs(String configset) {
    return configset.startsWith(Configset.NAME_PREFIX);
  }

  private CloudHttp2SolrClient client() {
    try {
      return builder()
          .withHttpClientBuilder(
              new Http2SolrClient.Builder()
                  .withConnectionTimeout(5, TimeUnit.SECONDS)
                  .withRequestTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS))
          .withZkConnectTimeout(15, TimeUnit.SECONDS)
          .build();
    } catch (RuntimeException e) {
      throw place().failed(e);
    }
  }

  private CloudHttp2SolrClient.Builder builder() {
    if (settings.namesNodes()) {
      return new CloudHttp2SolrClient.Builder(settings.addresses());
    }
    String last = settings.addresses().getLast();
    int path = last.indexOf('/');
    if (path < 0) {
      return new CloudHttp2SolrClient.Builder(settings.addresses(), Optional.empty());
    }
    List<String> hosts = settings.addresses().stream().map(host -> host.split("/", 2)[0]).toList();
    return new CloudHttp2SolrClient.Builder(hosts, Optional.of(last.substring(path)));
  }
}
