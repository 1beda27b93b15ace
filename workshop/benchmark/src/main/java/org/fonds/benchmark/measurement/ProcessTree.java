package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A process with all that descend from it. A process whose parent has died belongs to the tree no
 * more. One that has just been forked and not yet become a program of its own has its parent's
 * memory, so it is not counted beside it.
 */
final class ProcessTree {

  private static final String RESIDENT = "VmRSS:";

  private final ProcessHandle root;

  /**
   * @throws MissingHereException if the kernel does not tell of processes as Linux does
   */
  ProcessTree(ProcessHandle root) {
    if (residentBytes(ProcessHandle.current()).isEmpty()) {
      throw new MissingHereException("memory is measured by /proc, which only Linux has");
    }
    this.root = root;
  }

  /** What the tree holds now; nothing once its processes have ended. */
  TreeMemory memory() {
    long[] each =
        Stream.concat(
                Stream.of(root), root.descendants().filter(process -> !isCopyOfParent(process)))
            .map(ProcessTree::residentBytes)
            .flatMapToLong(OptionalLong::stream)
            .toArray();
    long sum = 0;
    for (long bytes : each) {
      sum += bytes;
    }
    return new TreeMemory(sum, each.length);
  }

  /** Ends every process of the tree that is still there. */
  void end() {
    Stream.concat(root.descendants(), Stream.of(root)).forEach(ProcessHandle::destroyForcibly);
  }

  /** The command line lies in a process's memory, and so is the parent's as long as that is. */
  private static boolean isCopyOfParent(ProcessHandle process) {
    return process
        .parent()
        .map(parent -> Arrays.equals(commandLine(process), commandLine(parent)))
        .orElse(false);
  }

  private static byte[] commandLine(ProcessHandle process) {
    try {
      return Files.readAllBytes(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
    } catch (IOException ended) {
      return new byte[0];
    }
  }

  /** Empty for a process that has ended, also if nobody has taken notice of it yet. */
  private static OptionalLong residentBytes(ProcessHandle process) {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try {
      return Files.readString(status)
          .lines()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException ended) {
      return OptionalLong.empty();
    }
  }
}
