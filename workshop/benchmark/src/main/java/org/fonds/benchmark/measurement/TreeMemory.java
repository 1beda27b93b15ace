package org.fonds.benchmark.measurement;

/**
 * What a process and those beneath it held at one moment.
 *
 * @param bytes sum of each process's resident memory; what processes share is counted in each
 * @param processes how many there were
 */
public record TreeMemory(long bytes, int processes) {

  /** No process is left. */
  static final TreeMemory NONE = new TreeMemory(0, 0);

  TreeMemory higher(TreeMemory other) {
    return other.bytes > bytes ? other : this;
  }
}
