package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fonds.store.StoreFixtures.ID;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.extraction.Ocr;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesOfWordsTest {

  private static final String TEXT = "Слушали <об> \"высылке\" & прочем";

  private static final PageWords PLACES =
      new PageWords(
          1654,
          2339,
          270,
          -1.25,
          List.of(
              new PageWords.Line(
                  List.of(
                      new PageWords.Word("Слушали", 100, 120, 240, 44, 96),
                      new PageWords.Word("<об>", 360, 121, 80, 43, 71))),
              new PageWords.Line(
                  List.of(new PageWords.Word("\"высылке\"\u0002 &", 101, 190, 250, 44, 0)))));

  @TempDir Path folder;
  private ArchiveStore store;

  @BeforeEach
  void open() {
    store = ArchiveStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static StoredDocument scan(List<PageText> pages) {
    StoredDocument document = StoreFixtures.document("scan.tif", TEXT);
    return new StoredDocument(
        ID,
        document.file(),
        document.description(),
        TextOutcome.COMPLETE,
        pages,
        document.acceptedAt());
  }

  private void put(PageText... pages) throws IOException {
    store.put(scan(List.of(pages)), StoreFixtures.file(folder, TEXT));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
      return files.filter(file -> file.endsWith("words.alto.xml")).toList();
    }
  }

  @Nested
  class A_document_that_was_read_by_OCR {

    @Test
    void keeps_where_its_words_stand() throws IOException {
      put(
          new PageText(1, "born digital", "en", null),
          new PageText(2, TEXT, "ru", new Ocr(87, PLACES)),
          new PageText(3, "", null, new Ocr(0, new PageWords(10, 20, 0, 0, List.of()))));

      PageWords readBack = Objects.requireNonNull(store.places(ID).get(2));
      assertThat(store.places(ID)).containsOnlyKeys(2, 3);
      assertThat(readBack).usingRecursiveComparison().ignoringFields("lines").isEqualTo(PLACES);
      assertThat(readBack.lines().getFirst()).isEqualTo(PLACES.lines().getFirst());
      assertThat(readBack.lines().getLast().words())
          .containsExactly(new PageWords.Word("\"высылке\" &", 101, 190, 250, 44, 0));
    }

    @Test
    void is_found_without_them() throws IOException {
      put(new PageText(2, TEXT, "ru", new Ocr(87, PLACES)));

      assertThat(store.find(ID).orElseThrow().pages())
          .containsExactly(new PageText(2, TEXT, "ru", new Ocr(87, null)));
    }

    @Test
    void keeps_them_when_only_its_description_changes() throws IOException {
      put(new PageText(2, TEXT, "ru", new Ocr(87, PLACES)));
      StoredDocument found = store.find(ID).orElseThrow();

      store.update(StoreFixtures.titled(found, "another title"), "Anna", "title");

      assertThat(store.places(ID)).containsOnlyKeys(2);
      assertThat(files()).hasSize(1);
    }

    @Test
    void says_so_if_they_were_altered() throws IOException {
      put(new PageText(2, TEXT, "ru", new Ocr(87, PLACES)));
      Path alto = files().getFirst();
      Files.writeString(alto, Files.readString(alto).replace("1654", "1655"));

      assertThatThrownBy(() -> store.places(ID))
          .isInstanceOf(CorruptDocumentException.class)
          .hasMessageContaining("words.alto.xml was altered");
    }
  }

  @Nested
  class A_born_digital_document {

    @Test
    void has_no_file_of_places() throws IOException {
      put(new PageText(1, TEXT, "ru", null));

      assertThat(store.places(ID)).isEmpty();
      assertThat(files()).isEmpty();
    }
  }
}
