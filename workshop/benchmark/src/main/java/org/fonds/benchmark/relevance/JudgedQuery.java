package org.fonds.benchmark.relevance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody might type, and the documents that answer it.
 *
 * @param language ISO 639-1 code of the language of its words
 * @param grades by reference code, how well a document answers: 3 is about it, 2 tells something of
 *     it, 1 touches it; what is not named does not answer
 */
record JudgedQuery(String text, String language, Kind kind, Map<String, Integer> grades) {

  private static final Set<Integer> SCALE = Set.of(1, 2, 3);

  JudgedQuery {
    grades = Map.copyOf(grades);
    if (grades.isEmpty() || !SCALE.containsAll(grades.values())) {
      throw new IllegalArgumentException(
          "\"%s\" wants documents with grades 1 to 3, not %s".formatted(text, grades));
    }
    if (kind == Kind.KNOWN_ITEM && grades.size() > 1) {
      throw new IllegalArgumentException(
          "\"%s\" is a known item and has one document, not %d".formatted(text, grades.size()));
    }
  }

  /** How well a document answers; 0 is not at all. */
  int grade(String referenceCode) {
    return grades.getOrDefault(referenceCode, 0);
  }

  /**
   * This query with the answers that an archive can give.
   *
   * @return without grades for other documents; empty if none of its answers is there
   */
  Optional<JudgedQuery> among(Set<String> referenceCodes) {
    Map<String, Integer> there =
        grades.entrySet().stream()
            .filter(grade -> referenceCodes.contains(grade.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(new JudgedQuery(text, language, kind, there));
  }
}
