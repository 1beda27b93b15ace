package org.fonds.generator;

import java.io.IOException;

/** A kind of file that a text can become. */
interface Form {

  /** The ending of the file's name, without the dot. */
  String ending();

  /** The whole file. The same text gives the same bytes. */
  byte[] make(SourceText text) throws IOException;
}
