package org.fonds.description;

/** Where a description stands in the hierarchy of an archive (ISAD(G) 3.1.4). */
public enum Level {
  FONDS,
  SERIES,
  FILE,
  ITEM
}
