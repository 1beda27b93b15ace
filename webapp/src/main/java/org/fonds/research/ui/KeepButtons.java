package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.research.Entry;
import org.fonds.research.Keeping;
import org.fonds.research.KeepingOutcome;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;

/** Makes the buttons by which people keep what they read. */
public final class KeepButtons {

  private final Lists lists;
  private final Keeping keeping;

  public KeepButtons(Lists lists, Keeping keeping) {
    this.lists = lists;
    this.keeping = keeping;
  }

  /**
   * A button that keeps something in the list used last; empty for somebody who is not signed in.
   *
   * @param label on the button, such as {@code Keep p. 3}
   * @param what in full, for those who hear the page
   */
  public Optional<Component> of(Kept kept, String label, String what) {
    return Researcher.of(Actors.current())
        .map(whose -> new KeepButton(new Desk(whose, lists, keeping), kept, label, what));
  }

  /**
   * Keeps something in the list used last, and says in a sentence what became of it; empty for
   * somebody who is not signed in.
   */
  public Optional<String> keep(Kept kept) {
    return Researcher.of(Actors.current())
        .map(whose ->
            switch (keeping.keep(whose, kept)) {
              case KeepingOutcome.Added(ResearchList list, Entry _) -> "Kept in " + list.name();
              case KeepingOutcome.AlreadyThere(ResearchList list, Entry _) ->
                  "Already in " + list.name();
              case KeepingOutcome.Full(ResearchList list) ->
                  "“%s” is full; make another list".formatted(list.name());
              case KeepingOutcome.Missing _ -> "The document is not there any more";
            });
  }

  /** Whether somebody is signed in, who may keep things. */
  public boolean areOffered() {
    return Researcher.of(Actors.current()).isPresent();
  }

  /** Whose desk it is and how something comes onto it. */
  record Desk(Researcher whose, Lists lists, Keeping keeping) {}
}
