package org.fonds.search.solr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;

/** Where words are sought, and what a hit there weighs: the best place counts most. */
enum SearchFields {

  /**
   * The description and the pages. Each word is sought by itself, so that the words of a question
   * may stand on different pages; a document weighs what the best of its pages does.
   */
  DOCUMENTS {
    @Override
    String seek(String parameter, List<Variant> variants) {
      return best(
          Stream.concat(
              Stream.of(
                  field(IndexField.TITLE, parameter) + "^6",
                  field(IndexField.ABOUT, parameter) + "^2",
                  "{!parent which=$%s score=max v='%s'}"
                      .formatted(WHOLE_DOCUMENTS, PAGES.seek(parameter, variants))),
              variants.stream().filter(Variant::isOfDescription).map(Variant::seek)));
    }
  },

  /** The text of single pages. */
  PAGES {
    @Override
    String seek(String parameter, List<Variant> variants) {
      return best(
          Stream.concat(
              Arrays.stream(TextLanguage.values())
                  .map(language -> field(language.text(), parameter)),
              variants.stream().filter(variant -> !variant.isOfDescription()).map(Variant::seek)));
    }
  };

  /**
   * Another form of a word.
   *
   * @param parameter the request parameter that holds it
   * @param field where it stands
   * @param weight what a hit in it weighs, 0 to 1
   */
  record Variant(String parameter, IndexField field, double weight) {

    private boolean isOfDescription() {
      return field == IndexField.ABOUT;
    }

    private String seek() {
      return String.format(Locale.ROOT, "%s^%.3f", SearchFields.field(field, parameter), weight);
    }
  }

  /** The parameter that holds {@link DocumentRequest#WHOLE_DOCUMENTS}. */
  static final String WHOLE_DOCUMENTS = "whole";

  /** The names of the fields with text. */
  static List<String> ofText() {
    return Arrays.stream(TextLanguage.values())
        .map(language -> language.text().solrName())
        .toList();
  }

  /**
   * Solr's question for one word or phrase.
   *
   * @param parameter the request parameter that holds the words, which Solr reads as text only
   * @param variants other forms, each of which answers too
   */
  abstract String seek(String parameter, List<Variant> variants);

  private static String field(IndexField field, String parameter) {
    return "{!field f=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  private static String best(Stream<String> questions) {
    return questions.collect(Collectors.joining(" ", "{!maxscore q.op=OR tie=0.1}", ""));
  }
}
