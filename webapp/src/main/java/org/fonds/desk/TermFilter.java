package org.fonds.desk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.description.Term;

/** Finds terms by anything that they are called, in every language and script. */
public final class TermFilter {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TermFilter() {}

  /**
   * Whether every word of a text stands in the names of a term, in part at least; case and accents
   * make no difference. A blank text fits every term.
   */
  public static boolean fits(Term term, String text) {
    String names =
        folded(
            String.join(
                "\n",
                Stream.of(
                        Stream.of(term.id()),
                        term.names().values().stream(),
                        term.alternativeNames().stream())
                    .flatMap(each -> each)
                    .toList()));
    return Arrays.stream(SPACES.split(folded(text).strip())).allMatch(names::contains);
  }

  private static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
