package org.fonds.index.client;

/**
 * Whose index it is. Each has one of its own, so that nothing closed can be seen through another.
 */
public enum Room {
  /** Readers': what they may see, and nothing else. */
  READING_ROOM("solr", ""),
  /** Of those who keep the archive: everything. It is needed only once something is closed. */
  STACKS("solr-stacks", "-stacks");

  private final String folder;
  private final String suffix;

  Room(String folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /** Where in the home folder Solr keeps its files, if it is embedded. */
  String folder() {
    return folder;
  }

  /** The core or collection. */
  String collection(SolrSettings settings) {
    return settings.collection() + suffix;
  }
}
