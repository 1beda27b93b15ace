package org.fonds.extraction;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.SortedMap;

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
  record File(String path, String name, ReadingAids aids) implements ReaderRequest {}

  /**
   * Make a copy whose words can be selected.
   *
   * @param original absolute
   * @param mediaType of the original
   * @param places where the words stand on the pages that OCR read, by the pages' numbers
   * @param target absolute
   */
  record Copy(
      String original, String mediaType, SortedMap<Integer, PageWords> places, String target)
      implements ReaderRequest {}

  /**
   * Take a file out that lies within this.
   *
   * @param path absolute
   * @param name as the file came
   * @param places of each file within the one before, counted from 1
   * @param target absolute; where its bytes are wanted
   */
  record TakePart(String path, String name, List<Integer> places, String target)
      implements ReaderRequest {}

  /**
   * Unpack this like a folder.
   *
   * @param path absolute
   * @param name as the file came
   * @param folder absolute; an empty one
   */
  record Unpack(String path, String name, String folder) implements ReaderRequest {}

  /**
   * Draw a page upright.
   *
   * @param original absolute
   * @param page counted from 1
   * @param turned by how many degrees clockwise; below 0 if the file itself says
   * @param target absolute
   */
  record Draw(String original, String mediaType, int page, int turned, String target)
      implements ReaderRequest {}

  /**
   * Find where the words of pages stand that a PDF holds as letters.
   *
   * @param original absolute
   * @param pages counted from 1
   */
  record FindWords(String original, List<Integer> pages) implements ReaderRequest {}

  /**
   * Make a copy with black boxes.
   *
   * @param original absolute
   * @param target absolute
   */
  record Redact(String original, String mediaType, RedactionWanted wanted, String target)
      implements ReaderRequest {}
}
