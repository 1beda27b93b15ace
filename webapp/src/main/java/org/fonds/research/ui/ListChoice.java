package org.fonds.research.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.fonds.research.ResearchList;
import org.fonds.shell.ui.Sentences;

/** Chooses another of one's lists, or makes one. */
final class ListChoice extends Dialog {

  /** What is done with the list that was chosen. */
  @FunctionalInterface
  interface Chosen extends Serializable {
    void accept(ResearchList list);
  }

  private final KeepButtons.Desk desk;
  private final Chosen chosen;
  private final TextField name = new TextField("New list");
  private final Div fault = new Div();

  /**
   * @param now the name of the list in which it is now
   */
  ListChoice(KeepButtons.Desk desk, String now, Chosen chosen) {
    this.desk = desk;
    this.chosen = chosen;
    setHeaderTitle("Keep it in another list");
    UnorderedList lists = new UnorderedList();
    lists.addClassNames("rows", "list-choice");
    desk.lists().of(desk.whose()).forEach(list -> lists.add(new ListItem(row(list))));
    name.setId("new-list-name");
    name.setMaxLength(ResearchList.LONGEST_NAME);
    Button make = new Button("Make it and keep there", click -> make());
    make.setId("make-list-here");
    make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    make.addClickShortcut(Key.ENTER).listenOn(name);
    Div making = new Div(name, make);
    making.addClassName("beside");
    add(Sentences.said("It is in “" + now + "” now. What you choose is used from then on."));
    add(lists, making, fault);
    Button close = new Button("Leave it there", click -> close());
    close.addClassName("btn");
    getFooter().add(close);
  }

  private NativeButton row(ResearchList list) {
    NativeButton row = new NativeButton(list.name(), click -> choose(list));
    row.addClassName("link");
    return row;
  }

  private void make() {
    desk.lists()
        .make(desk.whose(), name.getValue())
        .ifPresentOrElse(
            this::choose,
            () ->
                fault.add(
                    Sentences.fault(
                        "You have %d lists, which is the most; delete one first."
                            .formatted(ResearchList.MOST_LISTS))));
  }

  private void choose(ResearchList list) {
    close();
    chosen.accept(list);
  }
}
