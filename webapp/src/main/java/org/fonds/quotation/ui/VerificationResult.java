package org.fonds.quotation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fonds.description.Withdrawal;
import org.fonds.quotation.QuotedPassage;
import org.fonds.quotation.Verification;
import org.fonds.shell.ui.Sentences;
import org.jspecify.annotations.Nullable;

/** What became of verifying a quotation, in the words of the site. */
final class VerificationResult extends Div {

  VerificationResult() {
    setId("verification");
    getElement().setAttribute("aria-live", "polite");
  }

  void show(Verification verification) {
    removeAll();
    switch (verification) {
      case Verification.Found found -> found(found);
      case Verification.Absent(_, _, Verification.@Nullable Missing missing) -> {
        say(missing);
        add(
            Sentences.fault(
                "These words stand on no page that this archive can show. Perhaps more of them are"
                    + " changed than not; try a shorter part that you are sure of, or search for its"
                    + " rarest words."));
      }
      case Verification.NoDocument(Verification.Missing missing) -> say(missing);
      case Verification.TooShort _ ->
          add(
              Sentences.fault(
                  "This is too short to be found. Give two words at least, or four signs of a script"
                      + " without spaces."));
      case Verification.TooLong _ ->
          add(
              Sentences.fault(
                  "This is too long: a quotation may have at most 100 kB. Verify it in parts."));
      case Verification.Unavailable(String reason) -> add(Sentences.fault(reason));
    }
  }

  private void found(Verification.Found found) {
    say(found.missing());
    if (found.passages().stream().anyMatch(VerificationResult::hasDifferences)) {
      add(legend());
    }
    for (QuotedPassage each : found.passages()) {
      add(new MatchArticle(each, found.footnote()));
    }
  }

  private static boolean hasDifferences(QuotedPassage found) {
    return found.passage() == null || !found.passage().comparison().isExact();
  }

  private static Paragraph legend() {
    Span quoted = new Span("Struck through");
    quoted.addClassName("struck");
    Span standing = new Span("Underlined");
    standing.addClassName("underlined");
    Paragraph legend =
        new Paragraph(
            quoted,
            new Span(" is quoted, but does not stand there. "),
            standing,
            new Span(" stands there, but is not quoted."));
    legend.addClassNames("understood", "meaning");
    return legend;
  }

  private void say(Verification.@Nullable Missing missing) {
    if (missing == null) {
      return;
    }
    Withdrawal withdrawal = missing.withdrawal();
    add(
        Sentences.fault(
            withdrawal == null
                ? "There is no document with the id %s in this archive.".formatted(missing.id())
                : "Document %s was withdrawn from this archive on %s: %s"
                    .formatted(missing.id(), withdrawal.on(), withdrawal.reason())));
  }
}
