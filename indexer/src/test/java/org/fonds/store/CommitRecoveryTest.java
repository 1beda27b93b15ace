package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreFixtures.ID;
import static org.fonds.store.StoreFixtures.document;
import static org.fonds.store.StoreFixtures.file;
import static org.fonds.store.StoreFixtures.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The states in which a power cut can leave an object, made by hand. */
class CommitRecoveryTest {

  private static final String TEXT = "text";

  @TempDir Path folder;
  private final StoredDocument first = document("a.txt", TEXT);
  private final StoredDocument second = titled(first, "corrected");

  private Path root() {
    return folder.resolve("store");
  }

  private Path object() throws IOException {
    try (Stream<Path> paths = Files.walk(root())) {
      return paths.filter(path -> path.endsWith(ID.text())).findFirst().orElseThrow();
    }
  }

  private void putFirst() throws IOException {
    try (ArchiveStore store = ArchiveStore.open(root())) {
      store.put(first, file(folder, TEXT));
    }
  }

  /** What the store notes before it writes, and takes back when all is on the disk. */
  private void begun(int version) throws IOException {
    Files.writeString(marker(), ID + " v" + version + "\n");
  }

  private Path marker() {
    return folder.resolve("store-work").resolve("last-version");
  }

  @Nested
  class The_power_cut_while_a_first_version_is_written {

    @BeforeEach
    void put() throws IOException {
      putFirst();
      begun(1);
    }

    @Test
    void before_all_its_bytes_are_on_the_disk_leaves_no_document() throws IOException {
      Files.writeString(object().resolve("v1/content/text.json"), "");

      try (ArchiveStore store = ArchiveStore.open(root());
          Stream<DocumentId> ids = store.ids()) {
        assertThat(ids).isEmpty();
        store.put(first, file(folder, TEXT));
        assertThat(store.find(ID)).contains(first);
      }
    }

    @Test
    void before_the_object_is_an_object_leaves_no_document() throws IOException {
      Files.delete(object().resolve("0=ocfl_object_1.1"));

      try (ArchiveStore store = ArchiveStore.open(root())) {
        store.put(first, file(folder, TEXT));
        assertThat(store.verify(ID).problems()).isEmpty();
      }
    }

    @Test
    void after_everything_is_on_the_disk_loses_nothing() throws IOException {
      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(first);
      }
      assertThat(marker()).isEmptyFile();
    }

    @Test
    void before_its_folder_is_in_place_leaves_no_document() throws IOException {
      StoreFolders.deleteTree(object().resolve("v1"));
      Files.delete(object().resolve("inventory.json"));
      Files.delete(object().resolve("inventory.json.sha512"));

      try (ArchiveStore store = ArchiveStore.open(root());
          Stream<DocumentId> ids = store.ids()) {
        assertThat(ids).isEmpty();
        assertThat(store.contains(ID)).isFalse();
        store.put(first, file(folder, TEXT));
        assertThat(store.find(ID)).contains(first);
      }
    }

    @Test
    void after_its_folder_is_in_place_loses_nothing() throws IOException {
      Files.delete(object().resolve("inventory.json"));
      Files.delete(object().resolve("inventory.json.sha512"));

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(first);
        assertThat(store.verify(ID).problems()).isEmpty();
      }
    }

    @Test
    void between_inventory_and_its_digest_loses_nothing() throws IOException {
      Files.delete(object().resolve("inventory.json.sha512"));

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(first);
        assertThat(store.verify(ID).problems()).isEmpty();
      }
    }
  }

  @Nested
  class The_power_cut_while_a_second_version_is_written {

    private final List<String> inventory = List.of("inventory.json", "inventory.json.sha512");

    @BeforeEach
    void update() throws IOException {
      putFirst();
      try (ArchiveStore store = ArchiveStore.open(root())) {
        store.update(second, "Anna", "corrected");
      }
      begun(2);
    }

    private void takeBack(String name) throws IOException {
      Files.write(object().resolve(name), Files.readAllBytes(object().resolve("v1").resolve(name)));
    }

    @Test
    void before_its_folder_is_in_place_leaves_the_first() throws IOException {
      for (String name : inventory) {
        takeBack(name);
      }
      StoreFolders.deleteTree(object().resolve("v2"));

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(first);
        assertThat(store.verify(ID).problems()).isEmpty();
        assertThat(store.update(second, "Anna", "corrected")).isEqualTo(2);
      }
    }

    @Test
    void after_its_folder_is_in_place_loses_nothing() throws IOException {
      for (String name : inventory) {
        takeBack(name);
      }

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(second);
        assertThat(store.verify(ID).problems()).isEmpty();
      }
    }

    @Test
    void between_inventory_and_its_digest_loses_nothing() throws IOException {
      takeBack("inventory.json.sha512");

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.find(ID)).contains(second);
        assertThat(store.verify(ID).problems()).isEmpty();
      }
    }
  }

  @Nested
  class A_half_written_marker {

    @Test
    void means_that_no_version_was_begun() throws IOException {
      putFirst();
      Files.writeString(marker(), ID + " v1");
      Files.writeString(object().resolve("v1/content/text.json"), "");

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.contains(ID)).isTrue();
      }
    }
  }

  @Nested
  class A_document_that_decays_after_it_was_stored {

    @Test
    void is_never_taken_for_a_half_written_one() throws IOException {
      putFirst();
      Files.writeString(object().resolve("v1/content/text.json"), "");

      try (ArchiveStore store = ArchiveStore.open(root())) {
        assertThat(store.contains(ID)).isTrue();
        assertThat(store.verify(ID).isSound()).isFalse();
      }
    }
  }

  @Nested
  class Remains_of_an_interrupted_write {

    @Test
    void are_cleared_away_at_the_next_start() throws IOException {
      putFirst();
      Path remains = folder.resolve("store-work").resolve("staging").resolve("half");
      Files.createDirectories(remains);
      Files.writeString(remains.resolve("file"), "half");

      ArchiveStore.open(root()).close();

      assertThat(remains).doesNotExist();
    }
  }
}
