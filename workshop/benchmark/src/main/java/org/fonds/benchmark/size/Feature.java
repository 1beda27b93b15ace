package org.fonds.benchmark.size;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;
import org.fonds.index.DescriptionChild;
import org.fonds.index.IndexField;

/** What the index can do beyond finding words, and what it has for nothing else. */
enum Feature {
  NAMES("names across scripts and as they sound"),
  EXACT("words exactly as typed, spelling help"),
  SUGGESTIONS("suggestions while one types"),
  DATES("dates, certain and possible"),
  DESCRIPTIONS("words of descriptions, by field and by language"),
  STEMS("stems and lemmas beside the words");

  private final String words;

  Feature(String words) {
    this.words = words;
  }

  /** What the table calls it. */
  String words() {
    return words;
  }

  /**
   * Takes out of a document and its children what the feature needs.
   *
   * @param document with its children, as the archive writes it; is changed
   */
  void leaveOut(SolrInputDocument document) {
    all(document).forEach(each -> fields().forEach(field -> each.removeField(field.solrName())));
    if (this == DESCRIPTIONS) {
      document.getChildDocuments().removeIf(Feature::isDescription);
    } else if (this == STEMS) {
      all(document).forEach(Feature::forgetLanguage);
    }
  }

  private List<IndexField> fields() {
    return switch (this) {
      case NAMES -> List.of(IndexField.NAME);
      case EXACT -> List.of(IndexField.EXACT);
      case SUGGESTIONS ->
          List.of(
              IndexField.PERSON_SPELLED,
              IndexField.PERSON_SOUNDED,
              IndexField.PLACE_SPELLED,
              IndexField.PLACE_SOUNDED,
              IndexField.TITLE_BEGINNING);
      case DATES ->
          List.of(
              IndexField.DATE,
              IndexField.EARLIEST,
              IndexField.LATEST,
              IndexField.PERIOD,
              IndexField.CERTAIN_PERIOD,
              IndexField.UNDATED);
      case DESCRIPTIONS ->
          List.of(
              IndexField.ABOUT,
              IndexField.PERSON_WORDS,
              IndexField.PLACE_WORDS,
              IndexField.REFERENCE_WORDS);
      case STEMS -> List.of();
    };
  }

  private static Stream<SolrInputDocument> all(SolrInputDocument document) {
    return Stream.concat(Stream.of(document), document.getChildDocuments().stream());
  }

  private static boolean isDescription(SolrInputDocument child) {
    return DescriptionChild.DESCRIPTION.equals(child.getFieldValue(IndexField.KIND.solrName()));
  }

  /** Brings the text to where words of no known language stand, which are kept as they are. */
  private static void forgetLanguage(SolrInputDocument document) {
    String unknown = IndexField.TEXT_UND.solrName();
    Arrays.stream(IndexField.values())
        .filter(field -> field.name().startsWith("TEXT_"))
        .map(IndexField::solrName)
        .filter(not(unknown::equals))
        .filter(document::containsKey)
        .forEach(field -> document.setField(unknown, document.removeField(field).getValue()));
  }
}
