package org.fonds.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code /api/quotations} answers. */
record QuotationAnswer(
    @Schema(description = "What was taken for the quotation.") @Nullable String quotation,
    List<MatchAnswer> matches,
    @Schema(description = "What is to be said of the footnote, such as a document withdrawn since.")
        List<String> notices) {

  /** A place where the words stand. */
  record MatchAnswer(
      String id,
      String title,
      @Schema(description = "The page on which the words begin, counted from 1.") int page,
      int lastPage,
      @Schema(description = "The page for people, with the words marked.") String url,
      @Schema(
              description =
                  "Whether every word stands so, but for spelling, script and what the quotation itself says is left out or put in.")
          boolean exact,
      @Schema(description = "How much of what is quoted stands there, 0 to 1.") double likeness,
      boolean otherScript,
      @Schema(
              description =
                  "The version of the text in which the words stand; null if that is not known.")
          @Nullable VersionAnswer version,
      @Schema(
              description =
                  "Runs of words in their order; empty if they stand in an earlier version alone.")
          List<RunAnswer> words,
      @Nullable EarlierAnswer earlier,
      List<AgreementAnswer> footnote) {}

  /** A version of a text. */
  record VersionAnswer(int number, Instant since, boolean newest) {}

  /** Where the words stood more like the quotation than they do now. */
  record EarlierAnswer(VersionAnswer version, int page, boolean exact, List<RunAnswer> words) {}

  /** Words with the same outcome. */
  record RunAnswer(
      @Schema(
              allowableValues = {
                "same",
                "other",
                "left-out",
                "added",
                "left-out-marked",
                "added-marked"
              })
          String outcome,
      @Schema(description = "As quoted; null if it is not.") @Nullable String quoted,
      @Schema(description = "As it stands on the page; null if it does not.")
          @Nullable String standing) {}

  /** Whether something that the footnote says is so. */
  record AgreementAnswer(
      @Schema(allowableValues = {"document", "page", "reference-code"}) String matter,
      boolean agrees,
      String said,
      String found) {}
}
