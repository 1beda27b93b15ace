package org.fonds.extraction.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the pages of a document are called by the file itself. */
final class PdfPageLabels {

  private PdfPageLabels() {}

  /**
   * A label for each page, empty for those without. There are none at all where the file has none,
   * where they are broken, and where they say nothing that helps to find a page: they count as
   * everybody counts, all pages have the same, or pages of the same number come again, as in a file
   * that was put together from others.
   *
   * @param pages of the document
   */
  static List<String> of(COSDictionary catalog, int pages) {
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGE_LABELS);
    if (root == null) {
      return List.of();
    }
    try {
      NavigableMap<Integer, PageLabelRange> ranges = PageLabelTree.ranges(root, pages);
      List<String> labels = labels(ranges, pages);
      return tellPages(labels) && !comeAgain(labels, ranges) ? labels : List.of();
    } catch (NotReadHereException e) {
      // A file is read by its pages, whatever it calls them.
      return List.of();
    }
  }

  private static List<String> labels(NavigableMap<Integer, PageLabelRange> ranges, int pages) {
    List<String> labels = new ArrayList<>(pages);
    for (int page = 0; page < pages; page++) {
      Map.Entry<Integer, PageLabelRange> range = ranges.floorEntry(page);
      labels.add(range == null ? "" : range.getValue().label(page - range.getKey()));
    }
    return labels;
  }

  private static boolean tellPages(List<String> labels) {
    boolean isTheCount =
        IntStream.range(0, labels.size())
            .allMatch(page ->
                labels.get(page).isEmpty() || labels.get(page).equals(Integer.toString(page + 1)));
    boolean isAlwaysTheSame = labels.size() > 1 && Set.copyOf(labels).size() == 1;
    return !isTheCount && !isAlwaysTheSame;
  }

  private static boolean comeAgain(
      List<String> labels, NavigableMap<Integer, PageLabelRange> ranges) {
    Set<String> counted = new HashSet<>();
    return IntStream.range(0, labels.size())
        .filter(page -> !labels.get(page).isEmpty())
        .filter(page -> ranges.floorEntry(page).getValue().counts())
        .anyMatch(page -> !counted.add(labels.get(page)));
  }
}
