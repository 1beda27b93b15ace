package org.fonds.ingest;

import org.fonds.extraction.PageText;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Which documents are to be read by OCR now. */
public sealed interface OcrWanted {

  /** Those whose images nobody has read. */
  record Waiting() implements OcrWanted {}

  /**
   * Those, and documents that were read by OCR before.
   *
   * @param below only if the confidence of one of their pages is lower; null for all
   */
  record Again(@Nullable Integer below) implements OcrWanted {

    boolean includes(StoredDocument document) {
      return document.pages().stream()
          .map(PageText::ocrConfidence)
          .anyMatch(confidence -> confidence != null && (below == null || confidence < below));
    }
  }
}
