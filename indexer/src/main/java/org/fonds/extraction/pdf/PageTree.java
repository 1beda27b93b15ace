package org.fonds.extraction.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The pages of a document in their order (ISO 32000-1, 7.7.3), whatever the tree looks like. */
final class PageTree {

  private PageTree() {}

  /**
   * @param most pages; the tree is not followed beyond
   * @throws NotReadHereException if the tree comes back to itself or a page is missing
   */
  static List<PdfPage> pages(@Nullable COSDictionary root, int most) throws NotReadHereException {
    List<PdfPage> pages = new ArrayList<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Branch> waiting = new ArrayDeque<>();
    if (root != null) {
      PdfPage top = new PdfPage(root, root.getCOSDictionary(COSName.RESOURCES));
      open(top, seen, pages).ifPresent(waiting::push);
    }
    while (!waiting.isEmpty() && pages.size() < most) {
      Branch branch = waiting.peek();
      if (branch.hasNext()) {
        open(branch.next(), seen, pages).ifPresent(waiting::push);
      } else {
        waiting.pop();
      }
    }
    return pages;
  }

  /** A node without kids is a page. */
  private static Optional<Branch> open(PdfPage node, Set<COSDictionary> seen, List<PdfPage> pages)
      throws NotReadHereException {
    if (!seen.add(node.dictionary())) {
      throw new NotReadHereException("its page tree comes back to itself");
    }
    COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
    if (kids == null) {
      pages.add(node);
      return Optional.empty();
    }
    return Optional.of(new Branch(kids, node.resources()));
  }

  /** A node and how far its kids were followed: each is taken from the file when its turn comes. */
  private static final class Branch {
    private final COSArray kids;
    private final @Nullable COSDictionary resources;
    private int next;

    Branch(COSArray kids, @Nullable COSDictionary resources) {
      this.kids = kids;
      this.resources = resources;
    }

    boolean hasNext() {
      return next < kids.size();
    }

    PdfPage next() throws NotReadHereException {
      if (!(kids.getObject(next++) instanceof COSDictionary kid)) {
        throw new NotReadHereException("a page of its page tree is missing");
      }
      COSDictionary own = kid.getCOSDictionary(COSName.RESOURCES);
      return new PdfPage(kid, own == null ? resources : own);
    }
  }
}
