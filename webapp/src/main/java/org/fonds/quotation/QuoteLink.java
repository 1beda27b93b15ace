package org.fonds.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The part of an address by which a page marks a quotation; of a long one only its beginning and
 * its end, so that the address stays short enough to be printed.
 *
 * @param beginning as in {@value #QUOTE}; blank for none
 * @param end as in {@value #UNTIL}; blank where the beginning is all
 */
public record QuoteLink(String beginning, String end) {

  /** The parameter that has the quotation or its beginning. */
  public static final String QUOTE = "quote";

  /** The parameter that has the end of a long one. */
  public static final String UNTIL = "until";

  private static final int WHOLE_IN_WORDS = 16;
  private static final int WHOLE_IN_CHARACTERS = 120;
  private static final int PART_IN_WORDS = 6;
  private static final int PART_IN_SIGNS = 14;
  private static final int LONGEST_IN_CHARACTERS = 4000;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** An address that marks nothing. */
  public static final QuoteLink NONE = new QuoteLink("", "");

  public QuoteLink {
    beginning = cut(SPACES.matcher(beginning).replaceAll(" ").strip());
    end = cut(SPACES.matcher(end).replaceAll(" ").strip());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_IN_CHARACTERS ? text : text.substring(0, LONGEST_IN_CHARACTERS);
  }

  /** That of an address. */
  public static QuoteLink of(Map<String, List<String>> parameters) {
    return new QuoteLink(first(parameters, QUOTE), first(parameters, UNTIL));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** That of a quotation. */
  public static QuoteLink to(Quotation quotation) {
    List<QuotedWord> words = quotation.words();
    boolean isShort =
        words.size() <= WHOLE_IN_WORDS || quotation.text().length() <= WHOLE_IN_CHARACTERS;
    if (isShort || words.stream().anyMatch(QuotedWord::afterGap)) {
      return new QuoteLink(quotation.text(), "");
    }
    int part = words.getFirst().word().isSign() ? PART_IN_SIGNS : PART_IN_WORDS;
    int last = words.get(part - 1).word().end();
    int first = words.get(words.size() - part).word().begin();
    return new QuoteLink(quotation.text().substring(0, last), quotation.text().substring(first));
  }

  /** Whether nothing is to be marked. */
  public boolean isNone() {
    return beginning.isEmpty();
  }

  /** Whether everything between the beginning and the end is meant. */
  public boolean isAbridged() {
    return !end.isEmpty();
  }

  /** What is quoted. */
  public Quotation quotation() {
    return Quotation.between(beginning, end);
  }

  /** As it stands in an address, without a sign before it; empty for none. */
  public String written() {
    if (isNone()) {
      return "";
    }
    String quote = QUOTE + "=" + encoded(beginning);
    return isAbridged() ? quote + "&" + UNTIL + "=" + encoded(end) : quote;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
