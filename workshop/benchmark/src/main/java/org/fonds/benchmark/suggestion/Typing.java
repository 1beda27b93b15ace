package org.fonds.benchmark.suggestion;

/**
 * A way in which somebody types.
 *
 * @param letters of a family name, so many
 * @param inOtherScript whether in another script than that of the description
 */
record Typing(int letters, boolean inOtherScript) {

  /** What is typed of a person. */
  String of(Person person) {
    String name = inOtherScript ? person.familyInOtherScript() : person.family();
    return name.substring(
        0, name.offsetByCodePoints(0, Math.min(letters, name.codePointCount(0, name.length()))));
  }

  @Override
  public String toString() {
    return "%d %s, %s script"
        .formatted(letters, letters == 1 ? "letter" : "letters", inOtherScript ? "other" : "same");
  }
}
