package org.fonds.room;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Leads whoever asks into the right room. Safe for several threads. */
public final class ReadingRooms {

  private final ReadingRoom readers;
  private final Supplier<ReadingRoom> staff;
  private final BooleanSupplier askedByStaff;

  /**
   * @param readers where nothing closed is
   * @param staff where everything is
   * @param askedByStaff whether the request at hand is that of somebody who keeps the archive;
   *     false where nobody knows who asks
   */
  public ReadingRooms(
      ReadingRoom readers, Supplier<ReadingRoom> staff, BooleanSupplier askedByStaff) {
    this.readers = readers;
    this.staff = staff;
    this.askedByStaff = askedByStaff;
  }

  /** The room of everybody. */
  public ReadingRoom readers() {
    return readers;
  }

  /** The room of who asks. */
  public ReadingRoom current() {
    return askedByStaff.getAsBoolean() ? staff.get() : readers;
  }
}
