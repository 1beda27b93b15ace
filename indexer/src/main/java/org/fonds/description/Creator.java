package org.fonds.description;

/**
 * Who wrote or issued a document. Names are one line each, without control characters and never
 * empty.
 */
public sealed interface Creator {

  /** The name as it stands in a sentence. */
  String spoken();

  /** The name as a description writes it: {@code Orlova, Anna}. */
  String written();

  /** The name for programs that take names apart at their comma. */
  String inverted();

  /**
   * A person.
   *
   * @param family with its particles, such as {@code van der Berg}; without a comma
   * @param given all given names or their initials; without a comma
   */
  record Person(String family, String given) implements Creator {

    /**
     * @throws IllegalArgumentException if a side is blank or has a comma
     */
    public Person {
      family = OneLine.name(family);
      given = OneLine.name(given);
      if (family.contains(",") || given.contains(",")) {
        throw new IllegalArgumentException(
            "a side of a name has a comma: " + family + "; " + given);
      }
    }

    /**
     * {@code Anna Orlova}, but {@code 山田太郎}: in the scripts of East Asia the family comes first,
     * and no space parts the two (CSL 1.0.2, order of names).
     */
    @Override
    public String spoken() {
      return isEastAsian() ? family + given : given + " " + family;
    }

    @Override
    public String written() {
      return family + ", " + given;
    }

    @Override
    public String inverted() {
      return written();
    }

    /** Whether the whole name is in Chinese, Japanese or Korean letters. */
    public boolean isEastAsian() {
      return (family + given)
          .codePoints()
          .mapToObj(Character.UnicodeScript::of)
          .allMatch(script ->
              switch (script) {
                case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, COMMON, INHERITED -> true;
                default -> false;
              });
    }
  }

  /** A body, or whoever else has one name that nobody turns round. */
  record Body(String name) implements Creator {

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public Body {
      name = OneLine.name(name);
    }

    @Override
    public String spoken() {
      return name;
    }

    @Override
    public String written() {
      return name;
    }

    /**
     * With a comma behind it, which says that it is one name. One that has a comma itself stays as
     * it is: it is taken apart in any case, and so nothing of it is lost.
     */
    @Override
    public String inverted() {
      return name.contains(",") ? name : name + ",";
    }
  }
}
