package org.fonds.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fonds.extraction.PageText;
import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;
import org.fonds.shell.ui.MarkedWords;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;

/** The words of a page, set like a page. */
final class Leaf extends Div {

  private @Nullable MarkedWords words;
  private @Nullable MarkedWords machine;
  private int hits;

  private Leaf() {
    addClassName("leaf");
  }

  /** Sets one of the hits off from the others, counted from 1. */
  void pointAt(int hit) {
    if (words != null) {
      words.pointAt(hit);
    }
    if (machine != null) {
      machine.pointAt(hit - hits);
    }
  }

  /** A page with words; none may be marked. What only the machine has read is shown if marked. */
  static Leaf of(PageText page, CorrectedWords read) {
    MarkedText words = read.text();
    if (words.plain().isBlank() && read.machine().hits() == 0) {
      return without("There are no words on this page.");
    }
    Leaf leaf = new Leaf();
    String language = page.language();
    if (language != null) {
      leaf.getElement().setAttribute("lang", language);
    }
    leaf.words = new MarkedWords(words);
    leaf.hits = words.hits();
    leaf.add(leaf.words);
    if (read.machine().hits() > 0) {
      leaf.machine = new MarkedWords(read.machine());
      Paragraph before =
          new Paragraph(new Span("Read by the machine, since corrected: "), leaf.machine);
      before.addClassName("machine-words");
      leaf.add(before);
    }
    return leaf;
  }

  /** A page whose words are not known, with the reason. */
  static Leaf without(TextOutcome outcome) {
    return without(sentence(outcome));
  }

  /** What a text's outcome means for who reads; empty if there is nothing to say. */
  static String sentence(TextOutcome outcome) {
    return switch (outcome) {
      case COMPLETE -> "";
      case PARTIAL -> "Some pages of this file could not be read; their words cannot be searched.";
      case IMAGE_ONLY ->
          "The pages are images and have not been read by machine: their words cannot be searched.";
      case ENCRYPTED -> "The file is locked by a password: its words cannot be searched.";
      case DAMAGED -> "The file is damaged: what could be read of it is all that can be searched.";
      case TIMED_OUT ->
          "Reading the file took too long: only what was read by then can be searched.";
      case TOO_LARGE ->
          "The file is too large to be read whole: only what was read of it can be searched.";
      case UNSUPPORTED -> "No reader for this kind of file is known: its words cannot be searched.";
      case EMPTY -> "The file is empty.";
      case NO_FILE -> "Only a description is here; the unit itself is not in this archive.";
      case WITHHELD ->
          "Only the description is open. Text and file are closed; ask the holding institution for"
              + " access.";
    };
  }

  private static Leaf without(String sentence) {
    Leaf leaf = new Leaf();
    leaf.addClassName("blank");
    leaf.add(new Paragraph(sentence.isEmpty() ? "There are no words on this page." : sentence));
    return leaf;
  }
}
