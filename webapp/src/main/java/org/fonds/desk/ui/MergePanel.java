package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.description.Description;
import org.fonds.description.DescriptionField;
import org.fonds.desk.DescribingOutcome;
import org.fonds.desk.DescriptionMerge;
import org.fonds.document.ArchivedDocument;
import org.fonds.history.DescriptionWords;
import org.fonds.history.FieldChange;
import org.fonds.history.ui.FieldChanges;
import org.fonds.shell.ui.Links;

/**
 * Above a form whose document somebody else has described meanwhile: what was taken over from them,
 * and what the person has to decide.
 */
final class MergePanel extends Div {

  private final Map<DescriptionField, ContestedField> contested = new LinkedHashMap<>();

  /**
   * The three descriptions of a merge.
   *
   * @param before what both began with
   */
  record Sides(ArchivedDocument before, ArchivedDocument theirs, ArchivedDocument mine) {

    private Description was() {
      return before.description();
    }
  }

  /**
   * @param form shows what is merged; a choice is put into it
   */
  MergePanel(
      DescribingOutcome.ChangedMeanwhile changed,
      DescriptionMerge merge,
      Sides sides,
      DescriptionWords words,
      DescriptionForm form) {
    String who = changed.last().who();
    setId("merge");
    addClassName("merge");
    getElement().setAttribute("role", "region").setAttribute("aria-labelledby", "merge-heading");
    getElement().setAttribute("tabindex", "-1");
    H2 heading = new H2(who + " described this document while you did");
    heading.setId("merge-heading");
    Anchor history =
        new Anchor(
            Links.history(changed.now().id(), changed.last().number()),
            "Version %d in the history".formatted(changed.last().number()));
    history.setTarget("_blank");
    add(heading, history);
    show(merge, sides, words);
    merge.contested().forEach(field -> contest(field, sides, words, form));
  }

  private void show(DescriptionMerge merge, Sides sides, DescriptionWords words) {
    List<FieldChange> theirs =
        merge.taken().stream()
            .map(field -> words.change(field, sides.mine().description(), merge.merged()))
            .toList();
    if (!theirs.isEmpty()) {
      add(new Paragraph("Taken over into the form below:"), new FieldChanges(theirs));
    }
    if (merge.contested().isEmpty()) {
      add(new Paragraph("Nothing that you changed stands against it. Look through it, and save."));
    } else {
      add(new Paragraph("Both of you changed what follows. Choose one, or write another below."));
    }
  }

  private void contest(
      DescriptionField field, Sides sides, DescriptionWords words, DescriptionForm form) {
    ContestedField choice =
        new ContestedField(
            field,
            words.change(field, sides.was(), sides.theirs().description()),
            words.change(field, sides.was(), sides.mine().description()));
    choice.onChosen(version -> {
      switch (version) {
        case THEIRS -> form.take(field, sides.theirs());
        case MINE -> form.take(field, sides.mine());
        case ANOTHER -> {}
      }
    });
    form.onWritten(field, choice::chooseAnother);
    contested.put(field, choice);
    add(choice);
  }

  /** The fields that nobody has decided yet, in words; empty if all are. */
  String undecided() {
    return contested.entrySet().stream()
        .filter(field -> !field.getValue().isDecided())
        .map(field -> field.getKey().label())
        .collect(Collectors.joining(", "));
  }

  /** Brings it into sight, and to who listens. */
  void come() {
    getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
  }
}
