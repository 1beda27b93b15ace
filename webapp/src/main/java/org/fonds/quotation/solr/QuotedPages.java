package org.fonds.quotation.solr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.solr.common.SolrDocument;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.index.IndexField;
import org.fonds.index.PageChild;
import org.fonds.index.TextLanguage;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.LanguagesPresent;
import org.fonds.index.client.Stems;
import org.fonds.quotation.Quotation;
import org.fonds.quotation.QuotedWord;

/**
 * Asks the index on which pages a quotation may stand: by its rarest words, by runs of words that
 * stand side by side, and in scripts without spaces by what the index makes words of.
 */
final class QuotedPages {

  private static final int TIME_ALLOWED_IN_MILLIS = 10_000;
  private static final int ROWS = 60;
  private static final int RUN = 5;
  private static final int MOST_SIGNS = 200;
  private static final int MOST_PIECES = 20;

  /** A page has at least one in so many of the words that are sought. */
  private static final int ONE_IN = 4;

  private static final String PAGES_ONLY =
      "{!term f=%s v=%s}".formatted(IndexField.KIND.solrName(), PageChild.PAGE);

  private static final Set<TextLanguage> WITHOUT_SPACES =
      EnumSet.of(TextLanguage.JA, TextLanguage.KO, TextLanguage.UND);

  private final ArchiveIndex index;

  QuotedPages(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * The best page of each document that may have the words, the likeliest first.
   *
   * @param most so many documents
   */
  List<Candidate> of(Quotation quotation, int most) {
    ModifiableSolrParams parameters = new ModifiableSolrParams();
    // Otherwise Solr would replace ${…} in what was pasted.
    parameters.set("expandMacros", false);
    parameters.set(CommonParams.TIME_ALLOWED, TIME_ALLOWED_IN_MILLIS);
    List<String> words = SoughtWords.of(quotation.text(), index);
    List<String> clauses = new ArrayList<>();
    for (String word : words) {
      clause(parameters, clauses, "{!term f=" + IndexField.EXACT.solrName() + " v=%s}", word);
    }
    Set<TextLanguage> present = LanguagesPresent.in(index);
    int runs = 0;
    for (String run : runs(quotation)) {
      String parameter = "run" + runs++;
      parameters.set(parameter, run);
      for (TextLanguage language : present) {
        // Of small words alone an analysis may leave nothing, and Solr takes that for a mistake.
        if (Stems.of(run, language).isEmpty()) {
          continue;
        }
        clause(
            clauses,
            parameters,
            "{!field f=" + language.text().solrName() + " v=$" + parameter + "}");
      }
    }
    if (quotation.words().stream().anyMatch(each -> isOfUnspacedScript(each))) {
      pieces(quotation, present, parameters, clauses);
    }
    if (clauses.isEmpty()) {
      return List.of();
    }
    parameters.set(CommonParams.Q, "{!bool" + shoulds(clauses) + atLeast(words.size()) + "}");
    parameters.add(CommonParams.FQ, PAGES_ONLY);
    parameters.set(CommonParams.FL, PageChild.fieldsWithoutText());
    parameters.set(CommonParams.ROWS, ROWS);
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (SolrDocument page : index.query(parameters).getResults()) {
      String id = PageChild.documentId(page);
      best.putIfAbsent(id, new Candidate(id, PageChild.page(page).number()));
    }
    return best.values().stream().limit(most).toList();
  }

  private static String shoulds(List<String> clauses) {
    StringBuilder shoulds = new StringBuilder();
    clauses.forEach(each -> shoulds.append(" should=$").append(each));
    return shoulds.toString();
  }

  private static String atLeast(int words) {
    return " mm=" + Math.max(1, words / ONE_IN);
  }

  /** What is sought goes to Solr as a parameter of its own, never as a part of the question. */
  private static void clause(
      ModifiableSolrParams parameters, List<String> clauses, String form, String value) {
    String name = "c" + clauses.size();
    parameters.set(name + "v", value);
    clause(clauses, parameters, form.formatted("$" + name + "v"));
  }

  private static void clause(
      List<String> clauses, ModifiableSolrParams parameters, String question) {
    String name = "c" + clauses.size();
    parameters.set(name, question);
    clauses.add(name);
  }

  /** Words side by side from the beginning, the middle and the end, where nothing is left out. */
  private static List<String> runs(Quotation quotation) {
    List<QuotedWord> words = quotation.words();
    int last = Math.max(0, words.size() - RUN);
    return List.of(0, last / 2, last).stream()
        .distinct()
        .map(from -> words.subList(from, Math.min(words.size(), from + RUN)))
        .filter(run -> run.stream().skip(1).noneMatch(QuotedWord::afterGap))
        .filter(run -> run.stream().noneMatch(QuotedWord::bracketed))
        .map(run ->
            quotation.text().substring(run.getFirst().word().begin(), run.getLast().word().end()))
        .toList();
  }

  private static boolean isOfUnspacedScript(QuotedWord word) {
    return Character.isIdeographic(word.word().text().codePointAt(0))
        || switch (Character.UnicodeScript.of(word.word().text().codePointAt(0))) {
          case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
          default -> false;
        };
  }

  private static void pieces(
      Quotation quotation,
      Set<TextLanguage> present,
      ModifiableSolrParams parameters,
      List<String> clauses) {
    String beginning =
        quotation.text().substring(0, Math.min(MOST_SIGNS, quotation.text().length()));
    for (TextLanguage language : WITHOUT_SPACES) {
      if (present.contains(language)) {
        String form = "{!term f=" + language.text().solrName() + " v=%s}";
        Stems.of(beginning, language).stream()
            .flatMap(Set::stream)
            .filter(piece -> piece.length() > 1)
            .distinct()
            .limit(MOST_PIECES)
            .forEach(piece -> clause(parameters, clauses, form, piece));
      }
    }
  }
}
