package org.fonds.research.dossier;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.fonds.research.Note;

/**
 * What a dossier says.
 *
 * @param title the list's name
 * @param said on the title page beneath the title: when and where it was made, what is left out
 * @param warning what a reader must not miss of all of it; empty if nothing
 * @param leaves each is asked for when the one before is written
 */
public record Dossier(String title, List<String> said, String warning, Iterator<Leaf> leaves) {

  /** The pages of which images are shown, in one dossier. */
  public static final int MOST_PAGES = 50;

  /** The entries of one dossier. */
  public static final int MOST_ENTRIES = 200;

  public Dossier {
    said = List.copyOf(said);
  }

  /**
   * One entry.
   *
   * @param citation as a footnote
   * @param words of a quotation; empty for others
   * @param remark what a reader must know of the words; empty if nothing
   * @param sheets the pages that are shown
   */
  public record Leaf(
      String citation, Optional<String> words, String remark, Note note, List<Sheet> sheets) {
    public Leaf {
      sheets = List.copyOf(sheets);
    }
  }

  /** A page of a document, shown. */
  public sealed interface Sheet {

    /**
     * Its image.
     *
     * @param label above it, such as {@code Page 3}
     * @param png asked for when the sheet is written
     */
    record Picture(String label, Drawing png) implements Sheet {}

    /** Its words, where the file has no page that could be drawn. */
    record Words(String label, String text) implements Sheet {}
  }

  /** Draws a page. */
  @FunctionalInterface
  public interface Drawing {

    /** The page as PNG; empty if it cannot be drawn. */
    Optional<byte[]> draw();
  }
}
