package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.store.StoreFixtures.ID;
import static org.fonds.store.StoreFixtures.document;
import static org.fonds.store.StoreFixtures.file;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredNameTest {

  @ParameterizedTest
  @CsvSource({
    "report.pdf, report.pdf",
    "Raport o sytuacji (kopia).PDF, Raport_o_sytuacji_kopia.PDF",
    "Õigeksmõistmine.docx, Oigeksmoistmine.docx",
    "Катынь.pdf, original.pdf",
    "ф. 1 оп. 2 1940.pdf, 1_._2_1940.pdf",
    "../../etc/passwd, original.etc_passwd",
    ".., original",
    ".htaccess, original.htaccess",
    "NUL, original_NUL",
    "aux.txt, original_aux.txt",
    "name., name",
  })
  void A_name_becomes_one_that_every_file_system_takes(String name, String stored) {
    assertThat(StoredName.of(name)).isEqualTo(stored);
  }

  @Nested
  class A_hostile_name {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../../../escape.txt",
          "a\u0000b.txt",
          "C:\\boot.ini",
          "a/b/c.txt",
          "",
          " ",
          "~",
          "\uD800.txt",
          "-rf",
          "con",
          "a\nb.txt",
          "\u202Efdp.exe"
        })
    void is_kept_as_the_name_and_stays_inside_the_store(String name) throws IOException {
      try (ArchiveStore store = ArchiveStore.open(folder.resolve("store"))) {
        store.put(document(name, "text"), file(folder, "text"));

        assertThat(store.find(ID).orElseThrow().file().name()).isEqualTo(name);
        assertThat(store.original(ID).orElseThrow().path().normalize())
            .startsWith(folder.resolve("store"));
      }
    }

    @Test
    void of_thousands_of_letters_is_cut_only_in_the_stored_name() throws IOException {
      String name = "ж".repeat(3000) + "a".repeat(3000) + ".pdf";
      try (ArchiveStore store = ArchiveStore.open(folder.resolve("store"))) {
        store.put(document(name, "text"), file(folder, "text"));

        assertThat(store.find(ID).orElseThrow().file().name()).isEqualTo(name);
        assertThat(store.verify(ID).isSound()).isTrue();
      }
    }
  }
}
