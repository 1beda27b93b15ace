package org.fonds.description;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The order in which bodies or states followed each other. */
public final class Succession {

  private static final Comparator<Term> BY_TIME =
      Comparator.comparing(Succession::beginning)
          .thenComparing(Succession::end)
          .thenComparing(Term::id);

  private Succession() {}

  /**
   * The same terms by the beginning of their existence, but none before a predecessor that is among
   * them. Those of which nothing is said stand last; a circle of predecessors is broken at its
   * earliest.
   */
  public static List<Term> inOrder(Collection<Term> terms) {
    List<Term> waiting = new ArrayList<>(terms.stream().sorted(BY_TIME).toList());
    List<Term> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Set<String> ahead = waiting.stream().map(Term::id).collect(Collectors.toSet());
      Term next =
          waiting.stream()
              .filter(term -> term.predecessors().stream().noneMatch(ahead::contains))
              .findFirst()
              .orElse(waiting.getFirst());
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static LocalDate beginning(Term term) {
    return term.existence().stream()
        .map(Edtf::earliest)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static LocalDate end(Term term) {
    return term.existence().stream()
        .map(Edtf::latest)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
