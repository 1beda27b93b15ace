package org.fonds.correction.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;
import org.fonds.shell.ui.NoSuchDocument;

/**
 * A page of a document that an address names.
 *
 * @param number counted from 1
 */
record PageAddress(ArchivedDocument document, int number) {

  /** Empty, and another page shown, where there is none that the person may see. */
  static Optional<PageAddress> of(BeforeEnterEvent event, ReadingRooms rooms) {
    String id = event.getRouteParameters().get("id").orElse("");
    Optional<ArchivedDocument> found = rooms.current().documents().find(id);
    if (found.isEmpty() || found.get().isRedactedCopy() || !found.get().file().isThere()) {
      NoSuchDocument.say(event, id);
      return Optional.empty();
    }
    int number =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("page")
            .filter(text -> text.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(1);
    int last = Math.max(1, found.get().pageCount());
    if (number < 1 || number > last) {
      event.rerouteToError(
          NotFoundException.class, "The document has pages 1 to " + last + " and no others.");
      return Optional.empty();
    }
    return Optional.of(new PageAddress(found.get(), number));
  }

  /** What the page says now. */
  String words() {
    return document.page(number).map(page -> page.text()).orElse("");
  }

  int last() {
    return Math.max(1, document.pageCount());
  }
}
