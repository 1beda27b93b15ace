package org.fonds.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file within a file is called. */
final class PartName {

  private static final int LONGEST = 200;
  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s+");

  private PartName() {}

  /**
   * The last part of the name as given, else what the file says of itself, else its place.
   *
   * @param place counted from 1
   */
  static String of(@Nullable String given, FileMetadata said, int place) {
    String name = given == null ? "" : clean(FOLDERS.matcher(given).replaceFirst(""));
    if (name.isEmpty() && said.title() != null) {
      name = clean(said.title());
    }
    return name.isEmpty() ? "attachment " + place : name;
  }

  private static String clean(String name) {
    String line = LINE_BREAKS.matcher(CleanText.of(name)).replaceAll(" ").strip();
    int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return line.substring(0, end);
  }
}
