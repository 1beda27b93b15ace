package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fonds.store.StoreFixtures.ACCEPTED;
import static org.fonds.store.StoreFixtures.ID;
import static org.fonds.store.StoreFixtures.document;
import static org.fonds.store.StoreFixtures.file;
import static org.fonds.store.StoreFixtures.titled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveStoreTest {

  private static final String TEXT = "Слушали: об операции";

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

  private void reopen() {
    store.close();
    store = ArchiveStore.open(folder.resolve("store"));
  }

  private StoredDocument putOne() throws IOException {
    StoredDocument document = document("протокол.txt", TEXT);
    store.put(document, file(folder, TEXT));
    return document;
  }

  @Nested
  class A_stored_document {

    @Test
    void reads_back_as_it_was_given() throws IOException {
      StoredDocument document = putOne();

      assertThat(store.find(ID)).contains(document);
      assertThat(store.contains(ID)).isTrue();
    }

    @Test
    void reads_back_after_the_store_was_closed() throws IOException {
      StoredDocument document = putOne();
      reopen();

      assertThat(store.find(ID)).contains(document);
    }

    @Test
    void keeps_its_original_bit_for_bit() throws IOException {
      putOne();

      Original original = store.original(ID).orElseThrow();
      try (InputStream bytes = original.open()) {
        assertThat(bytes.readAllBytes()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(original.sizeInBytes()).isEqualTo(Files.size(original.path()));
    }

    @Test
    void has_a_first_version_from_when_it_was_accepted() throws IOException {
      putOne();

      assertThat(store.versions(ID))
          .containsExactly(new DocumentVersion(1, ACCEPTED, "Fonds", "accepted"));
    }

    @Test
    void is_listed_once() throws IOException {
      putOne();
      DocumentId other = new DocumentId("0000-0001");
      store.put(document(other, "b.txt", TEXT), file(folder, TEXT));

      try (Stream<DocumentId> ids = store.ids()) {
        assertThat(ids).containsExactlyInAnyOrder(ID, other);
      }
    }
  }

  @Nested
  class Documents_that_are_put_together {

    @Test
    void are_all_stored() throws IOException {
      List<Deposit> deposits = deposits(20);

      store.putAll(deposits);
      reopen();

      assertThat(deposits)
          .allSatisfy(
              each -> assertThat(store.find(each.document().id())).contains(each.document()))
          .allSatisfy(each -> assertThat(store.verify(each.document().id()).problems()).isEmpty());
    }

    @Test
    void leave_their_originals_where_they_are() throws IOException {
      List<Deposit> deposits = deposits(2);

      store.putAll(deposits);

      assertThat(deposits)
          .extracting(Deposit::original)
          .allSatisfy(original -> assertThat(original).content().isEqualTo(TEXT));
      assertThat(folder.resolve("store-work/staging")).isEmptyDirectory();
    }

    @Test
    void are_none_of_them_there_in_part_when_one_is_refused() throws IOException {
      List<Deposit> deposits = new ArrayList<>(deposits(9));
      DocumentId forged = new DocumentId("9999-9999");
      deposits.add(
          new Deposit(document(forged, "a.txt", "other"), file(folder, TEXT), "Anna", "accepted"));

      assertThatThrownBy(() -> store.putAll(deposits)).isInstanceOf(StoreException.class);
      putOne();

      assertThat(store.contains(forged)).isFalse();
      try (Stream<DocumentId> ids = store.ids()) {
        assertThat(ids.toList())
            .contains(ID)
            .allSatisfy(id -> assertThat(store.verify(id).problems()).isEmpty());
      }
    }

    private List<Deposit> deposits(int number) throws IOException {
      Path original = file(folder, TEXT);
      return IntStream.range(0, number)
          .mapToObj(i -> document(new DocumentId("0000-%04d".formatted(i)), "a.txt", TEXT))
          .map(document -> new Deposit(document, original, "Anna", "accepted"))
          .toList();
    }
  }

  @Nested
  class Putting_a_document_again {

    @Test
    void changes_nothing() throws IOException {
      StoredDocument document = putOne();

      store.put(titled(document, "other"), file(folder, TEXT));

      assertThat(store.find(ID)).contains(document);
      assertThat(store.versions(ID)).hasSize(1);
    }

    @Test
    void with_another_original_is_refused() throws IOException {
      putOne();
      Path other = file(folder, "forged");

      assertThatThrownBy(() -> store.put(document("протокол.txt", "forged"), other))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("an original is never replaced");
    }
  }

  @Nested
  class An_original_that_has_not_the_digest_named {

    @Test
    void is_not_stored() throws IOException {
      Path altered = file(folder, "altered on the way");

      assertThatThrownBy(() -> store.put(document("a.txt", TEXT), altered))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("7k3m-qx2p");
      assertThat(store.contains(ID)).isFalse();
      try (Stream<DocumentId> ids = store.ids()) {
        assertThat(ids).isEmpty();
      }
    }

    @Test
    void leaves_room_for_the_right_one() throws IOException {
      Path altered = file(folder, "altered on the way");
      assertThatThrownBy(() -> store.put(document("a.txt", TEXT), altered))
          .isInstanceOf(StoreException.class);

      assertThat(store.find(ID)).isEmpty();
      StoredDocument document = putOne();
      assertThat(store.find(ID)).contains(document);
    }
  }

  @Nested
  class A_corrected_description {

    @Test
    void makes_a_version_and_keeps_the_one_before() throws IOException {
      StoredDocument first = putOne();
      StoredDocument second = titled(first, "Допрос");

      int version = store.update(second, "Anna", "title corrected");

      assertThat(version).isEqualTo(2);
      assertThat(store.find(ID)).contains(second);
      assertThat(store.find(ID, 1)).contains(first);
      assertThat(store.versions(ID))
          .extracting(DocumentVersion::number, DocumentVersion::who, DocumentVersion::why)
          .containsExactly(tuple(1, "Fonds", "accepted"), tuple(2, "Anna", "title corrected"));
    }

    @Test
    void does_not_store_the_original_twice() throws IOException {
      StoredDocument first = putOne();
      store.update(titled(first, "Допрос"), "Anna", "title corrected");

      assertThat(store.original(ID).orElseThrow().path().toString()).contains("v1");
      assertThat(store.verify(ID).isSound()).isTrue();
    }

    @Test
    void that_changes_nothing_makes_no_version() throws IOException {
      StoredDocument first = putOne();

      assertThat(store.update(first, "Anna", "looked at")).isEqualTo(1);
      assertThat(store.versions(ID)).hasSize(1);
    }

    @Test
    void of_an_unknown_document_is_refused() {
      assertThatThrownBy(() -> store.update(document("a.txt", TEXT), "Anna", "title"))
          .isInstanceOf(StoreException.class)
          .hasMessage("document 7k3m-qx2p is not in the store");
    }
  }

  @Nested
  class An_unknown_document {

    @Test
    void is_not_found() {
      assertThat(store.find(ID)).isEmpty();
      assertThat(store.original(ID)).isEmpty();
      assertThat(store.versions(ID)).isEmpty();
      assertThat(store.verify(ID).isSound()).isFalse();
    }
  }

  @Nested
  class A_file_altered_in_the_store {

    @Test
    void is_found_by_verifying() throws IOException {
      putOne();
      Path original = store.original(ID).orElseThrow().path();
      Files.writeString(original, "forged");

      assertThat(store.verify(ID).problems()).isNotEmpty();
    }

    @Test
    void does_not_keep_back_the_original_and_its_name() throws IOException {
      StoredDocument document = putOne();
      try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
        for (Path text : files.filter(file -> file.endsWith("text.json")).toList()) {
          Files.writeString(text, "no text at all");
        }
      }

      assertThat(store.original(ID)).map(Original::file).contains(document.file());
    }

    @Test
    void is_not_given_out_as_the_document() throws IOException {
      putOne();
      try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
        Path text = files.filter(file -> file.endsWith("text.json")).findFirst().orElseThrow();
        Files.writeString(text, Files.readString(text).replace("Слушали", "Слышали"));
      }

      assertThatThrownBy(() -> store.find(ID))
          .isInstanceOf(CorruptDocumentException.class)
          .hasMessageContaining("text.json was altered");
      try (Stream<DocumentId> ids = store.ids()) {
        assertThat(ids).containsExactly(ID);
      }
    }
  }

  @Nested
  class A_folder_that_is_no_store {

    @Test
    void is_left_alone() throws IOException {
      Path photographs = Files.createDirectories(folder.resolve("photographs"));
      Files.writeString(photographs.resolve("1.jpg"), "");

      assertThatThrownBy(() -> ArchiveStore.open(photographs))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot open the store in " + photographs);
    }
  }
}
