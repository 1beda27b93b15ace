package org.fonds.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which an original lies in its object: plain ASCII that every file system takes,
 * whatever the file was called. The true name stands in {@code document.json}.
 */
final class StoredName {

  private static final int LONGEST = 100;
  private static final int LONGEST_EXTENSION = 16;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");
  private static final Pattern RESERVED_BY_WINDOWS =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private StoredName() {}

  static String of(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : plain(name.substring(dot + 1));
    String stem = plain(dot < 0 ? name : name.substring(0, dot));
    if (extension.length() > LONGEST_EXTENSION) {
      stem = stem + "_" + extension;
      extension = "";
    }
    if (stem.isEmpty()) {
      stem = "original";
    }
    stem = stem.substring(0, Math.min(LONGEST, stem.length()));
    String whole = extension.isEmpty() ? stem : stem + "." + extension;
    return RESERVED_BY_WINDOWS.matcher(whole.toLowerCase(Locale.ROOT)).matches()
        ? "original_" + whole
        : whole;
  }

  private static String plain(String part) {
    String decomposed = Normalizer.normalize(part, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("");
    return EDGES.matcher(UNSAFE.matcher(letters).replaceAll("_")).replaceAll("");
  }
}
