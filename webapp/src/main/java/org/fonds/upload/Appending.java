package org.fonds.upload;

/** What became of bytes that were sent. */
public sealed interface Appending {

  /** They have come, be it that the line was cut before all had: the offset says how far. */
  record Kept(UploadProgress progress) implements Appending {}

  /** They begin elsewhere than where the file ends by now; nothing was kept of them. */
  record WrongOffset(UploadProgress progress) implements Appending {}

  /** They are more than the file was said to have; nothing was kept of them. */
  record TooMuch(UploadProgress progress) implements Appending {}

  /** Another request has gone on with the file meanwhile; what came before that is kept. */
  record Overtaken() implements Appending {}

  /**
   * The disk is full; what came before is kept.
   *
   * @param reason what is full and what to do: sentences for who sends it
   */
  record NoRoom(String reason) implements Appending {}

  /** There is no such upload of this person, or no longer. */
  record Unknown() implements Appending {}
}
