package org.fonds.extraction.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The pages of a document in their order (ISO 32000-1, 7.7.3), whatever the tree looks like. */
final class PageTree {

  private PageTree() {}

  /**
   * @throws NotReadHereException if the tree comes back to itself or a page is missing
   */
  static List<PdfPage> pages(@Nullable COSDictionary root) throws NotReadHereException {
    List<PdfPage> pages = new ArrayList<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<PdfPage> waiting = new ArrayDeque<>();
    if (root != null) {
      waiting.push(new PdfPage(root, root.getCOSDictionary(COSName.RESOURCES)));
    }
    while (!waiting.isEmpty()) {
      PdfPage node = waiting.pop();
      if (!seen.add(node.dictionary())) {
        throw new NotReadHereException("its page tree comes back to itself");
      }
      COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages.add(node);
        continue;
      }
      for (int i = kids.size() - 1; i >= 0; i--) {
        if (!(kids.getObject(i) instanceof COSDictionary kid)) {
          throw new NotReadHereException("a page of its page tree is missing");
        }
        COSDictionary own = kid.getCOSDictionary(COSName.RESOURCES);
        waiting.push(new PdfPage(kid, own == null ? node.resources() : own));
      }
    }
    return pages;
  }
}
