package org.fonds.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name with which a person signs in and is named in the history of documents: 2 to 40 letters
 * of any script, digits, spaces and {@code . _ @ ' -}, beginning with a letter.
 *
 * @param text as the person writes it, in Unicode normal form C
 */
public record AccountName(String text) {

  /** What to tell a person whose choice is no name. */
  public static final String ADVICE =
      "Write 2 to 40 letters, beginning with a letter; digits, spaces and . _ @ ' - may follow.";

  private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} ._@'-]{1,39}");

  /**
   * @throws IllegalArgumentException if the text has not the form of a name
   */
  public AccountName {
    text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no account name; " + ADVICE);
    }
  }

  /** The name that a text is; empty if it has not the form of one. */
  public static Optional<AccountName> of(String text) {
    String name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    return FORM.matcher(name).matches() ? Optional.of(new AccountName(name)) : Optional.empty();
  }

  /** The form in which names are compared: two names of the same form are the same. */
  public String signInName() {
    return signInName(text);
  }

  /** The form in which any text is compared with names. */
  public static String signInName(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
