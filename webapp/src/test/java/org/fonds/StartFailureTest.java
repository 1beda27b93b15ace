package org.fonds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.fonds.index.IndexUnavailableException;
import org.fonds.ingest.ArchiveHome;
import org.fonds.ingest.HomeInUseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

  @Nested
  class A_home_that_another_process_has {

    @Test
    void is_said_without_a_stack_trace(@TempDir Path folder) {
      try (ArchiveHome _ = ArchiveHome.open(folder, "fonds ingest");
          ArchiveHome _ = ArchiveHome.open(folder, "fonds serve")) {
        throw new AssertionError("both have it");
      } catch (HomeInUseException e) {
        IllegalStateException failure = new IllegalStateException("bean", e);
        assertThat(new StartFailure().analyze(failure))
            .extracting("description")
            .asString()
            .contains("in use by fonds ingest");
        assertThat(StartFailure.exitCode(failure)).isEqualTo(4);
      }
    }
  }

  @Nested
  class An_index_that_cannot_be_used {

    @Test
    void has_its_own_exit_code() {
      IndexUnavailableException away = new IndexUnavailableException("Solr is away", null);
      assertThat(StartFailure.exitCode(new IllegalStateException("bean", away))).isEqualTo(5);
    }
  }

  @Nested
  class A_port_that_another_program_has {

    @Test
    void is_named_with_the_way_out(@TempDir Path home) throws IOException {
      try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        String port = "--server.port=" + other.getLocalPort();
        assertThatThrownBy(() -> RunningSite.start(home, port))
            .satisfies(failure ->
                assertThat(new StartFailure().analyze(failure))
                    .extracting("description")
                    .asString()
                    .contains("port " + other.getLocalPort(), "--port"));
      }
    }
  }

  @Nested
  class A_setting {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "--fonds.ocr.mode=sometimes | fonds.ocr.mode",
          "--fonds.orc.mode=off | there is no setting fonds.orc.mode",
          "--fonds.site.nmae=X | there is no setting fonds.site.nmae",
          "--fonds.extraction.languages=russian | names \"russian\""
        })
    void that_makes_no_sense_is_wrong_usage(String option, String words, @TempDir Path home) {
      assertThatThrownBy(() -> RunningSite.start(home, option))
          .satisfies(failure -> {
            assertThat(new StartFailure().analyze(failure))
                .extracting("description")
                .asString()
                .contains(words);
            assertThat(StartFailure.exitCode(failure)).isEqualTo(2);
          });
    }
  }

  @Nested
  class Anything_else {

    @Test
    void is_left_to_spring() {
      IllegalStateException failure = new IllegalStateException("a bug");
      assertThat(new StartFailure().analyze(failure)).isNull();
      assertThat(StartFailure.exitCode(failure)).isEqualTo(1);
    }
  }
}
