package org.fonds.desk;

/** What became of saving a unit without a file. */
public sealed interface UnitSaving {

  /**
   * It is a document and can be found.
   *
   * @param id of the document
   */
  record Saved(String id) implements UnitSaving {}

  /**
   * It is a document, but the index does not answer; it is found when the index is back.
   *
   * @param reason a sentence for the person
   */
  record SavedNotIndexed(String reason) implements UnitSaving {}

  /**
   * It contradicts what else is in the archive; nothing was saved.
   *
   * @param reason a sentence for the person
   */
  record Refused(String reason) implements UnitSaving {}
}
