package org.fonds.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcrQualityTest {

  @ParameterizedTest
  @CsvSource({
    "100, reliable",
    "75, reliable",
    "74, doubtful",
    "50, doubtful",
    "49, unreadable",
    "0, unreadable"
  })
  void A_confidence_is_of_one_quality(int confidence, String value) {
    assertThat(OcrQuality.of(confidence).value()).isEqualTo(value);
    assertThat(OcrQuality.ofValue(value)).contains(OcrQuality.of(confidence));
  }
}
