package org.fonds.upload;

import java.nio.file.Path;

/** What became of packing files together. */
public sealed interface Packing {

  /** They lie in one ZIP. */
  record Packed(Path zip) implements Packing {}

  /**
   * The disk has no room for it.
   *
   * @param reason what, how much is free and what to do: sentences for who sends it
   */
  record NoRoom(String reason) implements Packing {}
}
