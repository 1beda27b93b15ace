package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Unpacks ZIP and TAR files like folders, with those that lie within them. */
final class Containers {

  private final ExtractionSettings settings;
  private final TikaReader tika;

  Containers(ExtractionSettings settings, TikaReader tika) {
    this.settings = settings;
    this.tika = tika;
  }

  /** Is told how unpacking goes on. */
  interface Progress {

    /** A file was taken out. */
    void taken(Member member);

    /** Something large is being taken out. */
    void goesOn();

    /** For whom it is all the same. */
    static Progress untold() {
      return new Progress() {
        @Override
        public void taken(Member member) {}

        @Override
        public void goesOn() {}
      };
    }
  }

  /**
   * Takes the files out of a container.
   *
   * @param name as the file came
   * @param folder where they are put, flat; what is in it may be written over
   * @throws IOException if the disk refuses
   */
  Unpacking unpack(Path file, String name, Path folder, Progress progress) throws IOException {
    ContainerRoom room = new ContainerRoom(Files.size(file), settings.unpackedMegabytes());
    try {
      return new Container(tika, folder, room, progress)
          .unpack(file, name, "", settings.embeddedDepth());
    } catch (ContainerRoom.NoRoomException e) {
      clear(folder);
      return new Unpacking.Refused(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What is to be said of a container that is kept as a document, because it could not be unpacked;
   * it is unpacked for that once more, and what comes out is deleted.
   *
   * @throws IOException if the disk refuses
   */
  Unpacking examine(Path file, String name) throws IOException {
    Path folder = Files.createTempDirectory("fonds-container");
    try {
      return unpack(file, name, folder, Progress.untold());
    } finally {
      clear(folder);
      Files.delete(folder);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst.subList(0, deepestFirst.size() - 1)) {
        Files.delete(each);
      }
    }
  }
}
