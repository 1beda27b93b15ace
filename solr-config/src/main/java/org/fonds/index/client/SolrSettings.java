package org.fonds.index.client;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the index is: the keys {@code fonds.solr.*}.
 *
 * @param mode how Solr is reached; embedded if not set
 * @param addresses none for embedded; for http one node such as {@code http://localhost:8983/solr};
 *     for cloud either nodes like that, or ZooKeeper's hosts such as {@code zk1:2181}, {@code
 *     zk2:2181/solr}, where the path behind the last host is the chroot
 * @param collection the core's or collection's name; {@code archive} if not set
 * @param shards of a collection that is created; 1 if not set
 * @param replicas of each shard of a collection that is created; 1 if not set
 * @param timeout how long to wait for Solr's answer; 60 seconds if not set
 * @param patience how long a command waits for a node or cluster that is away, asking again and
 *     again; 2 minutes if not set, nought for not at all
 */
public record SolrSettings(
    Mode mode,
    List<String> addresses,
    String collection,
    int shards,
    int replicas,
    Duration timeout,
    Duration patience) {

  /** The ways to reach Solr. */
  public enum Mode {
    /** In this process, its files in the home folder. */
    EMBEDDED,
    /** A Solr node that somebody else runs. */
    HTTP,
    /** A SolrCloud cluster, found through ZooKeeper or through its nodes. */
    CLOUD
  }

  /**
   * What is not set, null or 0, gets its default.
   *
   * @throws IllegalArgumentException if the settings contradict each other; names key and value
   */
  public SolrSettings(
      @Nullable Mode mode,
      @Nullable List<String> addresses,
      @Nullable String collection,
      int shards,
      int replicas,
      @Nullable Duration timeout,
      @Nullable Duration patience) {
    this.mode = mode == null ? Mode.EMBEDDED : mode;
    this.addresses = addresses == null ? List.of() : List.copyOf(addresses);
    this.collection = collection == null ? "archive" : collection;
    this.shards = shards == 0 ? 1 : shards;
    this.replicas = replicas == 0 ? 1 : replicas;
    this.timeout = timeout == null ? Duration.ofSeconds(60) : timeout;
    this.patience = patience == null ? Duration.ofMinutes(2) : patience;
    checkAddresses(this.mode, this.addresses);
    check(
        this.collection.matches("[A-Za-z0-9_.-]+") && !this.collection.startsWith("-"),
        "fonds.solr.collection is \"" + collection + "\"; use letters, digits, _ . and -");
    check(this.shards > 0, "fonds.solr.shards is " + shards + "; it must be 1 or more");
    check(this.replicas > 0, "fonds.solr.replicas is " + replicas + "; it must be 1 or more");
    check(
        this.timeout.isPositive(), "fonds.solr.timeout is " + timeout + "; it must be above zero");
    check(
        !this.patience.isNegative(),
        "fonds.solr.patience is " + patience + "; it must be 0 or more");
  }

  /** Everything at its default. */
  public static SolrSettings embedded() {
    return new SolrSettings(null, null, null, 0, 0, null, null);
  }

  /** The same with another core or collection. */
  SolrSettings of(String other) {
    return new SolrSettings(mode, addresses, other, shards, replicas, timeout, patience);
  }

  /** Whether the addresses are those of Solr's nodes; if not, they are ZooKeeper's hosts. */
  boolean namesNodes() {
    return addresses.stream().allMatch(SolrSettings::isNode);
  }

  private static boolean isNode(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }

  private static void checkAddresses(Mode mode, List<String> addresses) {
    long nodes = addresses.stream().filter(SolrSettings::isNode).count();
    String found =
        "fonds.solr.addresses is " + addresses + " and fonds.solr.mode is " + mode + "; ";
    switch (mode) {
      case EMBEDDED ->
          check(addresses.isEmpty(), found + "leave the addresses out, or set the mode to http");
      case HTTP ->
          check(
              addresses.size() == 1 && nodes == 1,
              found + "give one address like http://localhost:8983/solr");
      case CLOUD ->
          check(
              !addresses.isEmpty() && (nodes == 0 || nodes == addresses.size()),
              found + "give either nodes like http://solr1:8983/solr or ZooKeeper like zk1:2181");
    }
  }

  private static void check(boolean right, String fault) {
    if (!right) {
      throw new IllegalArgumentException(fault);
    }
  }
}
