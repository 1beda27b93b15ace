package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.IndexerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir Path home;

  @Test
  void without_anything_all_is_at_its_default() {
    assertThat(SettingsReader.read(Map.of(), Map.of("HOME", "/x", "PATH", "/bin")))
        .isEqualTo(new IndexerSettings(null, null, null, null, null, null));
  }

  @Test
  void the_same_keys_come_by_option_environment_and_file_in_this_order() throws IOException {
    Files.writeString(
        home.resolve("fonds.yaml"),
        """
        fonds:
          ocr: {mode: off, timeout-per-page: 30s}
          solr:
            mode: http
            collection: from-file
            addresses: [http://file:8983/solr]
          site:
            name: not the indexer's business
        server.port: 9090
        """);
    IndexerSettings settings =
        SettingsReader.read(
            Map.of("fonds.home", home.toString(), "fonds.solr.collection", "from-option"),
            Map.of(
                "FONDS_HOME", "/elsewhere",
                "FONDS_SOLR_COLLECTION", "from-environment",
                "FONDS_SOLR_ADDRESSES", "http://environment:8983/solr"));

    assertThat(settings.home()).isEqualTo(home);
    assertThat(settings.ocr().mode()).isEqualTo(OcrSettings.Mode.OFF);
    assertThat(settings.ocr().timeoutPerPage()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.solr().mode()).isEqualTo(SolrSettings.Mode.HTTP);
    assertThat(settings.solr().collection()).isEqualTo("from-option");
    assertThat(settings.solr().addresses()).containsExactly("http://environment:8983/solr");
  }

  @Test
  void an_option_that_nobody_knows_is_refused() {
    assertThatThrownBy(() -> SettingsReader.read(Map.of("fonds.solr.mod", "http"), Map.of()))
        .isInstanceOf(WrongSettingException.class)
        .hasMessage("there is no setting fonds.solr.mod");
  }

  @Test
  void a_value_that_makes_no_sense_is_refused_with_key_and_value() {
    assertThatThrownBy(() -> SettingsReader.read(Map.of("fonds.solr.mode", "magic"), Map.of()))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("fonds.solr.mode")
        .hasMessageContaining("magic");
    assertThatThrownBy(() -> SettingsReader.read(Map.of("fonds.solr.shards", "-1"), Map.of()))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("fonds.solr.shards is -1");
  }

  @Test
  void a_file_that_is_no_YAML_is_named() throws IOException {
    Files.writeString(home.resolve("fonds.yaml"), "fonds: [");

    assertThatThrownBy(() -> SettingsReader.read(Map.of("fonds.home", home.toString()), Map.of()))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("fonds.yaml");
  }
}
