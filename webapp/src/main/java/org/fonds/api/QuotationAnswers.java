package org.fonds.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.api.QuotationAnswer.AgreementAnswer;
import org.fonds.api.QuotationAnswer.EarlierAnswer;
import org.fonds.api.QuotationAnswer.MatchAnswer;
import org.fonds.api.QuotationAnswer.RunAnswer;
import org.fonds.api.QuotationAnswer.VersionAnswer;
import org.fonds.quotation.Agreement;
import org.fonds.quotation.Comparison;
import org.fonds.quotation.EarlierPassage;
import org.fonds.quotation.Footnote;
import org.fonds.quotation.Passage;
import org.fonds.quotation.QuoteLink;
import org.fonds.quotation.QuotedPassage;
import org.fonds.quotation.Run;
import org.fonds.quotation.TextVersion;
import org.fonds.quotation.Verification;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Writes what became of a quotation for the API. */
final class QuotationAnswers {

  private final SiteSettings site;

  QuotationAnswers(SiteSettings site) {
    this.site = site;
  }

  QuotationAnswer of(Verification.Found found) {
    return new QuotationAnswer(
        found.passages().getFirst().quotation().text(),
        found.passages().stream().map(each -> match(each, found.footnote())).toList(),
        notices(found.missing()));
  }

  QuotationAnswer of(Verification.Absent absent) {
    return new QuotationAnswer(absent.quotation().text(), List.of(), notices(absent.missing()));
  }

  private static List<String> notices(Verification.@Nullable Missing missing) {
    List<String> notices = new ArrayList<>();
    if (missing != null) {
      notices.add(
          missing.withdrawal() == null
              ? "There is no document with the id \"" + missing.id() + "\" in this archive."
              : "Document %s was withdrawn from this archive on %s: %s"
                  .formatted(
                      missing.id(), missing.withdrawal().on(), missing.withdrawal().reason()));
    }
    return notices;
  }

  private MatchAnswer match(QuotedPassage found, Footnote footnote) {
    Passage nearest = found.nearest();
    Passage now = found.passage();
    Comparison comparison = nearest.comparison();
    return new MatchAnswer(
        found.document().id(),
        found.document().description().title(),
        nearest.page(),
        nearest.pages().last(),
        site.page(found.document().id(), nearest.page())
            + "?"
            + QuoteLink.to(found.quotation()).written(),
        now != null && now.comparison().isExact(),
        Math.round(comparison.likeness() * 1000) / 1000.0,
        comparison.isInAnotherScript(),
        version(found.version()),
        now == null ? List.of() : runs(now),
        earlier(found.earlier()),
        Agreement.of(footnote, found).stream().map(QuotationAnswers::agreement).toList());
  }

  private static @Nullable VersionAnswer version(@Nullable TextVersion version) {
    return version == null
        ? null
        : new VersionAnswer(version.number(), version.since(), version.newest());
  }

  private static @Nullable EarlierAnswer earlier(@Nullable EarlierPassage earlier) {
    if (earlier == null) {
      return null;
    }
    TextVersion version = earlier.version();
    return new EarlierAnswer(
        new VersionAnswer(version.number(), version.since(), version.newest()),
        earlier.passage().page(),
        earlier.passage().comparison().isExact(),
        runs(earlier.passage()));
  }

  private static List<RunAnswer> runs(Passage passage) {
    return Run.of(passage.comparison()).stream()
        .map(run ->
            new RunAnswer(word(run.kind()), blankToNull(run.quoted()), blankToNull(run.standing())))
        .toList();
  }

  private static AgreementAnswer agreement(Agreement agreement) {
    return new AgreementAnswer(
        word(agreement.matter()), agreement.agrees(), agreement.said(), agreement.found());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
