package org.fonds.description;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values with their lines on the way to a description; collects every fault. */
final class DescriptionDraft {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private record Field(int line, List<String> values) {}

  private final Vocabularies vocabularies;
  private final String file;
  private final int firstLine;
  private final Map<DescriptionKey, Field> fields = new EnumMap<>(DescriptionKey.class);
  private final List<DescriptionFault> faults = new ArrayList<>();

  DescriptionDraft(Vocabularies vocabularies, String file, int firstLine) {
    this.vocabularies = vocabularies;
    this.file = file;
    this.firstLine = firstLine;
  }

  void put(String key, int line, List<String> values) {
    DescriptionKey known = DescriptionKey.find(key).orElse(null);
    boolean secret = known == DescriptionKey.PASSWORD;
    List<String> said =
        values.stream()
            .map(value -> secret ? value : value.strip())
            .filter(value -> !value.isEmpty())
            .toList();
    if (known == null) {
      fault(line, key, DescriptionKey.unknown(key));
    } else if (said.size() > 1 && !known.isList()) {
      String shown = secret ? null : String.join(", ", said);
      fault(line, shown, key + " holds one value, not " + said.size());
    } else if (fields.containsKey(known)) {
      fault(line, key, "the key \"" + key + "\" comes twice; keep one");
    } else if (!said.isEmpty()) {
      fields.put(known, new Field(line, said));
    }
  }

  void fault(int line, @Nullable String value, String message) {
    faults.add(new DescriptionFault(file, line, value, message));
  }

  private void fault(DescriptionKey key, @Nullable String value, String message) {
    faults.add(new DescriptionFault(file, line(key), key.text(), value, message));
  }

  DescriptionReading reading() {
    String title = text(DescriptionKey.TITLE);
    if (title == null) {
      fault(firstLine, null, "no title; write title: and the title of the source");
    }
    Description description =
        new Description(
            title == null ? "" : title.replaceAll("\\s+", " "),
            type(),
            level(),
            parent(),
            date(),
            terms(DescriptionKey.COUNTRIES, vocabularies.countries()),
            list(DescriptionKey.PLACES),
            terms(DescriptionKey.ORGANISATIONS, vocabularies.organisations()),
            terms(DescriptionKey.EVENTS, vocabularies.events()),
            list(DescriptionKey.PERSONS),
            list(DescriptionKey.CREATORS),
            text(DescriptionKey.HOLDING_INSTITUTION),
            referenceCode(),
            languages(),
            texts(),
            access(),
            demonstration(),
            true);
    if (faults.isEmpty()) {
      String password = text(DescriptionKey.PASSWORD);
      return new DescriptionReading.Read(
          description, password == null ? null : new Password(password));
    }
    faults.sort(Comparator.comparingInt(DescriptionFault::line));
    return new DescriptionReading.Faulty(faults);
  }

  private @Nullable String type() {
    List<String> types = terms(DescriptionKey.TYPE, vocabularies.types());
    return types.isEmpty() ? null : types.getFirst();
  }

  private Level level() {
    String text = text(DescriptionKey.LEVEL);
    if (text == null) {
      return Level.ITEM;
    }
    Level known = Level.read(text).orElse(null);
    if (known != null) {
      return known;
    }
    String levels =
        Arrays.stream(Level.values()).map(Level::word).collect(Collectors.joining(", "));
    fault(DescriptionKey.LEVEL, text, "\"" + text + "\" is no level; write one of " + levels);
    return Level.ITEM;
  }

  private @Nullable DocumentId parent() {
    String text = text(DescriptionKey.PARENT);
    if (text == null || DocumentId.isWellFormed(text)) {
      return text == null ? null : new DocumentId(text);
    }
    fault(
        DescriptionKey.PARENT,
        text,
        "\"%s\" is no document id; write the id of the unit above as its address shows it, such as 7k3m-qx2p"
            .formatted(text));
    return null;
  }

  private DescriptionTexts texts() {
    Map<TextElement, String> texts = new EnumMap<>(TextElement.class);
    fields.forEach((key, field) -> {
      TextElement element = key.element();
      if (element != null) {
        texts.put(element, field.values().getFirst());
      }
    });
    String labels = texts.get(TextElement.PAGE_LABELS);
    if (labels != null && PageLabels.read(labels) instanceof PageLabels.Reading.Wrong wrong) {
      fault(DescriptionKey.PAGE_LABELS, labels, "page labels: " + wrong.message());
    }
    return new DescriptionTexts(texts);
  }

