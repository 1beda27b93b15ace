package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.fonds.index.client.SolrSettings.Mode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolrSettingsTest {

  @Nested
  class Settings_without_any_value {

    @Test
    void have_their_defaults() {
      SolrSettings settings = SolrSettings.embedded();
      assertThat(settings)
          .isEqualTo(
              new SolrSettings(
                  Mode.EMBEDDED,
                  List.of(),
                  "archive",
                  1,
                  1,
                  Duration.ofSeconds(60),
                  Duration.ofMinutes(2)));
    }
  }

  @Nested
  class Settings_that_contradict_each_other {

    @ParameterizedTest
    @CsvSource({
      "EMBEDDED, http://localhost:8983/solr, leave the addresses out",
      "HTTP, , give one address like",
      "HTTP, http://a:8983/solr http://b:8983/solr, give one address like",
      "HTTP, localhost:2181, give one address like",
      "CLOUD, , give either nodes",
      "CLOUD, http://a:8983/solr zk1:2181, give either nodes",
    })
    void name_key_value_and_mend(Mode mode, String addresses, String mend) {
      List<String> list = addresses == null ? List.of() : Arrays.asList(addresses.split(" "));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SolrSettings(mode, list, null, 0, 0, null, null))
          .withMessageContaining("fonds.solr.addresses is " + list)
          .withMessageContaining(mode.name())
          .withMessageContaining(mend);
    }

    @ParameterizedTest
    @CsvSource({"a/b", "-a", "'a b'", "''"})
    void name_a_collection_that_cannot_be(String collection) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SolrSettings(null, null, collection, 0, 0, null, null))
          .withMessageContaining("fonds.solr.collection is \"" + collection + "\"");
    }

    @Test
    void name_numbers_below_one() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SolrSettings(null, null, null, -1, 0, null, null))
          .withMessageContaining("fonds.solr.shards is -1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SolrSettings(null, null, null, 0, -1, null, null))
          .withMessageContaining("fonds.solr.replicas is -1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SolrSettings(null, null, null, 0, 0, Duration.ZERO, null))
          .withMessageContaining("fonds.solr.timeout is PT0S");
    }
  }
}
