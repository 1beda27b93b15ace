package org.fonds.desk;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file as a browser or a program sends it, made fit to be kept. */
public final class FileName {

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
  private static final Set<String> NO_NAMES = Set.of("", ".", "..");
  private static final int LONGEST = 255;

  private FileName() {}

  /**
   * Without folders and unseen characters, in Unicode normal form C, at most 255 characters of its
   * end; {@code unnamed} where nothing is left.
   *
   * @param sent null if none was sent
   */
  public static String of(@Nullable String sent) {
    String name = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
    name = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("").strip();
    if (name.length() > LONGEST) {
      int start = name.length() - LONGEST;
      name = name.substring(Character.isLowSurrogate(name.charAt(start)) ? start + 1 : start);
    }
    return NO_NAMES.contains(name) ? "unnamed" : name;
  }
}
