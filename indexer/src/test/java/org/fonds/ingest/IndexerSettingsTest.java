package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.junit.jupiter.api.Test;

class IndexerSettingsTest {

  @Test
  void have_a_default_for_everything() {
    IndexerSettings settings = new IndexerSettings(null, null, null, null, null, null);

    assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".fonds"));
    assertThat(settings.vocabularies()).isNull();
    assertThat(settings.extraction()).isEqualTo(ExtractionSettings.defaults());
    assertThat(settings.ocr()).isEqualTo(OcrSettings.defaults());
    assertThat(settings.solr()).isEqualTo(SolrSettings.embedded());
  }
}
