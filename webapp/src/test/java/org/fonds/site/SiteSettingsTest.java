package org.fonds.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SiteSettingsTest {

  private static SiteSettings bound(Map<String, String> keys) {
    return new Binder(new MapConfigurationPropertySource(keys))
        .bindOrCreate("fonds.site", SiteSettings.class);
  }

  @Nested
  class Where_nothing_is_set {

    @Test
    void have_their_defaults() {
      assertThat(bound(Map.of()))
          .isEqualTo(new SiteSettings("Fonds", URI.create("http://127.0.0.1:8080")));
    }
  }

  @Nested
  class A_name_and_an_address {

    private final SiteSettings site =
        bound(
            Map.of(
                "fonds.site.name", " Archive of the tests ",
                "fonds.site.address", "https://archive.example.org/sources/"));

    @Test
    void are_taken_without_what_is_too_much() {
      assertThat(site.name()).isEqualTo("Archive of the tests");
      assertThat(site.address()).hasToString("https://archive.example.org/sources");
    }

    @Test
    void begin_permanent_addresses() {
      assertThat(site.document("7k3m-qx2p"))
          .hasToString("https://archive.example.org/sources/d/7k3m-qx2p");
      assertThat(site.page("7k3m-qx2p", 3))
          .hasToString("https://archive.example.org/sources/d/7k3m-qx2p/p/3");
    }
  }

  @Nested
  class An_address_that_nobody_can_reach {

    @Test
    void is_refused_with_its_mend() {
      assertThatThrownBy(() -> new SiteSettings(null, URI.create("archive.example.org")))
          .hasMessageContaining("\"archive.example.org\"; write the public address");
    }
  }
}
