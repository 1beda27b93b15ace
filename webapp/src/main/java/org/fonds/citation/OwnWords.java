package org.fonds.citation;

import java.util.List;

/**
 * What a reader wrote or took down beside a document; no part of what it is cited by. Every text is
 * one line.
 *
 * @param notes words of the source that were kept, and the reader's own
 * @param tags by which the reader sorts
 */
public record OwnWords(List<String> notes, List<String> tags) {

  /** Nothing was written. */
  public static final OwnWords NONE = new OwnWords(List.of(), List.of());

  public OwnWords {
    notes = Bibliography.lines(notes).stream().distinct().toList();
    tags = Bibliography.lines(tags).stream().distinct().toList();
  }
}
