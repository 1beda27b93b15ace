package org.fonds.permalink;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * In which form a request would have what lies at an address, by its header {@code Accept} (RFC
 * 9110, 12.5.1).
 */
sealed interface Wish {

  /** As the page for people. */
  record ThePage() implements Wish {}

  /**
   * As a record for programs.
   *
   * @param mediaType the name by which it was asked for
   */
  record ARecord(Representation representation, MediaType mediaType) implements Wish {}

  /** In none of the forms that there are. */
  record NothingHere() implements Wish {}

  /**
   * The wish of a request. Among equals the page comes first and the representations in their
   * order; who says nothing, or nothing that can be read, gets the page.
   *
   * @param accept the values of the header; none where it was not sent
   */
  static Wish of(List<String> accept) {
    List<MediaType> ranges;
    try {
      ranges = MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException _) {
      return new ThePage();
    }
    if (ranges.isEmpty()) {
      return new ThePage();
    }
    double page = quality(MediaType.TEXT_HTML, ranges);
    return records()
        .filter(each -> quality(each.mediaType(), ranges) > page)
        // The first of the best: a later one replaces it only if it is better.
        .reduce((best, next) ->
            quality(next.mediaType(), ranges) > quality(best.mediaType(), ranges) ? next : best)
        .map(Wish.class::cast)
        .orElseGet(() -> page > 0 ? new ThePage() : new NothingHere());
  }

  private static Stream<ARecord> records() {
    return Stream.of(Representation.values())
        .flatMap(each ->
            each.mediaTypes().stream()
                .map(type -> new ARecord(each, MediaType.parseMediaType(type))));
  }

  /** What the most specific of the ranges that include a type says of it; 0 if none does. */
  private static double quality(MediaType type, List<MediaType> ranges) {
    return ranges.stream()
        .filter(range -> range.includes(type))
        .max(
            Comparator.comparingInt(Wish::specificity)
                .thenComparingDouble(MediaType::getQualityValue))
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }

  private static int specificity(MediaType range) {
    if (range.isWildcardType()) {
      return 0;
    }
    return range.isWildcardSubtype() ? 1 : 2;
  }
}
