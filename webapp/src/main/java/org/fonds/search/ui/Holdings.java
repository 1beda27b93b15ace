package org.fonds.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fonds.search.Extent;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;

/** What an archive holds, in a sentence. */
final class Holdings {

  private Holdings() {}

  /** What a search for words looked through, and what it may have missed. */
  static String searched(Extent extent) {
    StringBuilder sentence =
        new StringBuilder(
            String.format(
                Locale.ENGLISH,
                "Searched: %s on %,d %s",
                ResultBar.documents(extent.documents()),
                extent.pages(),
                extent.pages() == 1 ? "page" : "pages"));
    List<String> missed = new ArrayList<>();
    addIfAny(missed, extent.doubtfulPages(), "page", " with doubtful OCR");
    addIfAny(missed, extent.unreadPages(), "page", " without any text");
    addIfAny(missed, extent.undescribedDocuments(), "document", " not described yet");
    return missed.isEmpty()
        ? sentence.append('.').toString()
        : sentence.append("; among them ").append(String.join(", ", missed)).append('.').toString();
  }

  private static void addIfAny(List<String> missed, long count, String one, String which) {
    if (count > 0) {
      missed.add(
          String.format(Locale.ENGLISH, "%,d %s%s%s", count, one, count == 1 ? "" : "s", which));
    }
  }

  /**
   * The sentence, from the facets of a search for everything.
   *
   * @param total documents in the archive, at least 1
   */
  static String sentence(long total, Map<Facet, List<FacetValue>> facets) {
    StringBuilder sentence =
        new StringBuilder("The archive holds ").append(ResultBar.documents(total));
    List<String> years =
        facets.getOrDefault(Facet.YEAR, List.of()).stream()
            .map(FacetValue::value)
            .filter(year -> !year.equals(SearchAddress.UNDATED))
            .toList();
    if (!years.isEmpty()) {
      String first = years.getFirst();
      String last = years.getLast();
      sentence.append(first.equals(last) ? " of " + first : " from " + first + " to " + last);
    }
    int languages = facets.getOrDefault(Facet.LANGUAGE, List.of()).size();
    if (languages > 1) {
      sentence.append(", in ").append(languages).append(" languages");
    }
    return sentence
        .append(". Ask for words in any of them, or narrow by what stands at the side.")
        .toString();
  }
}
