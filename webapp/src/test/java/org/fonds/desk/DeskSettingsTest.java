package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DeskSettingsTest {

  @Test
  void let_files_of_two_hundred_megabytes_arrive_where_nothing_is_set() {
    DeskSettings settings = new DeskSettings(null, null);
    assertThat(settings.largestUpload()).isEqualTo(DataSize.ofMegabytes(200));
    assertThat(settings.largestUploadInWords()).isEqualTo("200 MB");
  }

  @Test
  void say_sizes_that_are_no_whole_megabytes_in_bytes() {
    assertThat(new DeskSettings(DataSize.ofBytes(1000), null).largestUploadInWords())
        .isEqualTo("1000 bytes");
  }

  @Test
  void refuse_a_size_of_nothing_and_name_the_key() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeskSettings(DataSize.ofBytes(0), null))
        .withMessageContaining("fonds.desk.largestUpload");
  }

  @Test
  void take_a_dropped_file_after_five_seconds_of_stillness_where_nothing_is_set() {
    assertThat(new DeskSettings(null, null).dropStill()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void refuse_a_time_of_nothing_and_name_the_key() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeskSettings(null, Duration.ZERO))
        .withMessageContaining("fonds.desk.dropStill");
  }
}
