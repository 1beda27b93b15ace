package org.fonds.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.description.TextElement;
import org.jspecify.annotations.Nullable;

/** One thing that is said otherwise in many descriptions at once. */
public sealed interface BatchEdit {

  /** The description with it. */
  Description applyTo(Description before);

  /** Values are added to a list, behind those that are there. */
  record Add(DescriptionFact list, List<String> values) implements BatchEdit {
    public Add {
      values = List.copyOf(values);
    }

    @Override
    public Description applyTo(Description before) {
      DescriptionBuilder after = DescriptionBuilder.of(before);
      Set<String> all = new LinkedHashSet<>(after.values(list));
      all.addAll(values);
      return after.values(list, List.copyOf(all)).build();
    }
  }

  /** Values are taken out of a list. */
  record Remove(DescriptionFact list, List<String> values) implements BatchEdit {
    public Remove {
      values = List.copyOf(values);
    }

    @Override
    public Description applyTo(Description before) {
      DescriptionBuilder after = DescriptionBuilder.of(before);
      List<String> left =
          after.values(list).stream().filter(value -> !values.contains(value)).toList();
      return after.values(list, left).build();
    }
  }

  /**
   * Another type.
   *
   * @param type term id; null to say none
   */
  record OfType(@Nullable String type) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return DescriptionBuilder.of(before).type(type).build();
    }
  }

  /** Another level. */
  record AtLevel(Level level) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return DescriptionBuilder.of(before).level(level).build();
    }
  }

  /**
   * Another unit above.
   *
   * @param parent null for none
   */
  record Within(@Nullable DocumentId parent) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return before.within(parent);
    }
  }

  /**
   * Another holding institution.
   *
   * @param name null to say none
   */
  record HeldBy(@Nullable String name) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return DescriptionBuilder.of(before).holdingInstitution(name).build();
    }
  }

  /**
   * Another text.
   *
   * @param text blank to say nothing
   */
  record Text(TextElement element, String text) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return DescriptionBuilder.of(before).text(element, text).build();
    }
  }

  /** What is not said yet is said as in a template. */
  record FilledFrom(Description template) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return FillingIn.of(before, template);
    }
  }

  /** Another access. */
  record Seen(Access access) implements BatchEdit {
    @Override
    public Description applyTo(Description before) {
      return before.withAccess(access);
    }
  }
}
