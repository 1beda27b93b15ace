package org.fonds.audit;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of text in which it is compared, the same in every database. */
final class Sought {

  private static final int LONGEST = 1000;
  private static final int LONGEST_PERSON = 200;

  private Sought() {}

  /** Any text, without its cases and widths. */
  static String form(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** A name of an account. */
  static String person(String name) {
    return OneLine.of(form(name), LONGEST_PERSON);
  }

  /**
   * Everything of an act in which words are sought; the deed by its key, for its words may change.
   */
  static String of(Act act) {
    Actor actor = act.actor();
    String document = act.document() == null ? "" : act.document().text();
    String all =
        String.join(
            " ",
            actor.name(),
            actor.token(),
            act.deed().key(),
            document,
            act.details(),
            actor.address());
    return OneLine.of(form(all), LONGEST);
  }
}
