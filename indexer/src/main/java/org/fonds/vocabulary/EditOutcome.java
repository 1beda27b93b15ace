package org.fonds.vocabulary;

import java.util.List;

/** What became of an edit. */
public sealed interface EditOutcome {

  /** It holds from now on. */
  record Saved(VocabularyEdit edit) implements EditOutcome {}

  /** Everything was so already. */
  record Unchanged() implements EditOutcome {}

  /**
   * Nothing was changed.
   *
   * @param faults a sentence for each, for the person
   */
  record Faulty(List<String> faults) implements EditOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Nothing was changed: somebody else has changed the term since it was shown. */
  record Outdated() implements EditOutcome {}
}
