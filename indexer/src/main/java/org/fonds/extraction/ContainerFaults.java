package org.fonds.extraction;

import java.util.List;

/** What is said of a container whose files could not all be taken out. */
final class ContainerFaults {

  static final String LOCKED = "locked by a password";

  private ContainerFaults() {}

  /** Whether a password, and nothing else, is in the way. */
  static boolean isLocked(List<String> faults) {
    return !faults.isEmpty() && faults.stream().allMatch(LOCKED::equals);
  }

  static String sentence(List<String> faults) {
    String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more faults)";
    return faults.getFirst() + more;
  }
}
