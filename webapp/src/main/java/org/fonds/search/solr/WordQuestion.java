package org.fonds.search.solr;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.search.Clause;
import org.fonds.search.QueryField;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a search as a question of Solr; the questions of words are in it. */
final class WordQuestion {

  private static final int LONGEST_NEAR = 8;

  private final QuestionParameters parameters;
  private final Sense sense;
  private final PlainQuestion plain;

  private WordQuestion(QuestionParameters parameters, Sense sense, boolean ofDocuments) {
    this.parameters = parameters;
    this.sense = sense;
    this.plain = new PlainQuestion(parameters, sense, ofDocuments);
  }

  /**
   * A question for the documents that answer all conditions. Each word is sought by itself, so that
   * the words of a question may stand on different pages; a document weighs what the best of its
   * pages does, and words that stand side by side as typed weigh more.
   */
  static String ofDocuments(ModifiableSolrParams parameters, Sense sense) {
    WordQuestion question = new WordQuestion(new QuestionParameters(parameters), sense, true);
    BoolQuestion all = question.all(sense.clauses(), null);
    question.addNear(all, sense.text().clauses());
    return all.written();
  }

  /** A question for pages on which something stands that is sought; the more, the better. */
  static String ofPages(ModifiableSolrParams parameters, Sense sense) {
    WordQuestion question = new WordQuestion(new QuestionParameters(parameters), sense, false);
    BoolQuestion any = new BoolQuestion();
    sense.onPages().forEach(clause -> any.should(question.plain.add(clause, null)));
    question.addNear(any, sense.text().sought());
    return any.written();
  }

  private BoolQuestion all(List<Clause> clauses, @Nullable QueryField field) {
    BoolQuestion question = new BoolQuestion();
    List<Clause.Word> spare = sense.spare(clauses);
    boolean sought = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(Clause excluded)) {
        question.mustNot(addExcluded(excluded, field));
      } else if (clause instanceof Clause.Word word && spare.contains(word)) {
        question.should(add(clause, field));
      } else {
        sought = true;
        question.must(add(clause, field));
      }
    }
    return sought ? question : question.filter(parameters.everything());
  }

  private String add(Clause clause, @Nullable QueryField field) {
    return switch (clause) {
      case Clause.Plain word -> plain.add(word, field);
      case Clause.In(QueryField within, Clause sought) -> add(sought, within);
      case Clause.AllOf(List<Clause> clauses) -> put(all(clauses, field));
      case Clause.AnyOf(List<Clause> clauses) -> {
        BoolQuestion question = new BoolQuestion();
        clauses.forEach(one -> question.should(add(one, field)));
        yield put(question);
      }
      case Clause.Not(Clause excluded) ->
          put(
              new BoolQuestion()
                  .filter(parameters.everything())
                  .mustNot(addExcluded(excluded, field)));
    };
  }

  /** What is excluded is taken as typed: who excludes one name does not lose others unseen. */
  private String addExcluded(Clause clause, @Nullable QueryField field) {
    return new WordQuestion(parameters, sense.withoutVariants(), plain.isOfDocuments())
        .add(clause, field);
  }

  private void addNear(BoolQuestion question, List<? extends Clause> clauses) {
    boolean words = clauses.stream().allMatch(Clause.Word.class::isInstance);
    if (words && clauses.size() > 1 && clauses.size() <= LONGEST_NEAR) {
      String near =
          clauses.stream()
              .map(Clause.Word.class::cast)
              .map(Clause.Word::text)
              .collect(Collectors.joining(" "));
      question.should(plain.add(new Clause.Phrase(near), null));
    }
  }

  private String put(BoolQuestion question) {
    return parameters.put("ask", question.written());
  }
}
