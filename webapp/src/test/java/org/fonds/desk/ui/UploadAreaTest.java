package org.fonds.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.fonds.desk.DeskSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class UploadAreaTest {

  @ParameterizedTest
  @ValueSource(longs = {200, 2048, 3072, 100_000})
  void takes_files_as_large_as_it_says(long megabytes) {
    DeskSettings settings = new DeskSettings(DataSize.ofMegabytes(megabytes), null);
    UploadHandler handler = event -> {};
    UploadArea area = new UploadArea(handler, settings, () -> {}, () -> {});

    Upload upload =
        (Upload) area.getChildren().filter(Upload.class::isInstance).findFirst().orElseThrow();
    assertThat(upload.getElement().getProperty("maxFileSize", 0.0))
        .isEqualTo(megabytes * 1024.0 * 1024);
    assertThat(area.getElement().getTextRecursively()).contains(megabytes + " MB each");
  }
}
