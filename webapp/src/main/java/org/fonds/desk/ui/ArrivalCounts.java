package org.fonds.desk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fonds.desk.Arrival;
import org.fonds.desk.ArrivalState;
import org.fonds.desk.Ending;

/** How many arrivals are how far, in a line. */
final class ArrivalCounts {

  /** In the order in which they are said. */
  private enum Group {
    ATTENTION("to be seen to"),
    OCR("reading images by OCR"),
    READING("extracting text"),
    WAITING("waiting"),
    DELAYED("delayed"),
    READY("ready"),
    DUPLICATE("in the archive before");

    private final String words;

    Group(String words) {
      this.words = words;
    }
  }

  private ArrivalCounts() {}

  /** Such as {@code 2 to be seen to, 1 extracting text, 40 waiting, 457 ready}. */
  static String of(List<Arrival> arrivals) {
    Map<Group, Long> counts =
        arrivals.stream()
            .collect(
                Collectors.groupingBy(ArrivalCounts::group, TreeMap::new, Collectors.counting()));
    List<String> said = new ArrayList<>();
    counts.forEach((group, count) -> said.add(count + " " + group.words));
    return String.join(", ", said);
  }

  private static Group group(Arrival arrival) {
    return switch (arrival.state()) {
      case ArrivalState.Waiting _ -> Group.WAITING;
      case ArrivalState.Reading reading -> reading.byOcr() ? Group.OCR : Group.READING;
      case ArrivalState.Delayed _ -> Group.DELAYED;
      case ArrivalState.Settled(Ending ending) ->
          switch (ending.kind()) {
            case READY, UNPACKED -> Group.READY;
            case KNOWN, DUPLICATE -> Group.DUPLICATE;
            case INCOMPLETE, UNPACKED_IN_PART, NOT_TAKEN -> Group.ATTENTION;
          };
    };
  }
}