  private @Nullable UncertainDate date() {
    DescriptionKey key =
        fields.containsKey(DescriptionKey.DATE_EDTF)
            ? DescriptionKey.DATE_EDTF
            : DescriptionKey.DATE;
    String text = text(key);
    String written = text(DescriptionKey.DATE_WRITTEN);
    DateCalendar calendar = calendar(written);
    Edtf said = written == null ? null : WrittenDate.gregorian(written, calendar).orElse(null);
    if (text == null) {
      if (written != null && said != null) {
        return new UncertainDate(written, calendar, said);
      }
      if (written != null) {
        fault(
            DescriptionKey.DATE_WRITTEN,
            written,
            "the date \"%s\" has no edtf beside it; write edtf: %s"
                .formatted(written, EdtfMend.of(written)));
      }
      return null;
    }
    return switch (Edtf.parse(text)) {
      case EdtfReading.Read read -> {
        if (said != null && isElsewhere(said, read.edtf())) {
          fault(
              key,
              text,
              "the date \"%s\" is %s in the Gregorian calendar, not %s; mend one of them"
                  .formatted(written, said.text(), text));
        }
        yield new UncertainDate(written == null ? text : written, calendar, read.edtf());
      }
      case EdtfReading.Wrong wrong -> {
        fault(key, text, wrong.message());
        yield null;
      }
    };
  }

  /** Nobody says of a doubted date that it is elsewhere. */
  private static boolean isElsewhere(Edtf said, Edtf edtf) {
    return !edtf.isDoubted()
        && (said.latest().isBefore(edtf.earliest()) || edtf.latest().isBefore(said.earliest()));
  }

  /** As described, else that of a Japanese era where one is written. */
  private DateCalendar calendar(@Nullable String written) {
    String text = text(DescriptionKey.DATE_CALENDAR);
    if (text == null) {
      return written != null && JapaneseEraDate.read(written).isPresent()
          ? DateCalendar.JAPANESE
          : DateCalendar.GREGORIAN;
    }
    for (DateCalendar calendar : DateCalendar.values()) {
      if (calendar.name().toLowerCase(Locale.ROOT).equals(text)) {
        return calendar;
      }
    }
    fault(
        DescriptionKey.DATE_CALENDAR,
        text,
        "\"" + text + "\" is no calendar; write gregorian, julian or japanese");
    return DateCalendar.GREGORIAN;
  }

  private @Nullable ReferenceCode referenceCode() {
    String text = text(DescriptionKey.REFERENCE_CODE);
    return text == null ? null : new ReferenceCode(text);
  }

  private List<String> languages() {
    for (String language : list(DescriptionKey.LANGUAGES)) {
      if (!LANGUAGES.contains(language)) {
        fault(
            DescriptionKey.LANGUAGES,
            language,
            "\"%s\" is no ISO 639-1 language; write two letters such as en, ru or uk"
                .formatted(language));
      }
    }
    return list(DescriptionKey.LANGUAGES);
  }

  private Access access() {
    String text = text(DescriptionKey.ACCESS);
    LocalDate openFrom = openFrom();
    if (text == null) {
      if (openFrom != null) {
        fault(
            DescriptionKey.OPEN_FROM,
            openFrom.toString(),
            "openFrom names the day on which a closed source opens; write access: metadata or"
                + " access: restricted too");
      }
      return Access.OPEN;
    }
    for (AccessLevel level : AccessLevel.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(text)) {
        return level == AccessLevel.WITHDRAWN ? withdrawn() : new Access(level, openFrom);
      }
    }
    fault(
        DescriptionKey.ACCESS,
        text,
        "\"" + text + "\" is no access; write open, metadata, restricted or withdrawn");
    return new Access(AccessLevel.RESTRICTED, null);
  }

  private Access withdrawn() {
    String reason = text(DescriptionKey.WITHDRAWAL_REASON);
    LocalDate on = day(DescriptionKey.WITHDRAWN_ON);
    if (reason == null || on == null) {
      fault(
          DescriptionKey.ACCESS,
          "withdrawn",
          "what is withdrawn has a reason, which readers are told, and a day; write"
              + " withdrawalReason: and withdrawnOn:");
      return new Access(AccessLevel.RESTRICTED, null);
    }
    return Access.withdrawn(new Withdrawal(reason, on));
  }

  private @Nullable LocalDate openFrom() {
    return day(DescriptionKey.OPEN_FROM);
  }

  private @Nullable LocalDate day(DescriptionKey key) {
    String text = text(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault(key, text, "\"" + text + "\" is no day; write year, month and day such as 2040-01-31");
      return null;
    }
  }

  private boolean demonstration() {
    String text = text(DescriptionKey.DEMONSTRATION);
    if (text != null && !text.equals("true") && !text.equals("false")) {
      fault(DescriptionKey.DEMONSTRATION, text, "\"" + text + "\" is neither true nor false");
    }
    return "true".equals(text);
  }

  private List<String> terms(DescriptionKey key, Vocabulary vocabulary) {
    for (String id : list(key)) {
      if (vocabulary.find(id).isEmpty()) {
        fault(key, id, vocabulary.unknown(id));
      }
    }
    return list(key).stream().map(vocabulary::currentId).distinct().toList();
  }

  private @Nullable String text(DescriptionKey key) {
    Field field = fields.get(key);
    return field == null ? null : field.values().getFirst();
  }

  private List<String> list(DescriptionKey key) {
    Field field = fields.get(key);
    return field == null ? List.of() : field.values().stream().distinct().toList();
  }

  private int line(DescriptionKey key) {
    Field field = fields.get(key);
    return field == null ? firstLine : field.line();
  }
}
