package org.fonds.desk;

/** The ways in which the running site brings sources in. */
public enum RunKind {
  /** What people and programs hand in at the desk and by the API. */
  UPLOADS,
  /** What was dropped into the drop folder. */
  DROP_FOLDER,
  /** What the last process had accepted and not finished. */
  TAKEN_UP,
  /** Images of sources that came when OCR was not there. */
  IMAGES
}
