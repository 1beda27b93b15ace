package org.fonds.desk;

import org.fonds.ingest.OutcomeName;

/** What somebody can do about a source that needs attention. */
public final class Advice {

  private static final String LOOK = "Look at the file and send it again.";

  private Advice() {}

  /** A sentence or two; empty if there is nothing to be done. */
  public static String on(Ending ending) {
    return OutcomeName.named(ending.outcome()).map(name -> on(name, ending)).orElse(LOOK);
  }

  private static String on(OutcomeName name, Ending ending) {
    return switch (name) {
      case ENCRYPTED ->
          "Send a ZIP with this file and a descriptions.csv that has its password in the column"
              + " password, or send a copy that needs none.";
      case IMAGE_ONLY ->
          "Whoever runs this archive installs tesseract with the languages of its sources; the next"
              + " start reads it then. Until that it is found by its description.";
      case DAMAGED_IN_PART ->
          "What could be read is found. Compare it with the original and send a sound copy.";
      case DAMAGED ->
          "It is kept as it came. Compare it with the original and send a sound copy, or describe"
              + " it, so that it is found by that.";
      case TIMED_OUT, TOO_LARGE ->
          "Whoever runs this archive can raise the limit (fonds.extraction) and read it again with"
              + " fonds ingest --retry. Until that it is found by its description.";
      case UNSUPPORTED -> "It is kept as it came; describe it, so that it is found by that.";
      case EMPTY -> "If it should not be empty, send it again; else describe it.";
      case UNPACKED ->
          "What is said above of a file in it is to be mended; then send that file, or all of them,"
              + " again: what is in the archive already is known again.";
      case INDEXED, READ_AGAIN, DESCRIBED, UNCHANGED, DUPLICATE, LEFT_OUT ->
          ending.needsAttention() ? "Open it and see what it lacks." : "";
      case WITHOUT_DESCRIPTION, DESCRIPTION_FAULTY ->
          "Mend the description and send it again with its file.";
      case UNREADABLE, FAILED, REFUSED, MISSING -> LOOK;
    };
  }
}
