package org.fonds.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.description.Description;
import org.fonds.extraction.Part;
import org.fonds.extraction.RedactionBox;
import org.fonds.store.HeldCopy;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What is known of a document's file beside its description, and how two versions differ in it. */
final class FileWords {

  private FileWords() {}

  /**
   * What is known otherwise: the kind of the file, how complete its text is, its parts and copies,
   * and what of it is blacked out.
   *
   * @param before null if there was none
   */
  static List<FieldChange> changes(@Nullable StoredDocument before, StoredDocument after) {
    List<FieldChange> changes = new ArrayList<>();
    String file = before == null ? "" : file(before);
    if (!file.equals(file(after))) {
      changes.add(FieldChange.ofWords("File", file, file(after)));
    }
    String text = before == null ? "" : text(before);
    if (!text.equals(text(after))) {
      changes.add(FieldChange.ofWords("Text", text, text(after)));
    }
    List<String> parts = before == null ? List.of() : parts(before);
    if (!parts.equals(parts(after))) {
      changes.add(FieldChange.ofValues("Parts", parts, parts(after)));
    }
    List<String> copies = before == null ? List.of() : copies(before);
    if (!copies.equals(copies(after))) {
      changes.add(FieldChange.ofValues("Also held as", copies, copies(after)));
    }
    List<String> boxes = before == null ? List.of() : boxes(before);
    if (!boxes.equals(boxes(after))) {
      changes.add(FieldChange.ofValues("Blacked out for readers", boxes, boxes(after)));
    }
    return changes;
  }

  private static List<String> boxes(StoredDocument document) {
    return document.redactions().pages().stream()
        .flatMap(page -> page.boxes().stream().map(box -> box(page.number(), box)))
        .toList();
  }

  private static String box(int page, RedactionBox box) {
    return String.format(
        Locale.ROOT,
        "page %d: %.1f × %.1f %% of the page, %.1f %% from the left and %.1f %% from the top",
        page,
        box.width() * 100,
        box.height() * 100,
        box.left() * 100,
        box.top() * 100);
  }

  private static String file(StoredDocument document) {
    return document.file().name() + ", " + document.file().mediaType();
  }

  private static String text(StoredDocument document) {
    String outcome = document.textOutcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    int pages = document.pages().size();
    return outcome + ", " + pages + (pages == 1 ? " page of text" : " pages of text");
  }

  private static List<String> parts(StoredDocument document) {
    return document.parts().stream().map(Part::name).toList();
  }

  private static List<String> copies(StoredDocument document) {
    return document.copies().stream().map(FileWords::copy).toList();
  }

  private static String copy(HeldCopy copy) {
    Description said = copy.description();
    return said == null ? copy.path() : copy.path() + " (“" + said.title() + "”)";
  }
}
