package org.fonds.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ReadingSettingsTest {

  private static ReadingSettings read(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("fonds", ReadingSettings.class);
  }

  @Test
  void let_everybody_read_where_nothing_is_set() {
    assertThat(read(Map.of()).reading()).isEqualTo(Readers.EVERYBODY);
    assertThat(read(Map.of("fonds.reading", "everybody")).onlySignedIn()).isFalse();
  }

  @Test
  void may_ask_for_an_account() {
    assertThat(read(Map.of("fonds.reading", "signed-in")).onlySignedIn()).isTrue();
  }

  @Test
  void refuse_anything_else() {
    assertThatThrownBy(() -> read(Map.of("fonds.reading", "nobody")))
        .isInstanceOf(BindException.class);
  }
}
