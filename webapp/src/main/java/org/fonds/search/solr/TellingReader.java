package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.ExactWords;
import org.fonds.index.NameForm;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.TermCounts;
import org.fonds.search.Clause;
import org.fonds.search.Matching;
import org.fonds.store.StoredDocument;

/** Finds out which names and words tell a document from the others of the archive. */
final class TellingReader {

  private static final int MOST_NAMES = 10;
  private static final int MOST_WORDS = 12;
  private static final int MOST_FORMS = 12;
  private static final int MOST_WEIGHED = 150;

  /** What stands on more pages and descriptions than one of so many tells nothing. */
  private static final int ONE_OF = 5;

  private static final int FEW = 5;
  private static final double IN_DESCRIPTION = 1.5;

  private final ArchiveIndex index;

  TellingReader(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * Reads the words of a document and asks the index how rare they are.
   *
   * @throws org.fonds.index.IndexUnavailableException if it does not answer
   */
  Telling read(StoredDocument document) {
    DocumentWords all = DocumentWords.of(document);
    List<DocumentWords.Candidate> names = likeliest(all.names());
    List<DocumentWords.Candidate> words = likeliest(all.others());
    TermCounts counts = new TermCounts(index);
    long entries = entries();
    Map<String, Long> found =
        counts.of(
            Stream.concat(names.stream(), words.stream())
                .map(DocumentWords.Candidate::folded)
                .distinct()
                .toList());
    ToDoubleFunction<DocumentWords.Candidate> weight =
        word -> weight(word, found.getOrDefault(word.folded(), 0L), entries);
    List<DocumentWords.Candidate> rareNames = most(names, weight, MOST_NAMES, 0, found, entries);
    List<Telling.Word> rareWords =
        most(words, weight, MOST_WORDS, 1, found, entries).stream()
            .map(word ->
                new Telling.Word(
                    word.folded(),
                    word.field(),
                    rarity(found.getOrDefault(word.folded(), 0L), entries)))
            .toList();
    return new Telling(inAllForms(rareNames, counts, entries), rareWords);
  }

  private List<Telling.Name> inAllForms(
      List<DocumentWords.Candidate> names, TermCounts counts, long entries) {
    List<Clause.Word> sought = names.stream().map(name -> new Clause.Word(name.shown())).toList();
    NameVariants variants =
        NameVariants.of(sought, Matching.ALL_SCRIPTS, word -> false, MOST_FORMS, index);
    Set<String> every = new HashSet<>();
    names.forEach(name -> every.addAll(forms(name, variants)));
    Map<String, Long> found = counts.of(every);
    List<Telling.Name> telling = new ArrayList<>();
    for (DocumentWords.Candidate name : names) {
      Set<String> forms = forms(name, variants);
      long pages = forms.stream().mapToLong(form -> found.getOrDefault(form, 0L)).sum();
      List<NameForm> inTexts =
          Stream.concat(
                  Stream.of(new NameForm(name.folded(), name.field())),
                  variants.of(name.shown()).stream().map(NameVariant::form))
              .filter(form -> SearchFields.isText(form.field()))
              .distinct()
              .toList();
      telling.add(new Telling.Name(name.shown(), forms, inTexts, rarity(pages, entries)));
    }
    return telling;
  }

  /** Its own form and those that sound alike, as far as each is one word. */
  private static Set<String> forms(DocumentWords.Candidate name, NameVariants variants) {
    Set<String> forms = new HashSet<>(Set.of(name.folded()));
    for (NameVariant variant : variants.of(name.shown())) {
      String folded = ExactWords.folded(variant.form().form());
      if (ExactWords.of(folded).contains(folded)) {
        forms.add(folded);
      }
    }
    return forms;
  }

  /** How many pages and descriptions the archive has. */
  private long entries() {
    ModifiableSolrParams parameters = DocumentRequest.question();
    parameters.set(CommonParams.Q, "*:*");
    parameters.set(CommonParams.ROWS, 0);
    return index.query(parameters).getResults().getNumFound();
  }

  /** Those that are looked up, since not all can be. */
  private static List<DocumentWords.Candidate> likeliest(
      Collection<DocumentWords.Candidate> candidates) {
    return candidates.stream()
        .sorted(
            Comparator.comparing(DocumentWords.Candidate::described)
                .thenComparingInt(DocumentWords.Candidate::count)
                .thenComparingInt(word -> word.folded().length())
                .reversed()
                .thenComparing(DocumentWords.Candidate::folded))
        .limit(MOST_WEIGHED)
        .toList();
  }

  /**
   * The most telling.
   *
   * @param elsewhere on how many other pages they stand at least
   */
  private static List<DocumentWords.Candidate> most(
      List<DocumentWords.Candidate> candidates,
      ToDoubleFunction<DocumentWords.Candidate> weight,
      int most,
      int elsewhere,
      Map<String, Long> found,
      long entries) {
    long tooMany = Math.max(FEW, entries / ONE_OF);
    return candidates.stream()
        .filter(word -> found.getOrDefault(word.folded(), 0L) <= tooMany)
        .filter(word ->
            elsewhere == 0 || found.getOrDefault(word.folded(), 0L) >= word.count() + elsewhere)
        .sorted(
            Comparator.comparingDouble(weight)
                .reversed()
                .thenComparing(DocumentWords.Candidate::folded))
        .limit(most)
        .toList();
  }

  private static double weight(DocumentWords.Candidate word, long found, long entries) {
    return (1 + Math.log(word.count()))
        * rarity(found, entries)
        * (word.described() ? IN_DESCRIPTION : 1);
  }

  private static double rarity(long found, long entries) {
    return Math.max(0.1, Math.log((entries + 1.0) / Math.max(1, found)));
  }
}
