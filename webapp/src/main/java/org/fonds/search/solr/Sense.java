package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.LanguagesPresent;
import org.fonds.search.Clause;
import org.fonds.search.MarkedText;
import org.fonds.search.Matching;
import org.fonds.search.QueryText;
import org.fonds.search.SpareWords;
import org.fonds.search.Thesaurus;
import org.fonds.search.Words;

/**
 * What one search seeks: its conditions as typed and widened by other names, and the forms of its
 * words that stand in the archive.
 *
 * @param text as it was understood
 * @param clauses the conditions, with the other names of what the vocabularies know
 * @param variants none where words are taken exactly as typed
 * @param languages that the archive has; in no other is anything sought
 */
record Sense(
    Matching matching,
    QueryText text,
    List<Clause> clauses,
    NameVariants variants,
    Set<TextLanguage> languages,
    Thesaurus thesaurus) {

  /**
   * The sense of some words.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  static Sense of(Words words, Thesaurus thesaurus, ArchiveIndex index) {
    QueryText text = QueryText.read(words.text());
    Set<TextLanguage> languages = LanguagesPresent.in(index);
    if (words.matching() == Matching.EXACT) {
      return new Sense(
          Matching.EXACT, text, text.clauses(), NameVariants.none(), languages, thesaurus);
    }
    ClauseRoom room = new ClauseRoom(text.clauses(), languages);
    List<Clause.Word> single = names(text.clauses());
    NameVariants variants =
        NameVariants.of(
            single, words.matching(), thesaurus::knows, room.formsOfEach(single.size()), index);
    room.take(variants.count());
    List<Clause> widened = thesaurus.widened(text.clauses(), words.euphemisms());
    return new Sense(words.matching(), text, room.fitting(widened), variants, languages, thesaurus);
  }

  /** Every word that may be a name, also in a field, but not what is excluded. */
  static List<Clause.Word> names(List<Clause> clauses) {
    List<Clause.Word> spare = SpareWords.among(clauses);
    List<Clause.Word> words = new ArrayList<>();
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.Word word when spare.contains(word) -> {}
        case Clause.Word word -> words.add(word);
        case Clause.AllOf(List<Clause> all) -> words.addAll(names(all));
        case Clause.AnyOf(List<Clause> any) -> words.addAll(names(any));
        case Clause.In(_, Clause within) -> words.addAll(names(List.of(within)));
        case Clause.Not _, Clause.Plain _ -> {}
      }
    }
    return words;
  }

  /** Those of conditions that must all hold which need not be there; all must where exact. */
  List<Clause.Word> spare(List<Clause> conditions) {
    return isExact() ? List.of() : SpareWords.among(conditions);
  }

  /** The same where words are taken in no other spelling than the one typed. */
  Sense withoutVariants() {
    return new Sense(matching, text, clauses, NameVariants.none(), languages, thesaurus);
  }

  boolean isExact() {
    return matching == Matching.EXACT;
  }

  /** The fields with the texts of the languages that the archive has. */
  List<IndexField> texts() {
    return languages.stream().map(TextLanguage::text).toList();
  }

  /** What is sought on pages. */
  List<Clause.Plain> onPages() {
    List<Clause.Word> spare = spare(clauses);
    List<Clause> telling =
        clauses.stream()
            .filter(clause -> !(clause instanceof Clause.Word word && spare.contains(word)))
            .toList();
    return QueryText.sought(telling);
  }

  /** A text without the marks on forms that do not answer where words are taken as typed. */
  MarkedText withoutWrongMarks(MarkedText text) {
    if (!isExact()) {
      return text;
    }
    Set<String> typed = typed();
    return new MarkedText(
        text.pieces().stream()
            .map(piece ->
                new MarkedText.Piece(
                    piece.text(), piece.marked() && typed.containsAll(ExactWords.of(piece.text()))))
            .toList());
  }

  /** The words that were typed, letter by letter. */
  Set<String> typed() {
    return text.sought().stream()
        .flatMap(plain -> ExactWords.of(plain.text()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
