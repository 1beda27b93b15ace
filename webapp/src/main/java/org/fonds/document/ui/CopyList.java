package org.fonds.document.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.document.ArchivedDocument;
import org.fonds.store.HeldCopy;
import org.jspecify.annotations.Nullable;

/** Where else the file of a document was found, and what was said of it there otherwise. */
final class CopyList extends UnorderedList {

  CopyList(ArchivedDocument document) {
    addClassName("copies");
    for (HeldCopy copy : document.stored().copies()) {
      ListItem item = new ListItem(new Code(copy.path()));
      String otherwise = otherwise(copy.description(), document.description());
      if (!otherwise.isEmpty()) {
        Span said = new Span(otherwise);
        said.addClassName("understood");
        item.add(said);
      }
      add(item);
    }
  }

  private static String otherwise(@Nullable Description there, Description here) {
    if (there == null) {
      return "";
    }
    List<String> said = new ArrayList<>();
    add(said, "", there.title(), here.title());
    add(said, "reference ", code(there), code(here));
    add(said, "held by ", there.holdingInstitution(), here.holdingInstitution());
    add(said, "dated ", date(there), date(here));
    add(said, "places ", String.join(", ", there.places()), String.join(", ", here.places()));
    add(said, "persons ", String.join(", ", there.persons()), String.join(", ", here.persons()));
    add(said, "", scope(there), scope(here));
    return String.join("; ", said);
  }

  private static void add(
      List<String> said, String term, @Nullable String there, @Nullable String here) {
    if (there != null && !there.isBlank() && !Objects.equals(there, here)) {
      said.add(term + there);
    }
  }

  private static @Nullable String scope(Description description) {
    return description.text(TextElement.SCOPE_AND_CONTENT).orElse(null);
  }

  private static @Nullable String code(Description description) {
    ReferenceCode code = description.referenceCode();
    return code == null ? null : code.text();
  }

  private static @Nullable String date(Description description) {
    UncertainDate date = description.date();
    return date == null ? null : date.written();
  }
}
