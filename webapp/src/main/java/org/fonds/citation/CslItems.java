package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bibliographies as items of the Citation Style Language, what its processors compute with. */
final class CslItems {

  private CslItems() {}

  /** With everything said in the field that is meant for it, and the rest in the note. */
  static CSLItemData of(Bibliography bibliography) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(bibliography.key())
            .type(bibliography.type())
            .title(bibliography.title())
            .genre(bibliography.genre())
            .archive(bibliography.archive())
            .archiveLocation(bibliography.archiveLocation())
            .abstrct(bibliography.summary())
            .keyword(bibliography.keywordLine())
            .annote(bibliography.ownNotes())
            .source(bibliography.site())
            .URL(bibliography.address().toString());
    if (!bibliography.creators().isEmpty()) {
      item.author(CslNames.of(bibliography.creators()));
    }
    if (!bibliography.languages().isEmpty()) {
      // One tag, for processors choose title case by it; the others are said in the note.
      item.language(bibliography.languages().getFirst());
    }
    item.issued(issued(bibliography.date()));
    List<String> notes = new ArrayList<>(bibliography.notesWithPage());
    if (bibliography.languages().size() > 1) {
      notes.add("Languages: " + String.join(", ", bibliography.languages()));
    }
    return item.note(notes.isEmpty() ? null : String.join("\n", notes)).build();
  }

  private static @Nullable CSLDate issued(@Nullable CitedDate date) {
    if (date == null) {
      return null;
    }
    CSLDateBuilder issued = new CSLDateBuilder();
    Integer season = date.season();
    if (!date.points().isEmpty()) {
      issued.dateParts(parts(date));
    } else if (season != null && date.year().isPresent()) {
      issued.dateParts(date.year().getAsInt()).season(season);
    } else {
      return issued.literal(date.english()).build();
    }
    return date.isDoubted() ? issued.circa(true).build() : issued.build();
  }

  /** The points of a date as CSL wants them. */
  static int[][] parts(CitedDate date) {
    return date.points().stream().map(DatePoint::parts).toArray(int[][]::new);
  }
}
