package org.fonds.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import org.fonds.RunningSite;
import org.fonds.account.ApiTokens;
import org.fonds.desk.Arrival;
import org.fonds.desk.Arrivals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a site that is stopped, or killed between the last byte and the answer, knows when it starts
 * again. A class of its own, since two sites in one process share who is signed in.
 */
class UploadAcrossStartsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void what_had_come_goes_on_and_what_was_whole_is_taken_in_once(@TempDir Path folder)
      throws IOException {
    Path other = folder.resolve("home");
    byte[] file = ResumableUploadTest.noise(5, 50_000);
    byte[] whole = ResumableUploadTest.text("Reed at the pond.");
    String half;
    String ended;
    String token;
    Path killed = folder.resolve("killed");
    try (RunningSite first = RunningSite.start(other, "--fonds.ocr.mode=off")) {
      token = first.bean(ApiTokens.class).issue(first.archivist("Anna"), "scanner").text();
      Sending sending = new Sending(first, token);
      half = sending.begun("half.txt", file.length);
      assertThat(sending.patch(half, 0, Arrays.copyOf(file, 20_000)).statusCode()).isEqualTo(204);
      ended = sending.begun("whole.txt", whole.length);
      // As after a kill between the last byte and the answer: the bytes are there, and no more.
      Files.write(killed, whole);
    }
    Files.copy(
        killed,
        other
            .resolve("uploads")
            .resolve(ended.substring(ended.lastIndexOf('/') + 1))
            .resolve("bytes"),
        StandardCopyOption.REPLACE_EXISTING);
    try (RunningSite second = RunningSite.start(other, "--fonds.ocr.mode=off")) {
      Sending sending = new Sending(second, token);
      assertThat(sending.offset(half)).isEqualTo(20_000);
      HttpResponse<String> last =
          sending.patch(half, 20_000, Arrays.copyOfRange(file, 20_000, file.length));
      assertThat(last.statusCode()).isEqualTo(204);
      String document = Sending.document(sending.head(ended));
      assertThat(Sending.document(sending.head(ended))).isEqualTo(document);
      for (Arrival arrival : second.bean(Arrivals.class).of("Anna")) {
        assertThat(second.bean(Arrivals.class).await(arrival, LONG).isSettled()).isTrue();
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    try (RunningSite third = RunningSite.start(other, "--fonds.ocr.mode=off")) {
      assertThat(third.bean(Arrivals.class).of("Anna"))
          .extracting(Arrival::fileName)
          .containsExactlyInAnyOrder("half.txt", "whole.txt");
      assertThat(third.bean(Arrivals.class).of("Anna")).allMatch(Arrival::isSettled);
      assertThat(Sending.outcome(new Sending(third, token).head(half))).isEqualTo("indexed");
    }
  }
}
