package org.fonds.api;

import java.util.List;
import java.util.Optional;
import org.fonds.research.Entry;
import org.fonds.research.Kept;
import org.fonds.research.ResearchList;
import org.fonds.research.Seen;
import org.jspecify.annotations.Nullable;

/** What the API says of lists and their entries. */
final class ResearchAnswers {

  private ResearchAnswers() {}

  /**
   * A list.
   *
   * @param entries how many it has
   * @param shared whether others read it by a link
   */
  record ListAnswer(String id, String name, int entries, boolean shared) {

    static ListAnswer of(ResearchList list) {
      return new ListAnswer(
          list.id().toString(), list.name(), list.entries(), list.sharedAs() != null);
    }
  }

  /**
   * An entry.
   *
   * @param title null where the document can no longer be read
   * @param page on which it begins, counted from 1; null for a whole document
   * @param lastPage on which it ends; null for a whole document
   * @param words of a quotation; null for others, and where they can no longer be read
   */
  record EntryOfListAnswer(
      String id,
      String document,
      @Nullable String title,
      @Nullable Integer page,
      @Nullable Integer lastPage,
      @Nullable String words,
      String note,
      List<String> tags) {

    static EntryOfListAnswer of(Seen seen) {
      return switch (seen) {
        case Seen.Shown shown ->
            of(shown.entry(), shown.document().description().title(), shown.words());
        case Seen.Withdrawn withdrawn -> of(withdrawn.entry(), null, Optional.empty());
        case Seen.Gone gone -> of(gone.entry(), null, Optional.empty());
      };
    }

    private static EntryOfListAnswer of(
        Entry entry, @Nullable String title, Optional<String> words) {
      Kept kept = entry.kept();
      return new EntryOfListAnswer(
          entry.id().toString(),
          kept.document().text(),
          title,
          kept.firstPage() == 0 ? null : kept.firstPage(),
          kept.firstPage() == 0 ? null : kept.lastPage(),
          words.orElse(null),
          entry.note().text(),
          entry.note().tags());
    }
  }

  /**
   * A list with a piece of its entries.
   *
   * @param page of the entries, counted from 1
   */
  record ListWithEntries(ListAnswer list, int page, List<EntryOfListAnswer> entries) {
    ListWithEntries {
      entries = List.copyOf(entries);
    }
  }

  /** What is to be called how. */
  record NewList(@Nullable String name) {}

  /**
   * What is to be kept.
   *
   * @param page null for the whole document
   * @param lastPage null if the words end on the same page
   * @param textVersion of the document from which the words are; null if not known
   * @param words null for the page or document itself
   */
  record NewEntry(
      @Nullable String document,
      @Nullable Integer page,
      @Nullable Integer lastPage,
      @Nullable Integer textVersion,
      @Nullable String words,
      @Nullable String note,
      @Nullable List<String> tags) {}
}
