package org.fonds.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Brings titles of all scripts into one order: that of the Unicode Collation Algorithm, without
 * regard to case, quotation marks and other punctuation, and with numbers by their value.
 */
final class TitleOrder {

  /** What stands behind this many characters no longer tells titles apart. */
  private static final int LONGEST_TITLE = 200;

  private static final RuleBasedCollator COLLATOR = collator();

  private TitleOrder() {}

  /** A key that sorts as the title does when keys are compared character by character. */
  static String key(String title) {
    String start = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    return HexFormat.of().formatHex(COLLATOR.getCollationKey(start).toByteArray());
  }

  /**
   * A key that sorts reference codes as on a shelf, then titles; what has no code comes last.
   *
   * @param code null if there is none
   */
  static String shelfKey(@Nullable String code, String title) {
    return (code == null ? "z" : key(code)) + " " + key(title);
  }

  private static RuleBasedCollator collator() {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    collator.setStrength(Collator.SECONDARY);
    collator.setAlternateHandlingShifted(true);
    collator.setNumericCollation(true);
    return (RuleBasedCollator) collator.freeze();
  }
}
