package org.fonds.api;

import java.util.ArrayList;
import java.util.List;
import org.fonds.search.AddressFault;
import org.springframework.util.MultiValueMap;

/** Holds an address to parameters that it takes once each, so that no slip is passed over. */
final class SingleParameters {

  private SingleParameters() {}

  /**
   * What is unknown and what is given twice, in the order of the address.
   *
   * @param known the names of the parameters that the address takes
   */
  static List<AddressFault> faults(MultiValueMap<String, String> given, String... known) {
    List<String> names = List.of(known);
    List<AddressFault> faults = new ArrayList<>();
    given.forEach((name, values) -> {
      if (!names.contains(name)) {
        faults.add(AddressFault.unknown(name, values.isEmpty() ? "" : values.getFirst(), names));
      } else {
        faults.addAll(repeated(given, name));
      }
    });
    return faults;
  }

  /** The fault of a parameter that is given twice; empty if it is not. */
  static List<AddressFault> repeated(MultiValueMap<String, String> given, String name) {
    List<String> values = given.getOrDefault(name, List.of());
    return values.size() < 2 ? List.of() : List.of(AddressFault.second(name, values.get(1)));
  }
}
