package org.fonds.desk.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.draft.Templates;
import org.fonds.finding.Findings;
import org.fonds.finding.ui.FindingsPanel;
import org.fonds.holding.Unit;
import org.fonds.holding.UnitsOutcome;
import org.fonds.room.ReadingRooms;
import org.springframework.stereotype.Component;

/** Makes the forms by which documents are described, and what stands beside them. */
@Component
final class DescriptionForms {

  private final Vocabularies vocabularies;
  private final ReadingRooms rooms;
  private final UnitChoices units;
  private final Findings findings;
  private final Templates templates;

  DescriptionForms(
      Vocabularies vocabularies, ReadingRooms rooms, Findings findings, Templates templates) {
    this.templates = templates;
    this.vocabularies = vocabularies;
    this.rooms = rooms;
    this.units = new UnitChoices(rooms);
    this.findings = findings;
  }

  /** A form that says what the document's description says. */
  DescriptionForm of(ArchivedDocument document) {
    return new DescriptionForm(document, vocabularies, units);
  }

  /** What the text of a document suggests, to be taken over into a form. */
  FindingsPanel suggestions(ArchivedDocument document, DescriptionForm into) {
    return new FindingsPanel(document.id(), () -> findings.in(document.pages()), into::add);
  }

  /** The templates of all people at the desk. */
  Templates templates() {
    return templates;
  }

  /** By which a form is filled from a template, and kept as one. */
  TemplateBar templates(
      SerializableSupplier<Description> now, SerializableConsumer<Description> chosen) {
    return new TemplateBar(templates, now, chosen);
  }

  /** Says which others have the same reference code, which may be meant so; empty if none has. */
  String sameCode(ArchivedDocument document) {
    Description said = document.description();
    ReferenceCode code = said.referenceCode();
    UnitsOutcome others =
        code == null
            ? new UnitsOutcome.Found(0, List.of())
            : rooms
                .current()
                .holdings()
                .withCode(code.text(), said.holdingInstitution(), document.stored().id());
    return others instanceof UnitsOutcome.Found found && found.total() > 0
        ? " Others have this reference code too: "
            + found.units().stream().map(Unit::title).collect(Collectors.joining("; "))
            + "."
        : "";
  }

  /**
   * A row by which a field of many documents is changed.
   *
   * @param removed runs when the person takes the row away
   */
  EditRow row(SerializableRunnable removed) {
    return new EditRow(vocabularies, units, removed);
  }
}
