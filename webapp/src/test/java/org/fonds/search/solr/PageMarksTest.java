package org.fonds.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMarksTest {

  @TempDir Path home;

  @Nested
  class A_page_of_a_document_with_hits_on_more_pages_than_are_counted {

    @Test
    void has_its_own_hits_counted_all_the_same() {
      ArchiveFixtures.Document document = ArchiveFixtures.document("long-0001");
      for (int page = 1; page <= 120; page++) {
        document.page("en", "Siberia.");
      }
      document.page("en", "From the camps of Siberia a letter came, and went to Siberia again.");
      try (ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home)) {
        index.put(List.of(document.built()));
        index.commit();
        PageMarks marks = new PageMarks(index);

        assertThat(marks.of("long-0001", 1, "Siberia").hits()).doesNotContainKey(121);
        MarkedPage last = marks.of("long-0001", 121, "Siberia");
        assertThat(last.hits()).containsEntry(121, 2).hasSize(101);
        assertThat(last.text()).isNotNull();
      }
    }
  }
}
