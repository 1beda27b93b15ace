package org.fonds.search;

import java.util.List;

/**
 * How a search was understood.
 *
 * @param query what was typed in the settled form of the query language; empty if nothing was
 * @param also in which other forms and by which other names it was sought
 * @param spare words that need not be there, as typed: {@link SpareWords}
 */
public record Understanding(String query, List<AlsoSought> also, List<String> spare) {

  /** Nothing was typed. */
  public static final Understanding NOTHING = new Understanding("", List.of(), List.of());

  public Understanding {
    also = List.copyOf(also);
    spare = List.copyOf(spare);
  }

  /** Why another form answers. */
  public enum Reason {
    /** It is the name in another spelling or script, as it sounds. */
    SOUND,
    /** A vocabulary of the archive knows it as another name. */
    VOCABULARY,
    /** The vocabulary of euphemisms has it. */
    EUPHEMISM
  }

  /**
   * Other forms in which something was sought.
   *
   * @param typed what they stand for
   * @param forms the likest first
   */
  public record AlsoSought(String typed, Reason reason, List<String> forms) {
    public AlsoSought {
      forms = List.copyOf(forms);
    }
  }
}
