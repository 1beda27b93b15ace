package org.fonds.history.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.history.Comparison;
import org.fonds.history.FieldChange;
import org.fonds.history.PageChange;
import org.fonds.history.TextChange;
import org.fonds.history.WordDiff;

/** What a version changed: the description, what is known of the file, the words of pages. */
final class VersionChanges extends Div {

  private static final int MOST_PASSAGES = 10;

  VersionChanges(Comparison comparison) {
    addClassName("version-changes");
    switch (comparison) {
      case Comparison.Compared compared -> show(compared);
      case Comparison.Damaged damaged ->
          say(
              "Version %d cannot be read, so there is nothing to compare with: %s."
                  .formatted(damaged.version(), damaged.reason()),
              "fault");
      case Comparison.Missing _ -> say("There is no such version.", "fault");
    }
  }

  private void show(Comparison.Compared compared) {
    List<FieldChange> fields =
        Stream.concat(compared.description().stream(), compared.file().stream()).toList();
    if (!fields.isEmpty()) {
      add(new FieldChanges(fields));
    }
    if (compared.isEmpty()) {
      say("What is shown of the document is the same; where words stand may differ.", "understood");
    }
    show(compared.text());
  }

  private void show(TextChange text) {
    text.pages().forEach(this::show);
    if (text.more() > 0) {
      say(
          text.more() == 1
              ? "The words of one more page changed."
              : "The words of %d more pages changed.".formatted(text.more()),
          "understood");
    }
  }

  private void show(PageChange page) {
    add(new H2("Page " + page.number()));
    List<WordDiff> passages = page.words().passages();
    passages.stream().limit(MOST_PASSAGES).forEach(passage -> add(passage(passage)));
    if (passages.size() > MOST_PASSAGES) {
      say(
          "And %d more places on this page.".formatted(passages.size() - MOST_PASSAGES),
          "understood");
    }
  }

  private static Paragraph passage(WordDiff words) {
    Paragraph passage = new Paragraph(new DiffWords(words));
    passage.addClassName("passage");
    return passage;
  }

  private void say(String sentence, String style) {
    Paragraph said = new Paragraph(sentence);
    said.addClassName(style);
    add(said);
  }
}
