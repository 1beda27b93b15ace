package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fonds.description.IndexerException;
import org.fonds.description.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedFilesTest {

  private static final Extractor EXTRACTOR =
      new Extractor(ExtractionSettings.defaults(), OcrSettings.off());
  private static final String WORDS = "The words of a locked file";

  @TempDir private Path folder;

  private static Extraction read(Path file, String... passwords) {
    List<Password> inTurn = Arrays.stream(passwords).map(Password::new).toList();
    return EXTRACTOR.extract(
        file,
        file.getFileName().toString(),
        new ReadingAids(List.of(), new Passwords(inTurn)),
        Recovery.none());
  }

  private static void opensWithTheRightPasswordAlone(Path file, String words) {
    assertThat(read(file)).isInstanceOf(Extraction.Encrypted.class);
    assertThat(read(file, "wrong")).isInstanceOf(Extraction.Encrypted.class);
    Extraction.Text text = (Extraction.Text) read(file, "wrong", "p\u00E4ss w\u00F6rd");
    assertThat(text.pages()).anyMatch(page -> page.text().contains(words));
    assertThat(text.metadata().unlocked()).isTrue();
  }

  @Test
  void a_PDF_opens_with_its_password_alone() throws IOException {
    Path pdf = FileFixtures.encryptedPdf(folder.resolve("a.pdf"), "p\u00E4ss w\u00F6rd");

    opensWithTheRightPasswordAlone(pdf, "demonstration");
  }

  @Test
  void a_PDF_is_drawn_with_its_password() throws IOException {
    Path pdf = FileFixtures.encryptedPdf(folder.resolve("a.pdf"), "secret");

    try (PdfImages images = new PdfImages(pdf, new Password("secret"))) {
      assertThat(images.draw(1, 72).getWidth()).isPositive();
    }
    assertThatThrownBy(() -> new PdfImages(pdf, null)).isInstanceOf(IOException.class);
  }

  @Test
  void a_DOCX_opens_with_its_password_alone() throws IOException {
    opensWithTheRightPasswordAlone(
        LockedFileFixtures.docx(folder.resolve("a.docx"), WORDS, "p\u00E4ss w\u00F6rd"), WORDS);
  }

  @Test
  void an_old_table_opens_with_its_password_alone() throws IOException {
    opensWithTheRightPasswordAlone(
        LockedFileFixtures.xls(folder.resolve("a.xls"), WORDS, "p\u00E4ss w\u00F6rd"), WORDS);
  }

  @Test
  void a_7z_is_known_to_be_locked_and_not_opened() throws IOException {
    Path box = LockedFileFixtures.sevenZip(folder.resolve("a.7z"), WORDS, "secret");

    assertThat(read(box, "secret")).isInstanceOf(Extraction.Encrypted.class);
  }

  @Test
  void a_file_that_is_not_locked_needs_none() throws IOException {
    Path pdf = FileFixtures.pdf(folder.resolve("a.pdf"), "The words of an open file");

    assertThat(read(pdf, "any").metadata().unlocked()).isFalse();
  }

  @Test
  void passwords_are_read_line_by_line_with_their_blanks() throws IOException {
    Path file =
        Files.writeString(folder.resolve("p.txt"), "\uFEFFone\r\n\n two \n\u0442\u0440\u0438");

    assertThat(Passwords.read(file).inTurn())
        .extracting(Password::text)
        .containsExactly("one", " two ", "\u0442\u0440\u0438");
  }

  @Test
  void passwords_in_another_encoding_are_refused_without_being_shown() throws IOException {
    Path file = Files.write(folder.resolve("p.txt"), new byte[] {'s', 'e', 'c', (byte) 0xFC});

    assertThatThrownBy(() -> Passwords.read(file))
        .isInstanceOf(IndexerException.class)
        .hasMessageContaining("are not UTF-8")
        .hasMessageNotContaining("sec\u00FC");
  }

  @Test
  void a_password_does_not_show_itself() {
    assertThat(new ReadingAids(List.of(), Passwords.of(new Password("secret"))).toString())
        .doesNotContain("secret");
  }
}
