package org.fonds.extraction;

/**
 * A file within a file: what was attached to a letter, embedded in a report, packed into a box.
 *
 * @param number counted from 1 through the whole document; a part stands before those within it
 * @param within the number of the part in which it lies; 0 for the document's own file
 * @param place counted from 1 among all that lies in the same file, by which it is found there
 *     again
 * @param name as it was named there, without folders; never empty
 * @param mediaType found by content
 * @param sizeInBytes at least 0
 * @param firstPage the number among the document's pages that its first page has, or would have
 * @param pageCount at least 0, without the pages of the parts within it
 * @param unread a few words on why not all of its text was read; empty if it was
 */
public record Part(
    int number,
    int within,
    int place,
    String name,
    String mediaType,
    long sizeInBytes,
    int firstPage,
    int pageCount,
    String unread) {

  /** Whether one of its own pages has this number among the document's pages. */
  public boolean holds(int page) {
    return page >= firstPage && page < firstPage + pageCount;
  }

  /**
   * What one of its pages is called, such as {@code p. 7 (report.pdf, p. 2)}.
   *
   * @param page its number among the document's pages
   */
  public String pageLabel(int page) {
    String within = pageCount == 1 ? "" : ", p. " + (page - firstPage + 1);
    return "p. " + page + " (" + name + within + ")";
  }

  /** The same part in a document that has other pages and parts before it. */
  Part behind(int pages, int parts, int parent) {
    return new Part(
        number + parts,
        within == 0 ? parent : within + parts,
        place,
        name,
        mediaType,
        sizeInBytes,
        firstPage + pages,
        pageCount,
        unread);
  }
}
