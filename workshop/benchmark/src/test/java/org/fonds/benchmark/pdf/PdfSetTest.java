package org.fonds.benchmark.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfSetTest {

  @TempDir private Path folder;

  private Path manuals;

  @BeforeEach
  void write_files() throws IOException {
    manuals = folder.resolve("manuals");
    Files.createDirectories(manuals.resolve("deeper.pdf"));
    Files.writeString(manuals.resolve("b.pdf"), "four");
    Files.writeString(manuals.resolve("deeper.pdf/A.PDF"), "longest");
    Files.writeString(manuals.resolve("readme.txt"), "no PDF");
  }

  @Nested
  class What_is_found_in_a_folder {

    @Test
    void are_PDFs_with_all_beneath_it_by_path() {
      assertThat(PdfFinder.find(List.of(manuals)))
          .containsExactly(manuals.resolve("b.pdf"), manuals.resolve("deeper.pdf/A.PDF"));
    }

    @Test
    void counts_once_where_it_is_named_twice() {
      assertThat(PdfFinder.find(List.of(manuals, manuals.resolve("deeper.pdf/../b.pdf"))))
          .hasSize(2);
    }

    @Test
    void is_asked_for_where_there_is_none() throws IOException {
      List<Path> empty = List.of(Files.createDirectory(folder.resolve("empty")));
      assertThatThrownBy(() -> PdfFinder.find(empty)).isInstanceOf(BenchmarkException.class);
    }

    @Test
    void is_refused_where_there_is_no_folder() {
      List<Path> nowhere = List.of(folder.resolve("nowhere"));
      assertThatThrownBy(() -> PdfFinder.find(nowhere))
          .isInstanceOf(BenchmarkException.class)
          .hasMessageContaining("nowhere");
    }
  }

  @Nested
  class A_set_that_was_gathered {

    private PdfSet set = new PdfSet(Path.of("none"), List.of());

    @BeforeEach
    void gather() throws IOException {
      Path gathered = Files.createDirectory(folder.resolve("set"));
      set = PdfSet.gather(PdfFinder.find(List.of(manuals)), gathered);
    }

    @Test
    void holds_the_same_bytes_under_numbers() {
      assertThat(set.folder().resolve("000001.pdf")).hasContent("four");
      assertThat(set.folder().resolve("000002.pdf")).hasContent("longest");
      assertThat(set.sizeInBytes()).isEqualTo(4 + 7);
    }

    @Test
    void can_be_read_from_the_longest_file_on() {
      assertThat(set.longestFirst()).extracting(Pdf::sizeInBytes).containsExactly(7L, 4L);
    }

    @Test
    void names_a_file_by_its_last_folder() {
      assertThat(set.pdfs())
          .extracting(Pdf::shortName)
          .containsExactly("manuals/b.pdf", "deeper.pdf/A.PDF");
    }

    @Test
    void knows_its_files_by_their_digests() {
      assertThat(set.pdfs().getFirst().sha256())
          .isEqualTo("04efaf080f5a3e74e1c29d1ca6a48569382cbbcd324e8d59d2b83ef21c039f00");
    }
  }
}
