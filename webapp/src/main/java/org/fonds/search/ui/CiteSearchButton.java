package org.fonds.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.clipboard.ClipboardContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.ZoneId;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchSentence;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Shows a search as a sentence for the methods section of a paper, and copies it. */
final class CiteSearchButton extends Composite<Div> {

  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final Div cited = new Div();
  private SearchOutcome.@Nullable Found found;

  CiteSearchButton(ReadingRooms rooms, SiteSettings site) {
    this.rooms = rooms;
    this.site = site;
    Button button = new Button("Cite search");
    button.setId("cite-search");
    cited.addClassName("cited-search");
    Popover popover = new Popover(cited);
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel("Cite this search");
    popover.addOpenedChangeListener(change -> {
      if (change.isOpened()) {
        show();
      }
    });
    getContent().addClassName("result-actions");
    getContent().add(button, popover);
  }

  /** Offers another search. */
  void offer(SearchOutcome.Found answered) {
    found = answered;
  }

  private void show() {
    SearchOutcome.Found shown = found;
    if (shown == null) {
      return;
    }
    String sentence =
        SearchSentence.whole(
            shown, rooms.current().search().newest(), site, ZoneId.systemDefault());
    Paragraph words = new Paragraph(sentence);
    words.setId("search-sentence");
    Span copied = new Span();
    copied.getElement().setAttribute("role", "status");
    NativeButton copy = new NativeButton("Copy");
    copy.setId("copy-search");
    copy.addClassName("link");
    Clipboard.onClick(copy)
        .write(
            ClipboardContent.create().text(sentence),
            done -> copied.setText("Copied"),
            error -> copied.setText("Select the sentence and press Ctrl+C"));
    Div acts = new Div(copy, copied);
    acts.addClassName("acts");
    cited.removeAll();
    cited.add(
        words,
        acts,
        Sentences.said(
            "Who opens the address is shown what answers then: the archive grows, and numbers"
                + " change."));
  }
}
