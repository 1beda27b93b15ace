package org.fonds.history.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fonds.history.FieldChange;

/** What is said otherwise of a document, field by field. */
public final class FieldChanges extends DescriptionList {

  public FieldChanges(List<FieldChange> changes) {
    addClassNames("facts", "changes");
    changes.forEach(change -> add(new Term(change.label()), definition(change)));
  }

  private static Description definition(FieldChange change) {
    return switch (change) {
      case FieldChange.OfWords words -> new Description(new DiffWords(words.words()));
      case FieldChange.OfValues values -> values(values);
    };
  }

  private static Description values(FieldChange.OfValues change) {
    Description values = new Description();
    values.addClassName("diff");
    change.removed().forEach(value -> values.getElement().appendChild(DiffWords.removed(value)));
    change.added().forEach(value -> values.getElement().appendChild(DiffWords.added(value)));
    if (change.removed().isEmpty() && change.added().isEmpty()) {
      values.add(new Span("in another order"));
    }
    return values;
  }
}
