package org.fonds.description;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    return fits(names(term), text);
  }

  /** The same for something that is no term, by all that it is called. */
  public static boolean fits(Collection<String> names, String text) {
    return fits(names.stream().map(TermFilter::folded), text);
  }

  private static boolean fits(Stream<String> folded, String text) {
    String names = String.join("\n", folded.toList());
    return Arrays.stream(SPACES.split(folded(text).strip())).allMatch(names::contains);
  }

  /**
   * The terms that a text fits: first those that are called exactly so, then those of which a name
   * begins so, then the others; else in the order given.
   */
  public static List<Term> find(Collection<Term> terms, String text) {
    String sought = folded(text).strip();
    return terms.stream()
        .filter(term -> fits(term, text))
        .sorted(Comparator.comparingInt(term -> distance(term, sought)))
        .toList();
  }

  /** The terms that a text can mean: those called exactly so, else all that it fits. */
  public static List<Term> meant(Collection<Term> terms, String text) {
    List<Term> found = text.isBlank() ? List.of() : find(terms, text);
    String sought = folded(text).strip();
    List<Term> exact = found.stream().filter(term -> distance(term, sought) == 0).toList();
    return exact.isEmpty() ? found : exact;
  }

  private static int distance(Term term, String sought) {
    if (names(term).anyMatch(sought::equals)) {
      return 0;
    }
    return names(term).anyMatch(name -> name.startsWith(sought)) ? 1 : 2;
  }

  private static Stream<String> names(Term term) {
    return Stream.of(
            Stream.of(term.id()), term.names().values().stream(), term.alternativeNames().stream())
        .flatMap(each -> each)
        .map(TermFilter::folded);
  }

  private static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
