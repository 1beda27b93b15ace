package org.fonds.desk;

import static org.fonds.description.DescriptionFact.ACCESS;
import static org.fonds.description.DescriptionFact.COUNTRIES;
import static org.fonds.description.DescriptionFact.CREATORS;
import static org.fonds.description.DescriptionFact.DATE;
import static org.fonds.description.DescriptionFact.DEMONSTRATION;
import static org.fonds.description.DescriptionFact.DESCRIBED;
import static org.fonds.description.DescriptionFact.EVENTS;
import static org.fonds.description.DescriptionFact.HOLDING_INSTITUTION;
import static org.fonds.description.DescriptionFact.LANGUAGES;
import static org.fonds.description.DescriptionFact.LEVEL;
import static org.fonds.description.DescriptionFact.ORGANISATIONS;
import static org.fonds.description.DescriptionFact.PARENT;
import static org.fonds.description.DescriptionFact.PERSONS;
import static org.fonds.description.DescriptionFact.PLACES;
import static org.fonds.description.DescriptionFact.REFERENCE_CODE;
import static org.fonds.description.DescriptionFact.TITLE;
import static org.fonds.description.DescriptionFact.TYPE;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fonds.description.Description;
import org.fonds.description.DescriptionField;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.TextElement;
import org.jspecify.annotations.Nullable;

/** Merges two descriptions that began as one, field by field. */
final class ThreeWayMerge {

  private final Description before;
  private final Description theirs;
  private final Description mine;
  private final Set<DescriptionField> taken = new HashSet<>();
  private final Set<DescriptionField> contested = new HashSet<>();

  ThreeWayMerge(Description before, Description theirs, Description mine) {
    this.before = before;
    this.theirs = theirs;
    this.mine = mine;
  }

  DescriptionMerge merge() {
    Description merged =
        new Description(
            one(TITLE, Description::title),
            one(TYPE, Description::type),
            one(LEVEL, Description::level),
            one(PARENT, Description::parent),
            one(DATE, Description::date),
            several(COUNTRIES, Description::countries),
            several(PLACES, Description::places),
            several(ORGANISATIONS, Description::organisations),
            several(EVENTS, Description::events),
            several(PERSONS, Description::persons),
            several(CREATORS, Description::creators),
            one(HOLDING_INSTITUTION, Description::holdingInstitution),
            one(REFERENCE_CODE, Description::referenceCode),
            several(LANGUAGES, Description::languages),
            texts(),
            one(ACCESS, Description::access),
            one(DEMONSTRATION, Description::demonstration),
            one(DESCRIBED, Description::described));
    return new DescriptionMerge(merged, taken, contested);
  }

  private DescriptionTexts texts() {
    Map<TextElement, String> merged = new EnumMap<>(TextElement.class);
    for (TextElement element : TextElement.values()) {
      String text = one(element, said -> said.text(element).orElse(null));
      if (text != null) {
        merged.put(element, text);
      }
    }
    return new DescriptionTexts(merged);
  }

  private <T extends @Nullable Object> T one(
      DescriptionField field, Function<Description, T> value) {
    T was = value.apply(before);
    T their = value.apply(theirs);
    T my = value.apply(mine);
    if (Objects.equals(their, my) || Objects.equals(their, was)) {
      return my;
    }
    if (Objects.equals(my, was)) {
      taken.add(field);
      return their;
    }
    contested.add(field);
    return my;
  }

  private List<String> several(DescriptionField field, Function<Description, List<String>> values) {
    List<String> merged = merged(values.apply(before), values.apply(theirs), values.apply(mine));
    if (!merged.equals(values.apply(mine))) {
      taken.add(field);
    }
    return merged;
  }

  /** Theirs in their order, without what I removed, and behind them what I added. */
  private static List<String> merged(List<String> was, List<String> their, List<String> my) {
    if (their.equals(was)) {
      return my;
    }
    Set<String> merged = new LinkedHashSet<>(their);
    was.stream().filter(value -> !my.contains(value)).forEach(merged::remove);
    my.stream().filter(value -> !was.contains(value)).forEach(merged::add);
    return List.copyOf(merged);
  }
}
