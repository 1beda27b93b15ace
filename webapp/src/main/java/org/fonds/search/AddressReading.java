package org.fonds.search;

import java.util.List;

/** What became of reading the address of a search to the letter. */
public sealed interface AddressReading {

  /** Every parameter could be used. */
  record Read(SearchQuery query) implements AddressReading {}

  /**
   * Some could not.
   *
   * @param faults in the order of the address, at least one
   */
  record Wrong(List<AddressFault> faults) implements AddressReading {
    public Wrong {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a wrong address has at least one fault");
      }
    }
  }
}
