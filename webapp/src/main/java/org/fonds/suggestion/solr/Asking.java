package org.fonds.suggestion.solr;

import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.Beginnings;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexField;
import org.fonds.suggestion.Typed;
import org.fonds.suggestion.TypedWord;

/**
 * The parameters of one request for suggestions. What was typed stands in parameters of its own
 * that nothing parses; which documents count at all is said here and nowhere else.
 */
final class Asking {

  private static final IndexField TITLE = IndexField.TITLE_BEGINNING;
  private static final int TIME_ALLOWED_IN_MILLIS = 5_000;

  private final ModifiableSolrParams parameters = new ModifiableSolrParams();
  private int count;

  Asking() {
    // Otherwise Solr would replace ${…} in what was typed.
    parameters.set("expandMacros", false);
    parameters.set(CommonParams.TIME_ALLOWED, TIME_ALLOWED_IN_MILLIS);
    parameters.set(CommonParams.Q, "*:*");
    parameters.set(
        CommonParams.FQ,
        "{!term f=%s v=%s}".formatted(IndexField.KIND.solrName(), DocumentBlock.DOCUMENT));
    parameters.set(CommonParams.ROWS, 0);
  }

  ModifiableSolrParams parameters() {
    return parameters;
  }

  /** Puts a value or a question and gives the name of its parameter. */
  String put(String value) {
    String parameter = "s" + count++;
    parameters.set(parameter, value);
    return parameter;
  }

  /** A question for documents that have a term which begins so. */
  String beginning(IndexField field, String beginning) {
    return "{!prefix cache=false f=" + field.solrName() + " v=$" + put(beginning) + "}";
  }

  /** The same as one of several questions, which refer to it by its parameter. */
  private String putBeginning(IndexField field, String beginning) {
    return put("{!prefix f=" + field.solrName() + " v=$" + put(beginning) + "}");
  }

  /** A question for documents that have a term which begins as a word is spelled or sounds. */
  String beginningOrSound(IndexField spelled, IndexField sounded, TypedWord word) {
    StringBuilder any = new StringBuilder("{!bool cache=false");
    any.append(" should=$").append(putBeginning(spelled, word.folded()));
    for (String outline : word.outlines()) {
      any.append(" should=$").append(putBeginning(sounded, outline));
    }
    return any.append('}').toString();
  }

  /**
   * A question for documents with titles that have a word for each one that was typed; those with
   * the letters as they were typed weigh more, those that begin with them most.
   */
  String titles(Typed typed) {
    StringBuilder fitting = new StringBuilder("{!bool");
    StringBuilder spelled = new StringBuilder("{!bool");
    for (TypedWord word : typed.words()) {
      fitting.append(" must=$").append(put(beginningOrSound(TITLE, TITLE, word)));
      spelled.append(" must=$").append(putBeginning(TITLE, word.folded()));
    }
    String first = Beginnings.FIRST + typed.words().getFirst().folded();
    return "{!bool filter=$%s should=$%s should=$%s}"
        .formatted(
            put(fitting.append('}').toString()),
            put(spelled.append('}').toString()),
            putBeginning(TITLE, first));
  }
}
