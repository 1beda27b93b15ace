package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fonds.index.ExactWords;
import org.fonds.search.Clause;
import org.fonds.search.OtherName;
import org.fonds.search.QueryText;
import org.fonds.search.Understanding;
import org.fonds.search.Understanding.AlsoSought;
import org.fonds.search.Understanding.Reason;

/** Tells the person who typed the words of a search how they were taken. */
final class HowTaken {

  private final List<AlsoSought> also = new ArrayList<>();

  private HowTaken() {}

  static Understanding of(Sense sense) {
    HowTaken taken = new HowTaken();
    taken.addForms(sense);
    taken.addOtherNames(sense.clauses());
    return new Understanding(
        sense.text().settled(),
        taken.also,
        sense.spare(sense.text().clauses()).stream().map(Clause.Word::text).toList());
  }

  private void addForms(Sense sense) {
    Set<String> known = sense.typed();
    sense.onPages().forEach(plain -> known.addAll(ExactWords.of(plain.text())));
    for (Clause.Word word : Sense.names(sense.text().clauses())) {
      List<String> forms = sense.variants().formsOf(word.text(), known);
      if (!forms.isEmpty()) {
        also.add(new AlsoSought(word.text(), Reason.SOUND, forms));
      }
    }
  }

  private void addOtherNames(List<Clause> clauses) {
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.AllOf(List<Clause> all) -> addOtherNames(all);
        case Clause.AnyOf(List<Clause> any) -> {
          addOtherNames(any);
          addOtherNames(any, false);
          addOtherNames(any, true);
        }
        case Clause.Not _, Clause.Plain _, Clause.In _ -> {}
      }
    }
  }

  private void addOtherNames(List<Clause> any, boolean euphemisms) {
    List<String> names =
        any.stream()
            .filter(OtherName.class::isInstance)
            .map(OtherName.class::cast)
            .filter(name -> name.euphemism() == euphemisms)
            .map(OtherName::text)
            .toList();
    if (!names.isEmpty()) {
      String typed = QueryText.settled(any.subList(0, 1));
      also.add(new AlsoSought(typed, euphemisms ? Reason.EUPHEMISM : Reason.VOCABULARY, names));
    }
  }
}
