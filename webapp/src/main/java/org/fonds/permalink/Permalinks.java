package org.fonds.permalink;

import java.util.Locale;
import java.util.Optional;
import org.fonds.citation.CitedPage;
import org.fonds.description.Withdrawal;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.room.ReadingRooms;

/** Finds what lies at permanent addresses, for who asks at the moment. */
public final class Permalinks {

  private final ReadingRooms rooms;

  public Permalinks(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  /**
   * What lies at an address.
   *
   * @throws org.fonds.store.StoreException if the disk refuses
   */
  public Resolution resolve(PermanentAddress address) {
    Documents documents = rooms.current().documents();
    Optional<ArchivedDocument> found = documents.find(address.id());
    if (found.isEmpty()) {
      Optional<Withdrawal> withdrawal = documents.withdrawal(address.id());
      return withdrawal.isEmpty()
          ? new Resolution.Absent(address.id())
          : new Resolution.Withdrawn(address.id().toLowerCase(Locale.ROOT), withdrawal.get());
    }
    return at(found.get(), address);
  }

  private static Resolution at(ArchivedDocument document, PermanentAddress address) {
    Integer page = address.page();
    if (page == null) {
      return new Resolution.Found(document, null);
    }
    int last = document.lastPage();
    return page < 1 || page > last
        ? new Resolution.NoSuchPage(document.id(), page, last)
        : new Resolution.Found(document, CitedPage.in(document, page));
  }
}
