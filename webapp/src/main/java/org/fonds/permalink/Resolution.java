package org.fonds.permalink;

import org.fonds.citation.CitedPage;
import org.fonds.description.Withdrawal;
import org.fonds.document.ArchivedDocument;
import org.jspecify.annotations.Nullable;

/** What lies at a permanent address for who asks. */
public sealed interface Resolution {

  /**
   * A document, as far as who asks may see it.
   *
   * @param page null if the address is that of the whole document
   */
  record Found(ArchivedDocument document, @Nullable CitedPage page) implements Resolution {

    /** The address under the id that the document is usually known by. */
    public PermanentAddress address() {
      return new PermanentAddress(document.id(), page == null ? null : page.number());
    }
  }

  /**
   * A document that was withdrawn; the address of a page of it leads here too.
   *
   * @param id as the archive writes it
   */
  record Withdrawn(String id, Withdrawal withdrawal) implements Resolution {}

  /**
   * A page that the document has not.
   *
   * @param last the number of its last page, at least 1
   */
  record NoSuchPage(String id, int page, int last) implements Resolution {}

  /**
   * Nothing, or nothing that who asks may know of.
   *
   * @param id as it was asked for
   */
  record Absent(String id) implements Resolution {}
}
