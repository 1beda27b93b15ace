package org.fonds.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has pasted: a quotation alone, or a whole footnote in whatever style, with the
 * words between quotation marks.
 *
 * @param text as pasted
 * @param documentId that an address in it names; null if none does
 * @param page that it names, counted from 1 as far as it is a number of the file; null if none
 */
public record Footnote(String text, @Nullable String documentId, @Nullable Integer page) {

  private static final Pattern ADDRESS =
      Pattern.compile("/d/([0-9a-zA-Z]{4}-[0-9a-zA-Z]{4})(?:/p/([0-9]{1,6}))?");

  private static final Pattern KEY =
      Pattern.compile("(?<![\\w-])(?:fonds-|id:\\s?)([0-9a-z]{4}-[0-9a-z]{4})(?:-p([0-9]{1,6}))?");

  /** An id without anything around it has a letter and a digit; spans of years have none. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w/-])(?=[0-9a-z-]*[a-z])(?=[0-9a-z-]*[0-9])([0-9a-z]{4}-[0-9a-z]{4})(?![\\w-])");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:pp?|pages?|Seite|s|str|стр|с|lk|lpp|o|old)\\.?\\s?([0-9]{1,6})"
              + "(?![\\p{L}\\p{N}])|([0-9]{1,6})\\s?(?:頁|ページ|쪽|면)");

  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final int SHORTEST_WORDS = 2;

  /** Reads what was pasted. */
  public static Footnote read(String pasted) {
    String text = pasted.strip();
    for (Pattern pattern : List.of(ADDRESS, KEY, BARE)) {
      Matcher named = pattern.matcher(text);
      if (named.find()) {
        String number = named.groupCount() > 1 ? named.group(2) : null;
        String id = named.group(1).toLowerCase(Locale.ROOT);
        return new Footnote(text, id, number == null ? page(text) : Integer.valueOf(number));
      }
    }
    return new Footnote(text, null, page(text));
  }

  private static @Nullable Integer page(String text) {
    String around = text;
    for (String quoted : QuotationMarks.within(text)) {
      around = around.replace(quoted, " ");
    }
    Matcher named = PAGE.matcher(LINK.matcher(around).replaceAll(" "));
    Integer page = null;
    while (named.find()) {
      String number = named.group(1) == null ? named.group(2) : named.group(1);
      page = Integer.valueOf(number);
    }
    return page;
  }

  /** Whether it says where the words stand. */
  public boolean saysWhere() {
    return documentId != null || page != null;
  }

  /**
   * What may be quoted in it, the likeliest first: what stands between marks, the longest first,
   * and the whole without addresses; the whole comes first where it is hardly more than a quotation
   * that has marks of its own.
   */
  public List<Quotation> quotations() {
    String plain = LINK.matcher(text).replaceAll(" ").strip();
    List<String> marked =
        QuotationMarks.within(plain).stream()
            .filter(each -> WordReader.read(each).size() >= SHORTEST_WORDS)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    int inMarks = marked.stream().mapToInt(String::length).sum();
    boolean whole = !saysWhere() && 2 * inMarks < plain.length();
    SequencedSet<String> readings = new LinkedHashSet<>(marked);
    if (whole) {
      readings.addFirst(plain);
    } else {
      plain
          .lines()
          .map(String::strip)
          .max(Comparator.comparingInt(String::length))
          .filter(line -> marked.isEmpty() && saysWhere())
          .ifPresent(readings::add);
      readings.add(plain);
    }
    List<Quotation> quotations = new ArrayList<>();
    readings.forEach(each -> quotations.add(Quotation.of(each)));
    return quotations;
  }
}
