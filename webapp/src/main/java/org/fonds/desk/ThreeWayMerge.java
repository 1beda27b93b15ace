package org.fonds.desk;

import static org.fonds.history.DescriptionField.ACCESS;
import static org.fonds.history.DescriptionField.COUNTRIES;
import static org.fonds.history.DescriptionField.CREATORS;
import static org.fonds.history.DescriptionField.DATE;
import static org.fonds.history.DescriptionField.DEMONSTRATION;
import static org.fonds.history.DescriptionField.DESCRIBED;
import static org.fonds.history.DescriptionField.EVENTS;
import static org.fonds.history.DescriptionField.HOLDING_INSTITUTION;
import static org.fonds.history.DescriptionField.LANGUAGES;
import static org.fonds.history.DescriptionField.LEVEL;
import static org.fonds.history.DescriptionField.ORGANISATIONS;
import static org.fonds.history.DescriptionField.PERSONS;
import static org.fonds.history.DescriptionField.PLACES;
import static org.fonds.history.DescriptionField.PUBLICATION_NOTE;
import static org.fonds.history.DescriptionField.REFERENCE_CODE;
import static org.fonds.history.DescriptionField.RIGHTS;
import static org.fonds.history.DescriptionField.SCOPE_AND_CONTENT;
import static org.fonds.history.DescriptionField.TITLE;
import static org.fonds.history.DescriptionField.TYPE;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fonds.description.Description;
import org.fonds.history.DescriptionField;
import org.jspecify.annotations.Nullable;

/** Merges two descriptions that began as one, field by field. */
final class ThreeWayMerge {

  private final Description before;
  private final Description theirs;
  private final Description mine;
  private final Set<DescriptionField> taken = EnumSet.noneOf(DescriptionField.class);
  private final Set<DescriptionField> contested = EnumSet.noneOf(DescriptionField.class);

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
            one(SCOPE_AND_CONTENT, Description::scopeAndContent),
            one(PUBLICATION_NOTE, Description::publicationNote),
            one(RIGHTS, Description::rights),
            one(ACCESS, Description::access),
            one(DEMONSTRATION, Description::demonstration),
            one(DESCRIBED, Description::described));
    return new DescriptionMerge(merged, taken, contested);
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
