package org.fonds.desk;

import java.util.ArrayList;
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
    List<String> sentParts = List.of((sent == null ? "" : sent).split("[/\\\\]", -1));
    List<String> parts =
        new ArrayList<>(
            sentParts.subList(0, sentParts.size() - 1).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.equals(".") && !each.equals(".."))
                .map(FileName::of)
                .toList());
    parts.add(name);
    while (String.join("/", parts).length() > LONGEST) {
      parts.removeFirst();
    }
    return String.join("/", parts);
  }
}
