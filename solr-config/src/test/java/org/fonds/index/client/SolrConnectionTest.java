package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.solr.client.solrj.SolrClient;
import org.fonds.index.IndexUnavailableException;
import org.fonds.index.client.SolrSettings.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SolrConnectionTest {

  /** Takes every connection and hangs up on it, so that tries can be counted. */
  private static final class BrokenNode implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger tries = new AtomicInteger();

    BrokenNode() throws IOException {
      Thread.ofVirtual().start(this::hangUp);
    }

    private void hangUp() {
      try {
        while (true) {
          socket.accept().close();
          tries.incrementAndGet();
        }
      } catch (SocketException closed) {
        // That is how it ends.
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    SolrNode access() {
      String address = "http://127.0.0.1:" + socket.getLocalPort() + "/solr";
      return new SolrNode(
          new SolrSettings(Mode.HTTP, List.of(address), null, 0, 0, Duration.ofSeconds(5), null));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private BrokenNode node;
  private SolrConnection connection;

  @BeforeEach
  void open() throws IOException {
    node = new BrokenNode();
    connection = new SolrConnection(node.access(), () -> now);
  }

  @AfterEach
  void close() throws IOException {
    connection.close();
    node.close();
  }

  private int triesAfterOneMore() {
    assertThatThrownBy(connection::client)
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("does not answer");
    return node.tries.get();
  }

  @Nested
  class A_node_that_does_not_answer {

    @Test
    void is_left_in_peace_for_a_few_seconds() {
      int tries = triesAfterOneMore();
      assertThat(tries).isPositive();

      now = now.plus(SolrConnection.REST.minusMillis(1));
      assertThat(triesAfterOneMore()).isEqualTo(tries);
      now = now.plusMillis(1);
      assertThat(triesAfterOneMore()).isGreaterThan(tries);
    }

    @Test
    void is_tried_once_for_all_who_ask_together() throws Exception {
      List<Callable<SolrClient>> together = List.of(connection::client, connection::client);
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<SolrClient> each : threads.invokeAll(together)) {
          assertThat(each.exceptionNow()).isInstanceOf(IndexUnavailableException.class);
        }
      }
      int tries = node.tries.get();

      assertThat(triesAfterOneMore()).isEqualTo(tries);
    }
  }
}
