package org.fonds.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.fonds.desk.DeskSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class UploadAreaTest {

  @ParameterizedTest
  @ValueSource(longs = {200, 2048, 3072, 100_000})
  void takes_files_as_large_as_it_says(long megabytes) {
    DeskSettings settings = new DeskSettings(DataSize.ofMegabytes(megabytes), null);
    UploadArea area = new UploadArea(settings, "Anna", () -> {}, () -> {});

    Component sender = area.getChildren().findFirst().orElseThrow();
    assertThat(sender.getElement().getAttribute("largest"))
        .isEqualTo(String.valueOf(megabytes * 1024 * 1024));
    assertThat(area.getElement().getTextRecursively()).contains(megabytes + " MB each");
  }
}
