package org.fonds.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fonds.description.DocumentId;

/** An entry as a row of the database. */
final class EntryRow {

  private static final String WHOLE = "document";
  private static final String PAGE = "page";
  private static final String QUOTATION = "quotation";

  private EntryRow() {}

  static Entry entry(ResultSet row) throws SQLException {
    DocumentId document = new DocumentId(row.getString("document"));
    int first = row.getInt("first_page");
    Kept kept =
        switch (row.getString("kind")) {
          case PAGE -> new Kept.Page(document, first);
          case QUOTATION ->
              new Kept.Quotation(
                  document,
                  first,
                  row.getInt("last_page"),
                  row.getInt("text_version"),
                  row.getString("words"));
          default -> new Kept.WholeDocument(document);
        };
    return new Entry(
        row.getObject("id", UUID.class),
        kept,
        new Note(row.getString("note"), tags(row.getString("tags"))),
        row.getInt("changes"),
        row.getObject("added", OffsetDateTime.class).toInstant());
  }

  static String kind(Kept kept) {
    return switch (kept) {
      case Kept.WholeDocument _ -> WHOLE;
      case Kept.Page _ -> PAGE;
      case Kept.Quotation _ -> QUOTATION;
    };
  }

  static int textVersion(Kept kept) {
    return kept instanceof Kept.Quotation quotation ? quotation.textVersion() : 0;
  }

  static String words(Kept kept) {
    return kept instanceof Kept.Quotation quotation ? quotation.words() : "";
  }

  /** Each between line feeds, so that one can be found whole. */
  static String tags(Note note) {
    return note.tags().isEmpty() ? "" : "\n" + String.join("\n", note.tags()) + "\n";
  }

  static List<String> tags(String kept) {
    return Arrays.stream(kept.split("\n", -1)).filter(tag -> !tag.isEmpty()).toList();
  }
}
