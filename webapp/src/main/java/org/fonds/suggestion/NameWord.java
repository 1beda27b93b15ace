package org.fonds.suggestion;

import java.util.List;
import org.fonds.index.Beginnings;
import org.fonds.name.SoundedName;
import org.jspecify.annotations.Nullable;

/** A word of a name that may be suggested. Safe for many threads. */
final class NameWord {

  private final String word;
  private final String folded;

  /** Made when it is first asked for; whoever is second makes the same. */
  private volatile @Nullable SoundedName sound;

  private NameWord(String word) {
    this.word = word;
    this.folded = Beginnings.folded(word);
  }

  /** The words of a name in its order. */
  static List<NameWord> allOf(String name) {
    return Beginnings.words(name).stream().map(NameWord::new).toList();
  }

  /** In small letters without marks. */
  String folded() {
    return folded;
  }

  SoundedName sound() {
    SoundedName made = sound;
    if (made == null) {
      made = SoundedName.of(word);
      sound = made;
    }
    return made;
  }

  /** Whether it begins with a letter of the same script. */
  boolean isOfTheScriptOf(TypedWord typed) {
    return Character.UnicodeScript.of(folded.codePointAt(0))
        == Character.UnicodeScript.of(typed.folded().codePointAt(0));
  }

  /** Whether several words that were typed may stand in it, since its script has no spaces. */
  boolean isWithoutSpaces() {
    return Beginnings.isWithoutSpaces(word);
  }
}
