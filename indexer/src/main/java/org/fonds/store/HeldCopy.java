package org.fonds.store;

import java.time.Instant;
import java.time.LocalDate;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.jspecify.annotations.Nullable;

/**
 * Where else the very bytes of a document were found.
 *
 * @param name of the file as it came, without folders
 * @param path where it came from, relative to the folder that was ingested
 * @param description what was said of it there; null if nothing
 * @param who the person or program that brought it
 * @param at when it was found first, or described otherwise
 */
public record HeldCopy(
    String name, String path, @Nullable Description description, String who, Instant at) {

  /** Whether another says the same of the same place, whoever brought it and when. */
  boolean saysTheSameAs(HeldCopy other) {
    return path.equals(other.path)
        && name.equals(other.name)
        && (description == null
            ? other.description == null
            : description.equals(other.description));
  }

  /** The same without what is for the staff alone. */
  HeldCopy forReaders() {
    return description == null ? this : new HeldCopy(name, path, description.forReaders(), who, at);
  }

  /** Whether readers may know on a day what is said of it. */
  boolean isOpenOn(LocalDate day) {
    return description == null || description.access().on(day) == AccessLevel.OPEN;
  }
}
