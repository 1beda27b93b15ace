package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.index.IndexedDocumentFixtures.onePage;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesPresentTest {

  @TempDir private Path home;

  @Test
  void are_none_but_the_unknown_one_of_an_empty_archive() {
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      assertThat(LanguagesPresent.in(index)).containsExactly(TextLanguage.UND);
    }
  }

  @Test
  void are_those_of_pages_as_soon_as_they_are_committed() {
    try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
      index.put(List.of(onePage("a", "ru", "лес"), onePage("b", "yi", "װאַלד")));
      index.commit();
      assertThat(LanguagesPresent.in(index)).containsExactly(TextLanguage.RU, TextLanguage.UND);

      index.put(List.of(onePage("c", "et", "mets")));
      index.commit();
      assertThat(LanguagesPresent.in(index))
          .containsExactly(TextLanguage.RU, TextLanguage.ET, TextLanguage.UND);
    }
  }
}
