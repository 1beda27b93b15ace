package org.fonds.term;

import java.util.List;
import java.util.function.Consumer;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.history.FieldChange;
import org.fonds.vocabulary.EditOutcome;
import org.fonds.vocabulary.TermChange;
import org.fonds.vocabulary.TermPlan;
import org.fonds.vocabulary.TermTableReading;
import org.fonds.vocabulary.VocabularyEdit;
import org.fonds.vocabulary.VocabularyEditing;
import org.jspecify.annotations.Nullable;

/** The terms as people keep them: what is changed is noted, and documents follow. */
public final class TermKeeping {

  private final Vocabularies vocabularies;
  private final VocabularyEditing editing;
  private final TermUsers use;
  private final Following following;
  private final Consumer<Act> journal;
  private final TermWords words;

  /**
   * @param journal is told of what was done
   */
  public TermKeeping(
      Vocabularies vocabularies,
      VocabularyEditing editing,
      TermUsers use,
      Following following,
      Consumer<Act> journal) {
    this.vocabularies = vocabularies;
    this.editing = editing;
    this.use = use;
    this.following = following;
    this.journal = journal;
    this.words = new TermWords(vocabularies);
  }

  public Vocabularies vocabularies() {
    return vocabularies;
  }

  public TermUsers use() {
    return use;
  }

  /** What became of a term and of those that were merged into it, the newest first. */
  public List<VocabularyEdit> history(VocabularyKind kind, String id) {
    return editing.history(kind.key(), id);
  }

  /** What a change made of a term, field by field. */
  public List<FieldChange> words(TermChange change) {
    return words.changes(change);
  }

  /**
   * Saves a term.
   *
   * @param shown the term as the person saw it; null for a new one
   * @param why a sentence of the person; may be empty
   */
  public EditOutcome save(
      VocabularyKind kind, @Nullable Term shown, Term written, Actor who, String why) {
    return done(editing.save(kind.key(), shown, written, who.name(), why), who);
  }

  /** Makes two terms one, which is called all that both were and found by either id. */
  public EditOutcome merge(VocabularyKind kind, Term from, Term into, Actor who, String why) {
    return done(editing.merge(kind.key(), from.id(), into.id(), who.name(), why), who);
  }

  /** Takes a term away. */
  public EditOutcome remove(VocabularyKind kind, Term shown, Actor who, String why) {
    return done(editing.remove(kind.key(), shown, who.name(), why), who);
  }

  /** What a table would change. */
  public TermPlan plan(VocabularyKind kind, String file, byte[] bytes) {
    return TermTableReading.plan(file, bytes, vocabularies.now(), kind.in(vocabularies.now()));
  }

  /** Takes a table over, all of it or nothing. */
  public EditOutcome take(TermPlan.Ready plan, Actor who) {
    return done(editing.saveAll(plan.changes(), who.name(), "from a table"), who);
  }

  private EditOutcome done(EditOutcome outcome, Actor who) {
    if (outcome instanceof EditOutcome.Saved(VocabularyEdit edit)) {
      TermChange first = edit.changes().getFirst();
      String more =
          edit.changes().size() == 1 ? "" : " and %,d more".formatted(edit.changes().size() - 1);
      journal.accept(
          Act.of(
              who,
              Deed.TERM_CHANGED,
              first.vocabulary()
                  + ": "
                  + first.id()
                  + more
                  + (edit.why().isEmpty() ? "" : "; " + edit.why())));
      following.follow(edit, who);
    }
    return outcome;
  }
}
