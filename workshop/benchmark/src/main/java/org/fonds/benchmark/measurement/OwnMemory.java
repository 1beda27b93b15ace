package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of this process.
 *
 * @param ownBytes in the machine's memory, without mapped files (RssAnon of Linux)
 * @param objectBytes what Java's objects take that are still in use
 */
public record OwnMemory(long ownBytes, long objectBytes) {

  private static final String OWN = "RssAnon:";
  private static final long KIBIBYTE = 1024;

  /**
   * As it is now.
   *
   * @throws BenchmarkException if the system does not tell
   */
  public static OwnMemory now() {
    long own = inMachine();
    System.gc();
    return new OwnMemory(own, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  private static long inMachine() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(OWN))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
          .findFirst()
          .orElseThrow(() -> new BenchmarkException("/proc/self/status has no line " + OWN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
