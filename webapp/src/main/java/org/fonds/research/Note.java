package org.fonds.research;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody writes beside an entry.
 *
 * @param text may have several lines; may be empty
 * @param tags words of one's own in the order of writing, each once
 */
public record Note(String text, List<String> tags) {

  /** Nothing written. */
  public static final Note NONE = new Note("", List.of());

  /** The longest note, in characters. */
  public static final int LONGEST = 20_000;

  /** Tags of one entry. */
  public static final int MOST_TAGS = 20;

  /** The longest tag, in characters; a longer one is cut. */
  public static final int LONGEST_TAG = 60;

  /**
   * @throws IllegalArgumentException if the text is too long or there are too many tags
   */
  public Note {
    text = OneForm.of(text).strip();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a note has %,d characters at most, not %,d".formatted(LONGEST, text.length()));
    }
    Set<String> each = new LinkedHashSet<>();
    tags.stream()
        .map(tag -> OneForm.line(tag, LONGEST_TAG))
        .filter(tag -> !tag.isEmpty())
        .forEach(each::add);
    tags = List.copyOf(each);
    if (tags.size() > MOST_TAGS) {
      throw new IllegalArgumentException(
          "an entry has %d tags at most, not %d".formatted(MOST_TAGS, tags.size()));
    }
  }

  /** Tags as people write them into one line, with commas or semicolons between them. */
  public static List<String> tagsIn(String line) {
    return Arrays.stream(line.split("[,;،、\n]", -1)).collect(Collectors.toList());
  }

  /** The tags in one line, to be read again by {@link #tagsIn}. */
  public String tagLine() {
    return String.join(", ", tags);
  }
}
