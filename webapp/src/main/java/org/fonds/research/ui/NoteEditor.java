package org.fonds.research.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import org.fonds.research.Entry;
import org.fonds.research.Note;
import org.fonds.research.NotingOutcome;
import org.fonds.shell.ui.Sentences;

/** Writes a note and tags, and loses nothing where another window has written there too. */
final class NoteEditor extends Div {

  private final TextArea text = new TextArea("Note");
  private final TextField tags = new TextField("Tags");
  private final Div said = new Div();
  private final transient SerializableBiFunction<Entry, Note, NotingOutcome> write;
  private final transient SerializableConsumer<Entry> written;
  private transient Entry entry;

  /**
   * @param write keeps a note beside an entry as it was shown
   * @param written receives the entry when the writing is done, also where nothing was written
   */
  NoteEditor(
      Entry entry,
      String called,
      SerializableBiFunction<Entry, Note, NotingOutcome> write,
      SerializableConsumer<Entry> written) {
    this.entry = entry;
    this.write = write;
    this.written = written;
    addClassNames("words", "note-editor");
    text.setValue(entry.note().text());
    text.setMaxLength(Note.LONGEST);
    text.setAriaLabel("Note on " + called);
    text.focus();
    tags.setValue(entry.note().tagLine());
    tags.setHelperText("With commas between them; 20 at most.");
    said.getElement().setAttribute("role", "status");
    Button save = new Button("Save", click -> save());
    save.addClassName("save-note");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button leave = new Button("Cancel", click -> this.written.accept(this.entry));
    leave.addClassName("btn");
    Div acts = new Div(save, leave);
    acts.addClassName("acts");
    add(text, tags, said, acts);
  }

  private void save() {
    said.removeAll();
    Note note;
    try {
      note = new Note(text.getValue(), Note.tagsIn(tags.getValue()));
    } catch (IllegalArgumentException e) {
      said.add(Sentences.fault("Not saved: " + e.getMessage() + "."));
      return;
    }
    switch (write.apply(entry, note)) {
      case NotingOutcome.Written(Entry now) -> written.accept(now);
      case NotingOutcome.WrittenMeanwhile(Entry now) -> {
        entry = now;
        said.add(
            Sentences.fault(
                "Not saved yet: in another window this was written meanwhile. Take over what you"
                    + " need of it; Save then puts yours in its place."));
        said.add(Sentences.said(now.note().text()), Sentences.said(now.note().tagLine()));
      }
      case NotingOutcome.Missing _ ->
          said.add(
              Sentences.fault("Not saved: the entry was taken out of the list in another window."));
    }
  }
}
