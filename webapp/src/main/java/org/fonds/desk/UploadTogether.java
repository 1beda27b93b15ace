package org.fonds.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.fonds.audit.Actor;
import org.fonds.description.IndexerException;
import org.fonds.ingest.SourceSubmission;
import org.fonds.upload.Packing;
import org.fonds.upload.Upload;
import org.fonds.upload.UploadProgress;
import org.fonds.upload.Uploads;

/**
 * Takes files in that belong together, such as a folder with descriptions of its files: as the one
 * container that they would be in a ZIP, so that what holds for the files of a ZIP holds for them.
 * Safe for several threads; one batch at a time.
 */
public final class UploadTogether {

  private final Uploads uploads;
  private final Arrivals arrivals;

  public UploadTogether(Uploads uploads, Arrivals arrivals) {
    this.uploads = uploads;
    this.arrivals = arrivals;
  }

  /** What became of it. */
  public sealed interface Taken {

    /** All of them are safe and become documents. */
    record Arrived(Arrival arrival) implements Taken {}

    /**
     * Nothing was taken in, and all is as it was.
     *
     * @param reason a sentence that says what to mend
     */
    record Wrong(String reason) implements Taken {}

    /**
     * Nothing was taken in, because the disk has no room.
     *
     * @param reason sentences for who sends it
     */
    record NoRoom(String reason) implements Taken {}
  }

  /**
   * Takes files in together.
   *
   * @param name what the whole is called, such as the folder in which they lay; without folders
   * @param ids of the uploads; asking for the same once more tells what became of them
   * @throws IndexerException if the disk refuses; the files stay to be taken then
   */
  public synchronized Taken take(String name, List<String> ids, Actor who) {
    List<String> wanted = List.copyOf(new LinkedHashSet<>(ids));
    if (wanted.isEmpty()) {
      return new Taken.Wrong("There is no upload in the list; name the ids of all.");
    }
    Optional<Arrival> before = arrivals.by(wanted.getFirst(), who.name());
    if (before.isPresent()) {
      return new Taken.Arrived(before.get());
    }
    List<Upload> wholes = new ArrayList<>();
    for (String id : wanted) {
      Optional<UploadProgress> progress = uploads.find(id, who.name());
      if (progress.filter(each -> each.isWhole() && each.upload().together()).isEmpty()) {
        return new Taken.Wrong(
            "The upload \"%s\" is not there, not whole, or was not begun with \"together\"; send the rest of it first."
                .formatted(id));
      }
      wholes.add(progress.get().upload());
    }
    try {
      return switch (uploads.pack(wholes, name)) {
        case Packing.NoRoom full -> new Taken.NoRoom(full.reason());
        case Packing.Packed packed -> arrived(name, wholes, packed.zip(), who);
      };
    } catch (IllegalArgumentException e) {
      return new Taken.Wrong("Nothing was taken in: " + e.getMessage() + ".");
    }
  }

  private Taken arrived(String name, List<Upload> wholes, Path zip, Actor who) {
    try {
      Arrival arrival =
          arrivals.receive(
              new SourceSubmission(zip, name, name, null, who.name()), who, wholes.getFirst().id());
      wholes.forEach(uploads::drop);
      return new Taken.Arrived(arrival);
    } finally {
      delete(zip);
    }
  }

  private static void delete(Path zip) {
    try {
      Files.deleteIfExists(zip);
    } catch (IOException e) {
      throw new IndexerException(
          "%s cannot be deleted (%s); see to the permissions of its folder".formatted(zip, e), e);
    }
  }
}
