package org.fonds.suggestion;

import java.util.List;

/** What became of the question what somebody may be typing. */
public sealed interface SuggestionOutcome {

  /**
   * The question was answered.
   *
   * @param suggestions the likeliest first; may be none
   */
  record Suggested(List<Suggestion> suggestions) implements SuggestionOutcome {
    public Suggested {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * The index did not answer.
   *
   * @param reason a plain sentence for the person who typed
   */
  record Unavailable(String reason) implements SuggestionOutcome {}
}
