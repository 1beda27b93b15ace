package org.fonds.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.name.NamesInText;
import org.fonds.name.SoundedName;

/**
 * A form in which a name stands in the archive, and where: what a name in another script or
 * romanisation leads to. The index has it as a term of {@link IndexField#NAME}, behind each of the
 * keys of its sounds: {@code KTN катыни text_ru}.
 *
 * @param form in lower case, without spaces
 * @param field in which it stands
 */
public record NameForm(String form, IndexField field) {

  private static final int LONGEST = 64;

  /** The same names stand on page after page, and reading their sounds takes long. */
  private static final Cache<String, List<String>> KEYS =
      Caffeine.newBuilder().maximumSize(20_000).build();

  /** The terms of the names in a text. */
  static List<String> terms(String text, IndexField field) {
    List<String> terms = new ArrayList<>();
    for (String form : NamesInText.of(text)) {
      if (form.length() <= LONGEST) {
        for (String key : KEYS.get(form, each -> List.copyOf(SoundedName.of(each).keys()))) {
          terms.add(beginning(key) + form + " " + field.solrName());
        }
      }
    }
    return terms;
  }

  /** How the terms of all forms begin that share a key. */
  public static String beginning(String key) {
    return key + " ";
  }

  /** The form that a term of the index names; empty if it names none. */
  public static Optional<NameForm> read(String term) {
    String[] words = term.split(" ", -1);
    return words.length == 3
        ? IndexField.named(words[2]).map(field -> new NameForm(words[1], field))
        : Optional.empty();
  }
}
