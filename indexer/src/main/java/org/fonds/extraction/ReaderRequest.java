package org.fonds.extraction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is said to a child process. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface ReaderRequest {

  /** First of all, once. */
  record Settings(ExtractionSettings extraction, OcrSettings ocr) implements ReaderRequest {}

  /**
   * Read this.
   *
   * @param path absolute
   * @param name as the file came
   */
  record File(String path, String name) implements ReaderRequest {}
}
