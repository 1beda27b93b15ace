package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fonds.account.security.Actors;
import org.fonds.research.Keeping;
import org.fonds.research.Kept;
import org.fonds.research.Lists;
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

  /** Whose desk it is and how something comes onto it. */
  record Desk(Researcher whose, Lists lists, Keeping keeping) {}
}
