package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredCommandTest {

  @TempDir private Path folder;

  private MeasuredCommand command(Map<String, String> environment, String... words) {
    return new MeasuredCommand(List.of(words), environment, folder.resolve("output"));
  }

  @Test
  void tells_the_exit_code() {
    assertThat(command(Map.of(), "sh", "-c", "exit 3").run().exitCode()).isEqualTo(3);
  }

  @Test
  void keeps_what_is_printed_to_either_stream() {
    command(Map.of("GREETING", "good day"), "sh", "-c", "echo $GREETING; echo oh >&2").run();
    assertThat(folder.resolve("output")).hasContent("good day\noh");
  }

  @Test
  void has_seen_its_memory_at_least_once() {
    assertThat(command(Map.of(), "sleep", "0.3").run().peak().bytes()).isPositive();
  }

  @Test
  void that_does_not_exist_is_missing_here() {
    MeasuredCommand unknown = command(Map.of(), "no-such-command-anywhere");
    assertThatThrownBy(unknown::run)
        .isInstanceOf(MissingHereException.class)
        .hasMessageContaining("no-such-command-anywhere");
  }

  @Test
  void has_its_own_processor_time_counted_when_it_has_ended() {
    Measurement busy = command(Map.of(), "sh", "-c", "head -c 500m /dev/zero | sha256sum").run();
    assertThat(busy.processor().own()).isPositive();
  }
}
