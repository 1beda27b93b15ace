package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.fonds.desk.StillStanding;
import org.fonds.ingest.RedactingOutcome;

/** Says what became of saving boxes: which words readers lost, and where these still stand. */
final class RedactionResult extends Div {

  RedactionResult() {
    setId("redaction-result");
    getElement().setAttribute("role", "status");
  }

  void clear() {
    removeAll();
  }

  void say(String sentence, boolean fault) {
    removeAll();
    add(paragraph(sentence, fault ? "fault" : "understood"));
  }

  void show(RedactingOutcome.Saved saved, int page) {
    say("Saved as version %d.".formatted(saved.version()), false);
    if (!saved.notIndexed().isEmpty()) {
      add(
          paragraph(
              "The index does not answer ("
                  + saved.notIndexed()
                  + "): until it does, readers may find the document by words that are blacked"
                  + " out; page and file are closed to them already.",
              "fault"));
    }
    if (!saved.removed().isEmpty()) {
      Paragraph removed =
          paragraph(
              "Removed from the text for readers: " + String.join(" ", saved.removed()), "notice");
      removed.setId("removed-words");
      add(removed);
    }
    if (!saved.wordless().isEmpty()) {
      add(paragraph(wordless(saved.wordless(), page), "fault"));
    }
    List<StillStanding> standing = StillStanding.of(saved.document(), saved.removed());
    if (!standing.isEmpty()) {
      add(new StandingList(saved.document().id().text(), standing));
    }
    getElement().executeJs("this.scrollIntoView({block: 'center'})");
  }

  private static String wordless(List<Integer> pages, int here) {
    return pages.equals(List.of(here))
        ? "Where the words of this page stand cannot be found out: readers get its image with the"
            + " boxes, and no words of it."
        : "Where words stand cannot be found out on "
            + pages.stream().map(page -> "page " + page).collect(Collectors.joining(", "))
            + ": readers get the images with the boxes, and no words of them.";
  }

  private static Paragraph paragraph(String sentence, String style) {
    Paragraph said = new Paragraph(sentence);
    said.addClassName(style);
    return said;
  }
}
