package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive is and how sources are read: the keys {@code fonds.*}.
 *
 * @param home the home folder; {@code .fonds} in the user's own folder if not set
 * @param vocabularies a folder from which a new home gets its vocabularies; null if there is none,
 *     and the home folder must have its own
 * @param extraction how files are read
 * @param ocr how words are read from images
 * @param solr where the index is
 * @param store the folder of a store that several home folders share; null for one in the home
 */
public record IndexerSettings(
    Path home,
    @Nullable Path vocabularies,
    ExtractionSettings extraction,
    OcrSettings ocr,
    SolrSettings solr,
    @Nullable Path store) {

  /** What is not set, null, gets its default. */
  public IndexerSettings(
      @Nullable Path home,
      @Nullable Path vocabularies,
      @Nullable ExtractionSettings extraction,
      @Nullable OcrSettings ocr,
      @Nullable SolrSettings solr,
      @Nullable Path store) {
    this.home = home == null ? defaultHome() : home;
    this.vocabularies = vocabularies;
    this.extraction = extraction == null ? ExtractionSettings.defaults() : extraction;
    this.ocr = ocr == null ? OcrSettings.defaults() : ocr;
    this.solr = solr == null ? SolrSettings.embedded() : solr;
    this.store = store;
  }

  /** Everything at its default, in a folder. */
  public static IndexerSettings in(Path home) {
    return new IndexerSettings(home, null, null, null, null, null);
  }

  private static Path defaultHome() {
    return Path.of(System.getProperty("user.home", "."), ".fonds");
  }
}
