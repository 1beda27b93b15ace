package org.fonds.extraction;

import java.util.List;
import java.util.function.Consumer;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks for a file's pages knows of them and wants of them.
 *
 * @param languages ISO 639-1 codes of the languages that the file is said to be in; may be empty
 * @param password with which the file opens; null if it is not locked
 * @param done is told of pages as OCR goes on, since a later one may be the end of the process
 * @param begun is run when OCR begins
 */
record PagesWanted(
    List<String> languages, @Nullable Password password, Consumer<PageText> done, Runnable begun) {

  PagesWanted {
    languages = List.copyOf(languages);
  }
}
