package org.fonds.extraction.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a document may hold besides its pages: filled forms, notes, files. */
final class Extras {

  private static final int MOST_FIELDS = 100_000;
  private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
  private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");
  private static final COSName XFA = COSName.getPDFName("XFA");

  private Extras() {}

  /**
   * @throws NotReadHereException if there is any; says which
   */
  static void refuse(COSDictionary catalog, List<PdfPage> pages) throws NotReadHereException {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.getDictionaryObject(EMBEDDED_FILES) != null) {
      throw new NotReadHereException("it has files within");
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null && (form.getDictionaryObject(XFA) != null || isFilled(form))) {
      throw new NotReadHereException("it is a form that was filled in");
    }
    for (PdfPage page : pages) {
      refuseNotes(page.dictionary().getCOSArray(COSName.ANNOTS));
    }
  }

  private static boolean isFilled(COSDictionary form) {
    Deque<COSArray> waiting = new ArrayDeque<>();
    add(form.getCOSArray(COSName.FIELDS), waiting);
    int fields = 0;
    while (!waiting.isEmpty()) {
      COSArray array = waiting.pop();
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary field) {
          if (field.getDictionaryObject(COSName.V) != null || ++fields > MOST_FIELDS) {
            return true;
          }
          add(field.getCOSArray(COSName.KIDS), waiting);
        }
      }
    }
    return false;
  }

  private static void add(@Nullable COSArray array, Deque<COSArray> waiting) {
    if (array != null) {
      waiting.push(array);
    }
  }

  private static void refuseNotes(@Nullable COSArray annotations) throws NotReadHereException {
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      COSBase each = annotations.getObject(i);
      if (!(each instanceof COSDictionary annotation)) {
        continue;
      }
      COSName kind = annotation.getCOSName(COSName.SUBTYPE);
      if (FILE_ATTACHMENT.equals(kind)) {
        throw new NotReadHereException("it has files within");
      }
      String note = COSName.LINK.equals(kind) ? null : annotation.getString(COSName.CONTENTS);
      if (note != null && !note.isBlank()) {
        throw new NotReadHereException("it has notes");
      }
    }
  }
}
