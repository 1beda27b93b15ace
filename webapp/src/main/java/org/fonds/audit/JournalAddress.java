package org.fonds.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DocumentId;
import org.fonds.search.AddressFault;
import org.jspecify.annotations.Nullable;

/** Which entries an address asks for: {@code who deed document from until q}. */
public final class JournalAddress {

  private static final String WHO = "who";
  private static final String DEED = "deed";
  private static final String DOCUMENT = "document";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String WORDS = "q";

  /** The names of all parameters. */
  public static final List<String> NAMES = List.of(WHO, DEED, DOCUMENT, FROM, UNTIL, WORDS);

  private final Map<String, List<String>> given;
  private final List<AddressFault> faults = new ArrayList<>();

  private JournalAddress(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * What is asked for.
   *
   * @param faults values that cannot be used, for which the filter has none
   */
  public record Read(JournalFilter filter, List<AddressFault> faults) {}

  /** Reads parameters; others than {@link #NAMES} are passed over. */
  public static Read read(Map<String, List<String>> given) {
    JournalAddress address = new JournalAddress(given);
    JournalFilter filter =
        new JournalFilter(
            address.value(WHO),
            address.deed(),
            address.document(),
            address.day(FROM),
            address.day(UNTIL),
            address.value(WORDS));
    return new Read(filter, List.copyOf(address.faults));
  }

  /** The parameters by which a filter is read again. */
  public static Map<String, List<String>> parameters(JournalFilter filter) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(WHO, filter.who());
    values.put(DEED, filter.deed() == null ? "" : filter.deed().key());
    values.put(DOCUMENT, filter.document() == null ? "" : filter.document().text());
    values.put(FROM, filter.from() == null ? "" : filter.from().toString());
    values.put(UNTIL, filter.until() == null ? "" : filter.until().toString());
    values.put(WORDS, filter.words());
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (!value.isEmpty()) {
        parameters.put(name, List.of(value));
      }
    });
    return parameters;
  }

  private String value(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  private @Nullable Deed deed() {
    String key = value(DEED);
    Optional<Deed> deed = Deed.ofKey(key);
    if (deed.isEmpty() && !key.isEmpty()) {
      faults.add(AddressFault.of(DEED, key, "is no deed; write one such as signed-in"));
    }
    return deed.orElse(null);
  }

  private @Nullable DocumentId document() {
    String id = value(DOCUMENT).toLowerCase(Locale.ROOT);
    if (DocumentId.isWellFormed(id)) {
      return new DocumentId(id);
    }
    if (!id.isEmpty()) {
      faults.add(AddressFault.of(DOCUMENT, id, "is no id; write one such as 7k3m-qx2p"));
    }
    return null;
  }

  private @Nullable LocalDate day(String name) {
    String day = value(name);
    try {
      return day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException _) {
      faults.add(AddressFault.of(name, day, "is no day; write one such as 2026-03-01"));
      return null;
    }
  }
}
