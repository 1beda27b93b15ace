package org.fonds.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fonds.suggestion.Suggestion.Target;

/**
 * Chooses from all that fits what is shown: what is spelled as typed before what sounds so, of each
 * kind only the first few, so that no kind crowds out the others.
 */
public final class Choice {

  private static final int MOST = 12;

  private static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparing((Candidate candidate) -> !candidate.fit().spelled())
          .thenComparingInt(candidate -> place(candidate.suggestion().kind()))
          .thenComparingLong(candidate -> -Math.round(10 * candidate.fit().likeness()))
          .thenComparingLong(candidate -> -candidate.suggestion().documents())
          .thenComparing(candidate -> !candidate.fit().first())
          .thenComparingInt(candidate -> candidate.suggestion().text().length())
          .thenComparing(candidate -> candidate.suggestion().text());

  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(Suggestion suggestion, Fit fit) {}

  private record Group(SuggestionKind kind, boolean spelled) {}

  /** Adds what may be shown, unless it leads to nothing. */
  public void add(Suggestion suggestion, Fit fit) {
    if (suggestion.documents() > 0) {
      candidates.add(new Candidate(suggestion, fit));
    }
  }

  /** Adds what may be shown if what was typed fits its text. */
  public void addIfFits(Typed typed, Suggestion suggestion) {
    typed.fit(suggestion.text()).ifPresent(fit -> add(suggestion, fit));
  }

  /**
   * Adds those names that what was typed fits.
   *
   * @param names with their documents
   * @param targets where each leads; empty if nowhere
   */
  public void addAll(
      SuggestionKind kind,
      Typed typed,
      Map<String, Long> names,
      Function<String, Optional<Target>> targets) {
    names.forEach((name, documents) ->
        targets
            .apply(name)
            .ifPresent(
                target -> addIfFits(typed, new Suggestion(kind, name, null, documents, target))));
  }

  /** The likeliest first; nothing is called the same twice within its kind. */
  public List<Suggestion> likeliest() {
    List<Suggestion> chosen = new ArrayList<>();
    Set<Target> targets = new HashSet<>();
    Map<Group, Integer> counts = new HashMap<>();
    for (Candidate candidate : candidates.stream().sorted(LIKELIEST_FIRST).toList()) {
      Suggestion suggestion = candidate.suggestion();
      Group group = new Group(suggestion.kind(), candidate.fit().spelled());
      if (chosen.size() < MOST
          && counts.getOrDefault(group, 0) < most(group)
          && targets.add(suggestion.target())) {
        counts.merge(group, 1, Integer::sum);
        chosen.add(suggestion);
      }
    }
    return chosen;
  }

  /** What narrows stands before what is searched for, titles stand last. */
  private static int place(SuggestionKind kind) {
    return switch (kind) {
      case PERSON, PLACE, ORGANISATION, EVENT, COUNTRY, TYPE -> 0;
      case NAME -> 1;
      case DOCUMENT -> 2;
    };
  }

  private static int most(Group group) {
    return switch (group.kind()) {
      case PERSON, PLACE, DOCUMENT -> group.spelled() ? 4 : 3;
      case ORGANISATION, EVENT -> group.spelled() ? 3 : 2;
      case COUNTRY, TYPE, NAME -> group.spelled() ? 2 : 1;
    };
  }
}
