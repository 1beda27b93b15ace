package org.fonds.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file came from, as a browser or a program sends it, made fit for the record. It is text
 * and names no place on this disk.
 */
public final class FilePath {

  private static final int LONGEST = 2000;

  private FilePath() {}

  /**
   * The names of folders and the file, with {@code /} between them: none of them {@code ..}, empty
   * or longer than a file's name may be, all together at most 2,000 characters of their end.
   *
   * @param sent null if none was sent
   * @param name of the file, which is its last part whatever was sent
   */
  public static String of(@Nullable String sent, String name) {
    List<String> folders =
        new ArrayList<>(
            Arrays.stream((sent == null ? "" : sent).split("[/\\\\]"))
                .filter(each -> !each.isBlank() && !each.strip().matches("\\.{1,2}"))
                .map(FileName::of)
                .toList());
    if (!folders.isEmpty()) {
      folders.removeLast();
    }
    folders.add(name);
    while (length(folders) > LONGEST) {
      folders.removeFirst();
    }
    return String.join("/", folders);
  }

  private static int length(List<String> parts) {
    return String.join("/", parts).length();
  }
}
