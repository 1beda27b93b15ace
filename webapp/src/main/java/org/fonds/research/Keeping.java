package org.fonds.research;

import java.util.Optional;
import java.util.UUID;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;

/**
 * Puts what somebody reads into that person's lists; what whoever asks may not see cannot be kept.
 * Safe for several threads.
 */
public final class Keeping {

  private final Lists lists;
  private final Entries entries;
  private final ReadingRooms rooms;

  public Keeping(Lists lists, Entries entries, ReadingRooms rooms) {
    this.lists = lists;
    this.entries = entries;
    this.rooms = rooms;
  }

  /** Keeps something in the list used last; where there is none, the first is made. */
  public KeepingOutcome keep(Researcher whose, Kept kept) {
    Optional<ResearchList> list =
        lists.lastUsed(whose).or(() -> lists.make(whose, ResearchList.FIRST));
    return list.map(found -> keep(whose, found.id(), kept, Note.NONE))
        .orElseGet(KeepingOutcome.Missing::new);
  }

  /** Keeps something in a list of one's own, which is the one used last then. */
  public KeepingOutcome keep(Researcher whose, UUID list, Kept kept, Note note) {
    Optional<ResearchList> found = lists.find(whose, list);
    if (found.isEmpty() || !isThere(kept)) {
      return new KeepingOutcome.Missing();
    }
    KeepingOutcome outcome = entries.add(found.get(), kept, note);
    lists.use(list);
    return outcome;
  }

  /** Puts what was kept into another list instead. */
  public KeepingOutcome move(Researcher whose, UUID from, Entry entry, UUID to) {
    Optional<ResearchList> before = lists.find(whose, from);
    KeepingOutcome outcome = keep(whose, to, entry.kept(), entry.note());
    if (!from.equals(to)
        && (outcome instanceof KeepingOutcome.Added
            || outcome instanceof KeepingOutcome.AlreadyThere)) {
      before.ifPresent(list -> entries.remove(list, entry.id()));
    }
    return outcome;
  }

  private boolean isThere(Kept kept) {
    Optional<ArchivedDocument> document = rooms.current().documents().find(kept.document().text());
    return document.isPresent() && kept.lastPage() <= Math.max(1, document.get().pageCount());
  }
}
