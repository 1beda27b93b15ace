package org.fonds.description;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody who wrote a date in another way probably meant. */
final class EdtfMend {

  private static final String DASH = "\\s*[-–—]\\s*";
  private static final List<Mend> MENDS =
      List.of(
          new Mend("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})", "%3$s-%2$s-%1$s"),
          new Mend("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})", "%s-%s-%s"),
          new Mend("(\\d{1,2})\\.(\\d{4})", "%2$s-%1$s"),
          new Mend("(\\d{4})\\.(\\d{1,2})", "%s-%s"),
          new Mend("(\\d{4})-(\\d)", "%s-%s"),
          new Mend("(\\d{4})" + DASH + "(\\d{4})", "%s/%s"),
          new Mend("(\\d{2})(\\d{2})(?:" + DASH + "|/)(\\d{2})", "%1$s%2$s/%1$s%3$s"),
          new Mend("(?:c|ca|circa|approx|ок|около)\\.?\\s*(\\d{4})", "%s~"),
          new Mend("(\\d{3})0(?:s|-?е|-х)", "%sX"));
  private static final Pattern COARSE_END =
      Pattern.compile("(?<start>[^/]+)/(?<year>\\d{4})(?:-(?<month>\\d{2}))?(?<doubt>[?~%]?)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

  private record Mend(Pattern form, String expression) {
    Mend(String form, String expression) {
      this(Pattern.compile(form), expression);
    }
  }

  private EdtfMend() {}

  /** One expression where the meaning is plain, else the forms to choose from. */
  static String of(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    for (Mend mend : MENDS) {
      Matcher matcher = mend.form().matcher(written);
      if (matcher.matches()) {
        String expression = mend.expression().formatted(padded(matcher.toMatchResult()));
        if (EdtfExpression.bounds(expression) instanceof EdtfBounds.Days) {
          return expression;
        }
      }
    }
    String refined = refinedEnd(written);
    if (EdtfExpression.bounds(refined) instanceof EdtfBounds.Days) {
      return refined;
    }
    Matcher year = YEAR.matcher(written);
    String example = year.find() ? year.group() : "1940";
    return "%1$s, %1$s-04 or %1$s-04/%1$s-05".formatted(example);
  }

  /** Who writes 1945-08/1945 means the end of 1945. Empty if the text has no such end. */
  private static String refinedEnd(String text) {
    Matcher parts = COARSE_END.matcher(text);
    if (!parts.matches()) {
      return "";
    }
    String month = parts.group("month");
    String end = parts.group("year") + "-12";
    if (month != null) {
      end =
          EdtfExpression.bounds(parts.group("year") + "-" + month) instanceof EdtfBounds.Days days
              ? days.latest().toString()
              : "";
    }
    return parts.group("start") + "/" + end + parts.group("doubt");
  }

  private static Object[] padded(MatchResult match) {
    Object[] groups = new Object[match.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      String group = match.group(i + 1);
      groups[i] = group.length() == 1 ? "0" + group : group;
    }
    return groups;
  }
}
