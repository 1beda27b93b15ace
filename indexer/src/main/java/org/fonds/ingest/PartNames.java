package org.fonds.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fonds.extraction.Part;

/** What the parts of a document are called, for those who search. */
final class PartNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private PartNames() {}

  /**
   * The names, each as it is and in its words: a point or a line joins words to one in a search.
   */
  static Stream<String> of(List<Part> parts) {
    return parts.stream().map(Part::name).flatMap(PartNames::inWords);
  }

  /** A file name as it is and in its words. */
  static Stream<String> inWords(String name) {
    return Stream.of(name, BETWEEN_WORDS.matcher(name).replaceAll(" ").strip())
        .filter(each -> !each.isEmpty());
  }
}
