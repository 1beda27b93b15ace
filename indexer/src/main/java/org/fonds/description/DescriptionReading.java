package org.fonds.description;

import java.util.List;

/** What became of reading one description. */
public sealed interface DescriptionReading {

  /** It holds to the vocabularies. */
  record Read(Description description) implements DescriptionReading {}

  /** It does not; every mistake is listed. */
  record Faulty(List<DescriptionFault> faults) implements DescriptionReading {
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a faulty description has a fault");
      }
    }
  }
}
