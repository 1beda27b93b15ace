package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Nested
  class Extraction_that_is_not_set {

    @Test
    void has_defaults() {
      ExtractionSettings settings = ExtractionSettings.defaults();

      assertThat(settings.timeout()).isEqualTo(Duration.ofMinutes(2));
      assertThat(settings.maximumCharacters()).isEqualTo(50_000_000);
      assertThat(settings.maximumPages()).isEqualTo(20_000);
      assertThat(settings.languages())
          .containsExactly(
              "en", "ru", "uk", "pl", "et", "lv", "lt", "fi", "de", "hu", "ro", "ja", "ko");
    }
  }

  @Nested
  class Ocr_that_is_not_set {

    @Test
    void has_defaults() {
      OcrSettings settings = OcrSettings.defaults();

      assertThat(settings.mode()).isEqualTo(OcrSettings.Mode.AUTO);
      assertThat(settings.command()).isEqualTo("tesseract");
      assertThat(settings.timeoutPerPage()).isEqualTo(Duration.ofMinutes(2));
      assertThat(settings.languages()).hasSize(13).startsWith("eng", "rus", "ukr");
    }
  }

  @Nested
  class A_value_that_makes_no_sense {

    @Test
    void is_refused_by_name() {
      assertThatThrownBy(() -> new ExtractionSettings(Duration.ZERO, null, 0, 0, 0, 0, 0, 0))
          .hasMessage("fonds.extraction.timeout is PT0S; it must be above zero");
      assertThatThrownBy(() -> new ExtractionSettings(null, null, 0, 0, -1, 0, 0, 0))
          .hasMessage("fonds.extraction.maximumPages is -1; it must be above zero");
      assertThatThrownBy(() -> new ExtractionSettings(null, List.of("russian"), 0, 0, 0, 0, 0, 0))
          .hasMessageContaining("fonds.extraction.languages names \"russian\"");
      assertThatThrownBy(() -> new OcrSettings(null, null, null, Duration.ofSeconds(-1), 0))
          .hasMessageStartingWith("fonds.ocr.timeoutPerPage");
      assertThatThrownBy(() -> new OcrSettings(null, null, List.of("rus -c x"), null, 0))
          .hasMessageContaining("fonds.ocr.languages names \"rus -c x\"");
    }
  }

  @Nested
  class A_command_that_is_not_there {

    @Test
    void means_no_OCR() {
      assertThat(Tesseract.find(new OcrSettings(null, "no-such-tesseract", null, null, 0)))
          .isEmpty();
    }
  }
}
