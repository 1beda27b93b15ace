package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** The machine that figures hold for. */
public final class Machine {

  private Machine() {}

  /** Day (UTC), cores, processor, memory, system and Java, in one line. */
  public static String inWords() {
    return "%s · %d cores · %s · %s · %s %s · Java %s"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            named(Path.of("/proc/cpuinfo"), "model name"),
            memory(),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            Runtime.version());
  }

  private static String memory() {
    String kibibytes = named(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
    return kibibytes.isEmpty()
        ? "memory not told"
        : Figures.decimal(Long.parseLong(kibibytes) / (double) (1 << 20)) + " GiB of memory";
  }

  private static String named(Path file, String name) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(name + " not told");
    } catch (IOException e) {
      return name + " not told";
    }
  }
}
