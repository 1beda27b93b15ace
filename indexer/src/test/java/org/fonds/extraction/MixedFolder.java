package org.fonds.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder as archives get them: files of many kinds, some twice, some broken, some described. */
public final class MixedFolder {

  private static final int TEXTS = 30;
  private static final int EACH_OTHER_KIND = 4;
  private static final long SMALL_IN_BYTES = 8_000;

  private final Path folder;

  private MixedFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the folder, with the small ones of the odd real PDFs of others where they are at hand.
   */
  public static Path write(Path folder) throws IOException {
    MixedFolder mixed = new MixedFolder(folder);
    mixed.writeTexts();
    mixed.writePaged();
    mixed.writeLetters();
    mixed.writeContainer();
    mixed.writeBroken();
    mixed.writeCopies();
    mixed.copyCorpus();
    return folder;
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return file;
  }

  private static String words(String text, int number) {
    return "Лист %d. %s".formatted(number, text);
  }

  private void writeTexts() throws IOException {
    StringBuilder descriptions = new StringBuilder("file,title\n");
    for (int i = 0; i < TEXTS; i++) {
      String text =
          List.of(FileFixtures.RUSSIAN, FileFixtures.ENGLISH, FileFixtures.POLISH).get(i % 3);
      Files.writeString(file("texts/%02d.txt".formatted(i)), words(text, i));
      if (i % 5 == 0) {
        descriptions.append("%02d.txt,Sheet %d\n".formatted(i, i));
      }
    }
    Files.writeString(file("texts/descriptions.csv"), descriptions);
  }

  private void writePaged() throws IOException {
    for (int i = 0; i < EACH_OTHER_KIND; i++) {
      FileFixtures.pdf(
          file("papers/%d.pdf".formatted(i)),
          words(FileFixtures.RUSSIAN, i),
          words(FileFixtures.POLISH, i));
      FileFixtures.docx(file("papers/%d.docx".formatted(i)), words(FileFixtures.ENGLISH, i));
      FileFixtures.odt(file("papers/%d.odt".formatted(i)), words(FileFixtures.ENGLISH, i));
    }
  }

  private void writeLetters() throws IOException {
    for (int i = 0; i < EACH_OTHER_KIND; i++) {
      Map<String, byte[]> attached =
          Map.of("list.txt", words(FileFixtures.POLISH, i).getBytes(StandardCharsets.UTF_8));
      Files.write(
          file("letters/%d.eml".formatted(i)),
          PartFixtures.letter("Letter " + i, FileFixtures.ENGLISH, attached));
    }
  }

  private void writeContainer() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < EACH_OTHER_KIND; i++) {
      members.put(
          "box/%d.txt".formatted(i),
          words(FileFixtures.RUSSIAN, 1000 + i).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file("box.zip"), ContainerFixtures.zip(members));
  }

  private void writeBroken() throws IOException {
    FileFixtures.encryptedPdf(file("broken/locked.pdf"));
    FileFixtures.scan(file("broken/scan.pdf"), FileFixtures.ENGLISH);
    Files.write(file("broken/empty.txt"), new byte[0]);
    byte[] whole = Files.readAllBytes(folder.resolve("papers/0.docx"));
    Files.write(file("broken/half.docx"), Arrays.copyOf(whole, whole.length / 2));
  }

  private void writeCopies() throws IOException {
    for (int i = 0; i < EACH_OTHER_KIND; i++) {
      Files.copy(
          folder.resolve("papers/%d.pdf".formatted(i)),
          file("zz-copies/again-%d.pdf".formatted(i)));
    }
  }

  private void copyCorpus() throws IOException {
    Optional<Path> corpus = CorpusTest.corpus();
    if (corpus.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.walk(corpus.get())) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        if (Files.size(each) < SMALL_IN_BYTES) {
          Files.copy(each, file("corpus/" + corpus.get().relativize(each)));
        }
      }
    }
  }
}
