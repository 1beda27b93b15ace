package org.fonds.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.Room;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of one archive: the reading room's, and the stacks' from the moment on in which
 * something is closed to readers. An archive that is wholly open pays for one. Safe for several
 * threads.
 */
final class Rooms implements AutoCloseable {

  private final Function<Room, ArchiveIndex> opening;
  private final ArchiveIndex readingRoom;
  private volatile @Nullable ArchiveIndex stacks;
  private volatile boolean stacksAreFilled;

  /**
   * @param opening opens the index of a room, or makes it
   */
  Rooms(Function<Room, ArchiveIndex> opening) {
    this.opening = opening;
    this.readingRoom = opening.apply(Room.READING_ROOM);
  }

  ArchiveIndex readingRoom() {
    return readingRoom;
  }

  /** The index with everything; empty as long as nothing is closed. */
  Optional<ArchiveIndex> stacks() {
    return Optional.ofNullable(stacks);
  }

  /** Where those who keep the archive search: the stacks as soon as they have everything. */
  ArchiveIndex forStaff() {
    ArchiveIndex whole = stacks;
    return whole == null || !stacksAreFilled ? readingRoom : whole;
  }

  /**
   * Sees to it that there are stacks.
   *
   * @return whether there were none
   */
  synchronized boolean openStacks() {
    if (stacks != null) {
      return false;
    }
    stacks = opening.apply(Room.STACKS);
    return true;
  }

  /** Says that the stacks have everything. */
  void stacksAreFilled() {
    stacksAreFilled = true;
  }

  void put(List<SeenDocument> documents) {
    readingRoom.put(documents.stream().flatMap(each -> each.byReaders().stream()).toList());
    readingRoom.removeAll(
        documents.stream()
            .filter(each -> each.byReaders().isEmpty())
            .map(SeenDocument::id)
            .toList());
    stacks().ifPresent(whole -> whole.put(documents.stream().map(SeenDocument::whole).toList()));
  }

  void remove(String id) {
    readingRoom.remove(id);
    stacks().ifPresent(whole -> whole.remove(id));
  }

  void commit() {
    readingRoom.commit();
    stacks().ifPresent(ArchiveIndex::commit);
  }

  @Override
  public void close() {
    try {
      readingRoom.close();
    } finally {
      stacks().ifPresent(ArchiveIndex::close);
    }
  }
}
