package org.fonds.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.search.PlainWords;

/** How the rows of a list are taken. */
public enum RowWay {
  /**
   * As a name: all its words, in whatever order and in every spelling; no sign means anything.
   * Initials are left out beside a longer word: {@code И.П. Иванов} and {@code И. П. Иванов} are
   * other words to an index, and one who is written out has none.
   */
  NAME {
    @Override
    public String query(String row) {
      List<String> words = PlainWords.of(row);
      List<String> longer = words.stream().filter(word -> !isInitial(word)).toList();
      return String.join(" ", longer.isEmpty() ? words : longer);
    }
  },
  /** As a phrase: its words side by side in this order; no sign means anything. */
  PHRASE {
    @Override
    public String query(String row) {
      List<String> words = PlainWords.of(row);
      String phrase = String.join(" ", words);
      return words.size() > 1 ? "\"" + phrase + "\"" : phrase;
    }
  },
  /** As it would be typed into the search field, with all signs of the query language. */
  LANGUAGE {
    @Override
    public String query(String row) {
      return row;
    }
  };

  private static final Pattern INITIALS =
      Pattern.compile("[\\p{Lu}\\p{Ll}]\\p{M}*([.-][\\p{Lu}\\p{Ll}]\\p{M}*)*");

  /**
   * What is asked for a row.
   *
   * @return in the query language; blank if there is no word in the row
   */
  public abstract String query(String row);

  /** Whether initials of a row are left out of what is asked. */
  boolean leavesOutInitials(String row) {
    return this == NAME && PlainWords.of(query(row)).size() < PlainWords.of(row).size();
  }

  /** One letter of a script that has capitals, or several with points between them. */
  private static boolean isInitial(String word) {
    return INITIALS.matcher(word).matches();
  }

  /** What it is called in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way that an address names; empty if none is called so. */
  public static Optional<RowWay> of(String parameter) {
    return Arrays.stream(values()).filter(way -> way.parameter().equals(parameter)).findFirst();
  }

  /** The names that an address may give, for messages. */
  public static String allowed() {
    return Arrays.stream(values()).map(RowWay::parameter).collect(Collectors.joining(", "));
  }
}
