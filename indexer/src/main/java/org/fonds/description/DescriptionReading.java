package org.fonds.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of reading one description. */
public sealed interface DescriptionReading {

  /**
   * It holds to the vocabularies.
   *
   * @param password with which the described file opens; null if none is said. It is no part of the
   *     description, so that it is neither stored nor indexed nor shown
   */
  record Read(Description description, @Nullable Password password) implements DescriptionReading {}

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
