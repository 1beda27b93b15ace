package org.fonds.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what stands between quotation marks, as any language sets them. */
final class QuotationMarks {

  private static final int OPENS = 0;

  /** Which signs close what a sign opens. */
  private static final List<String> PAIRS =
      List.of(
          "\u201C\u201D", // English
          "\u201E\u201C\u201D", // German, Polish, Russian
          "\u201D\u201D", // Finnish, Swedish
          "\u00AB\u00BB", // French, Russian
          "\u00BB\u00AB\u00BB", // German books, Finnish
          "\u2039\u203A",
          "\u300C\u300D", // Japanese
          "\u300E\u300F",
          "\u300A\u300B", // Chinese, Korean
          "\"\"");

  private QuotationMarks() {}

  /** What stands between the outermost marks, in the order of the text. */
  static List<String> within(String text) {
    List<String> passages = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = opens(text, at) ? end(text, at) : -1;
      if (end > at) {
        passages.add(text.substring(at + 1, end).strip());
        at = end;
      }
      at++;
    }
    return passages;
  }

  private static boolean opens(String text, int at) {
    return pair(text.charAt(at)) != null;
  }

  private static @Nullable String pair(char sign) {
    return PAIRS.stream().filter(each -> each.charAt(OPENS) == sign).findFirst().orElse(null);
  }

  /** Where the mark stands that closes; -1 if none does. */
  private static int end(String text, int from) {
    String pair = pair(text.charAt(from));
    if (pair == null) {
      return -1;
    }
    char open = pair.charAt(OPENS);
    String close = pair.substring(1);
    int depth = 0;
    for (int at = from + 1; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (close.indexOf(sign) >= 0) {
        if (depth == 0) {
          return at;
        }
        depth--;
      } else if (sign == open) {
        depth++;
      }
    }
    return -1;
  }
}
