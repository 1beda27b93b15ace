package org.fonds.extraction.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The page labels of a document as they stand in its number tree (ISO 32000-1, 7.9.7). */
final class PageLabelTree {

  /** Nodes and entries; files with a label for each page have as many as pages. */
  private static final int MOST = 200_000;

  private final int pages;
  private final NavigableMap<Integer, PageLabelRange> ranges = new TreeMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSDictionary> waiting = new ArrayDeque<>();
  private int met;

  private PageLabelTree(int pages) {
    this.pages = pages;
  }

  /**
   * @param pages of the document; entries beyond are left out
   * @return by the first page of each, counted from 0
   * @throws NotReadHereException if it is broken, or larger than any document needs
   */
  static NavigableMap<Integer, PageLabelRange> ranges(COSDictionary root, int pages)
      throws NotReadHereException {
    PageLabelTree tree = new PageLabelTree(pages);
    tree.wait(root);
    while (!tree.waiting.isEmpty()) {
      COSDictionary node = tree.waiting.pop();
      tree.followKids(node.getCOSArray(COSName.KIDS));
      tree.addNumbers(node.getCOSArray(COSName.NUMS));
    }
    return tree.ranges;
  }

  private void wait(COSDictionary node) throws NotReadHereException {
    if (!seen.add(node)) {
      throw new NotReadHereException("its tree of page labels comes back to itself");
    }
    waiting.push(node);
  }

  private void followKids(@Nullable COSArray kids) throws NotReadHereException {
    for (int i = 0; kids != null && i < kids.size(); i++) {
      count();
      if (!(kids.getObject(i) instanceof COSDictionary kid)) {
        throw new NotReadHereException("a part of its tree of page labels is missing");
      }
      wait(kid);
    }
  }

  private void addNumbers(@Nullable COSArray numbers) throws NotReadHereException {
    for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
      count();
      if (!(numbers.getObject(i) instanceof COSInteger first)
          || i + 1 == numbers.size()
          || !(numbers.getObject(i + 1) instanceof COSDictionary range)) {
        throw new NotReadHereException("a page label is broken");
      }
      if (first.longValue() >= 0 && first.longValue() < pages) {
        ranges.put(first.intValue(), PageLabelRange.of(range));
      }
    }
  }

  private void count() throws NotReadHereException {
    if (++met > MOST) {
      throw new NotReadHereException("it has over " + MOST + " page labels");
    }
  }
}
