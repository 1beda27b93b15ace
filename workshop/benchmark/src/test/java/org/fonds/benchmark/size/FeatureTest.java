package org.fonds.benchmark.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.SolrInputField;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTest {

  @ParameterizedTest
  @CsvSource({
    "NAMES,name",
    "EXACT,exact",
    "SUGGESTIONS,person_sounded person_spelled place_sounded place_spelled title_beginning",
    "DATES,undated",
    "STEMS,text_en"
  })
  void takes_its_fields_and_leaves_all_others(Feature feature, String taken) {
    SolrInputDocument block = block();
    Set<String> before = fields(block);
    feature.leaveOut(block);
    before.removeAll(List.of(taken.split(" ")));
    if (feature == Feature.STEMS) {
      before.add("text_und");
    }
    assertThat(fields(block)).isEqualTo(before);
  }

  @Test
  void the_words_of_descriptions_go_with_the_child_that_has_them() {
    SolrInputDocument block = block();
    Feature.DESCRIPTIONS.leaveOut(block);
    assertThat(block.getChildDocuments()).hasSize(1);
    assertThat(fields(block))
        .doesNotContain("about", "person_words", "place_words")
        .contains("title");
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_lost(Feature feature) {
    SolrInputDocument block = block();
    feature.leaveOut(block);
    assertThat(all(block).flatMap(each -> each.values().stream()).map(SolrInputField::getValue))
        .contains("The words of Brest.");
  }

  private static Set<String> fields(SolrInputDocument block) {
    Set<String> names = new TreeSet<>();
    all(block).forEach(each -> names.addAll(each.getFieldNames()));
    return names;
  }

  private static Stream<SolrInputDocument> all(SolrInputDocument block) {
    return Stream.concat(Stream.of(block), block.getChildDocuments().stream());
  }

  private static SolrInputDocument block() {
    return DocumentBlock.block(
        new IndexedDocument(
            "one",
            "A telegram",
            "telegram",
            "item",
            null,
            null,
            null,
            List.of(),
            List.of("us"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of("Brest"),
            List.of("Kowalski, Jan"),
            List.of(),
            List.of("en"),
            null,
            "1/2",
            null,
            List.of(),
            List.of(),
            false,
            true,
            "open",
            "one.txt",
            "text/plain",
            19,
            "0".repeat(64),
            Instant.EPOCH,
            1,
            List.of(new IndexedPage(1, null, "The words of Brest.", "en", false, null))));
  }
}
