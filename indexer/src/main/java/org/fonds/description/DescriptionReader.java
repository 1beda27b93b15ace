package org.fonds.description;

/** Reads descriptions and holds them to the vocabularies. */
public final class DescriptionReader {

  private DescriptionReader() {}
}
