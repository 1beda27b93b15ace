package org.fonds.extraction;

import java.nio.file.Path;

/** The one door to reading files. */
public final class Extractor {

  public Extractor(ExtractionSettings settings, OcrSettings ocr) {}

  public Extraction extract(Path file, String fileName) {
    return new Extraction.Empty(
        new FileMetadata("application/octet-stream", null, java.util.List.of(), null));
  }
}
