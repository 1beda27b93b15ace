package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Takes files out again that lie within others, as they were found when the whole was read. */
final class PartTaking {

  private final ExtractionSettings settings;
  private final TikaReader tika;

  PartTaking(ExtractionSettings settings, TikaReader tika) {
    this.settings = settings;
    this.tika = tika;
  }

  /**
   * Takes one out.
   *
   * @param places of each file within the one before, as {@link Part#place} counts
   * @param target where its bytes are put
   * @return false if there is none
   */
  boolean take(Path file, String name, List<Integer> places, Path target) throws IOException {
    int place = places.getFirst();
    String mediaType = tika.mediaType(file, name);
    FileKind kind = tika.kind(mediaType);
    if (!mayHaveParts(kind)) {
      return false;
    }
    boolean collection = kind == FileKind.COLLECTION || kind == FileKind.CONTAINER;
    try (PartFiles parts = new PartFiles(new Expansion(settings.expandedMegabytes()), place)) {
      FileKind read = collection ? FileKind.COLLECTION : kind;
      tika.read(new FileToRead(file, name, mediaType, read, null), parts);
      if (parts.files().isEmpty()) {
        return false;
      }
      PartFiles.PartFile part = parts.files().getFirst();
      if (places.size() > 1) {
        String partName = part.name() == null ? "" : part.name();
        return take(part.file(), partName, places.subList(1, places.size()), target);
      }
      Files.move(part.file(), target, StandardCopyOption.REPLACE_EXISTING);
      return true;
    }
  }

  private static boolean mayHaveParts(FileKind kind) {
    return switch (kind) {
      case PDF, HTML, MAIL, OFFICE, OTHER, COLLECTION, CONTAINER -> true;
      case TEXT, IMAGE, UNSUPPORTED -> false;
    };
  }
}
