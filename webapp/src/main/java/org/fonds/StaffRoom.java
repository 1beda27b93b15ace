package org.fonds;

import java.util.function.Function;
import java.util.function.Supplier;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.room.ReadingRoom;
import org.jspecify.annotations.Nullable;

/** The room of those who keep the archive, made anew when the index that they search is another. */
final class StaffRoom implements Supplier<ReadingRoom> {

  private final Supplier<ArchiveIndex> index;
  private final Function<ArchiveIndex, ReadingRoom> over;
  private @Nullable ArchiveIndex known;
  private @Nullable ReadingRoom room;

  /**
   * @param index that they search now
   * @param over makes the room over an index
   */
  StaffRoom(Supplier<ArchiveIndex> index, Function<ArchiveIndex, ReadingRoom> over) {
    this.index = index;
    this.over = over;
  }

  @Override
  public synchronized ReadingRoom get() {
    ArchiveIndex now = index.get();
    ReadingRoom made = room;
    if (made == null || !now.equals(known)) {
      made = over.apply(now);
      room = made;
      known = now;
    }
    return made;
  }
}
