package org.fonds.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.jspecify.annotations.Nullable;

/** What followed on what is said on both sides: whoever writes one writes the other. */
final class BothSides {

  private BothSides() {}

  /** Writes a term, and in those that it followed and that followed it what that makes of them. */
  static void put(TermsInWork work, String vocabulary, @Nullable Term before, Term after) {
    work.put(vocabulary, after);
    List<String> predecessors = before == null ? List.of() : before.predecessors();
    List<String> successors = before == null ? List.of() : before.successors();
    for (String id : both(predecessors, after.predecessors())) {
      boolean is = after.predecessors().contains(id);
      work.change(
          vocabulary,
          id,
          other ->
              TermBuilder.of(other).successors(listed(other.successors(), after.id(), is)).build());
    }
    for (String id : both(successors, after.successors())) {
      boolean is = after.successors().contains(id);
      work.change(
          vocabulary,
          id,
          other ->
              TermBuilder.of(other)
                  .predecessors(listed(other.predecessors(), after.id(), is))
                  .build());
    }
  }

  private static Set<String> both(List<String> one, List<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  private static List<String> listed(List<String> ids, String id, boolean is) {
    if (ids.contains(id) == is) {
      return ids;
    }
    List<String> changed = new ArrayList<>(ids);
    if (is) {
      changed.add(id);
    } else {
      changed.remove(id);
    }
    return List.copyOf(changed);
  }
}
