package org.fonds.benchmark.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fonds.benchmark.measurement.BenchmarkException;

/** The demonstration archive, started for the measurement and stopped after it. */
final class OwnSite implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration BETWEEN_ASKING = Duration.ofMillis(50);

  private final Process process;
  private final URI address;

  private OwnSite(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts {@code fonds demo} on a free port of this machine. */
  static OwnSite start(Path launcher) {
    try {
      int port = freePort();
      Process process =
          new ProcessBuilder(launcher.toString(), "demo", "--port", String.valueOf(port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new OwnSite(process, URI.create("http://127.0.0.1:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return address;
  }

  /** How long it takes from now until a search is answered. */
  Duration untilAnswering(Requests requests) {
    long start = System.nanoTime();
    while (!requests.answers()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
        throw new BenchmarkException("the site did not start; try ./fonds demo to see why");
      }
      pause();
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Resident memory in mebibytes, as the kernel counts it now. */
  double residentMebibytes() {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .map(line -> line.replaceAll("\\D", ""))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElseThrow(() -> new BenchmarkException("the kernel does not say VmRSS"))
          / 1024.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private static void pause() {
    try {
      TimeUnit.NANOSECONDS.sleep(BETWEEN_ASKING.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
