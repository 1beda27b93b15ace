package org.fonds.batch.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowFilter;
import org.fonds.site.SiteSettings;

/** A run as a sentence for the methods section of a paper. */
final class BatchSentence {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.systemDefault());

  private final NarrowingWords narrowings;
  private final SiteSettings site;

  BatchSentence(NarrowingWords narrowings, SiteSettings site) {
    this.narrowings = narrowings;
    this.site = site;
  }

  /**
   * The sentence.
   *
   * @param counts of the rows that each filter shows
   */
  String of(BatchSearch run, Map<RowFilter, Integer> counts) {
    Instant when = Objects.requireNonNullElse(run.times().begun(), run.times().made());
    String narrowed = narrowings.of(run);
    StringBuilder sentence =
        new StringBuilder("Batch search in ")
            .append(site.name())
            .append(" (")
            .append(site.address())
            .append(") on ")
            .append(DAY.format(when))
            .append(" for ")
            .append(rows(run))
            .append(
                ", sought as written, in all scripts and inflections, and for what sounds alike")
            .append(narrowed.isEmpty() ? "" : ", narrowed to " + narrowed)
            .append(": ")
            .append(found(counts));
    if (run.extent().documents() > 0) {
      sentence.append(
          String.format(
              Locale.ENGLISH,
              ", in %,d documents on %,d pages",
              run.extent().documents(),
              run.extent().pages()));
    }
    Instant newest = run.extent().newest();
    if (newest != null) {
      sentence.append("; the newest document was taken in on ").append(DAY.format(newest));
    }
    return sentence.append('.').toString();
  }

  private static String rows(BatchSearch run) {
    String number =
        run.done() == run.list().rows()
            ? RowWords.number(run.done())
            : "the first "
                + RowWords.number(run.done())
                + " of "
                + RowWords.number(run.list().rows());
    return switch (run.wish().way()) {
      case NAME -> number + " names";
      case PHRASE -> number + " phrases";
      case LANGUAGE -> number + " queries";
    };
  }

  private static String found(Map<RowFilter, Integer> counts) {
    return String.format(
        Locale.ENGLISH,
        "%,d found (%,d of them in no document as written), %,d with all words but nowhere beside each other, %,d only sounding alike, %,d not found",
        counts.getOrDefault(RowFilter.FOUND, 0),
        counts.getOrDefault(RowFilter.OTHER_SPELLING, 0),
        counts.getOrDefault(RowFilter.APART, 0),
        counts.getOrDefault(RowFilter.SOUNDING_ALIKE, 0),
        counts.getOrDefault(RowFilter.NOT_FOUND, 0));
  }
}
