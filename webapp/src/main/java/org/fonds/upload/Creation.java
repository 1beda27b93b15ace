package org.fonds.upload;

/** What became of the wish to send a file. */
public sealed interface Creation {

  /** It may be sent. */
  record Begun(UploadProgress progress) implements Creation {}

  /** It is larger than files may be here. */
  record TooLarge() implements Creation {}

  /**
   * The disk has no room for it.
   *
   * @param reason what, how much is free and what to do: sentences for who sends it
   */
  record NoRoom(String reason) implements Creation {}

  /** The person has begun so many and finished none of them. */
  record TooMany(int most) implements Creation {}
}
