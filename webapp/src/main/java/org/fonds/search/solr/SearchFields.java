package org.fonds.search.solr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;
import org.fonds.search.OtherName;

/** Which fields hold what, and how a question is put to several of them. */
final class SearchFields {

  private static final List<TextLanguage> CYRILLIC =
      List.of(TextLanguage.RU, TextLanguage.UK, TextLanguage.BG, TextLanguage.SR);
  private static final List<TextLanguage> EAST_ASIAN = List.of(TextLanguage.JA, TextLanguage.KO);

  private SearchFields() {}

  /** Whether a field holds the texts of pages. */
  static boolean isText(IndexField field) {
    return Arrays.stream(TextLanguage.values()).anyMatch(language -> language.text() == field);
  }

  /** A question for the words of a parameter, which Solr reads as text only. */
  static Function<IndexField, String> words(String parameter) {
    return field -> "{!field f=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  /**
   * A question for all the words into which the analysis of a field cuts a parameter, wherever they
   * stand in a text. Nothing in the parameter is an operator.
   */
  static Function<IndexField, String> parts(String parameter) {
    return field ->
        "{!simple q.operators='' q.op=AND qf=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  /** Whether the analysis of a field, not a space, says where a word ends. */
  static boolean isCutByAnalysis(IndexField field) {
    return EAST_ASIAN.stream().anyMatch(language -> language.text() == field);
  }

  /** A question for one word as it stands folded in a text; costs less than one for its forms. */
  static Function<IndexField, String> term(String parameter) {
    return field -> "{!term f=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  /** A question in Lucene's syntax, which the parameter holds; never what was typed as it is. */
  static Function<IndexField, String> syntax(String parameter) {
    return field -> "{!lucene df=%s v=$%s}".formatted(field.solrName(), parameter);
  }

  /** Whichever answers best counts, the others a tenth. */
  static String best(Stream<String> questions) {
    return questions.collect(Collectors.joining(" ", "{!maxscore q.op=OR tie=0.1}", ""));
  }

  static String weighed(String question, double weight) {
    return String.format(Locale.ROOT, "%s^%.3f", question, weight);
  }

  /**
   * The fields of text in which a name may stand: all for one word, which stands as it is in texts
   * of other languages; for several those of its languages, of English and of unknown ones, or of
   * its script where no language is said.
   *
   * @param present the languages that the archive has
   */
  static List<IndexField> textsOf(OtherName name, Set<TextLanguage> present) {
    if (!name.text().strip().contains(" ")) {
      return present.stream().map(TextLanguage::text).toList();
    }
    Set<TextLanguage> languages =
        name.languages().stream().map(TextLanguage::of).collect(Collectors.toSet());
    return present.stream()
        .filter(each -> each == TextLanguage.UND || mayBeWrittenIn(each, name.text()))
        .filter(each ->
            languages.isEmpty()
                || languages.contains(each)
                || each == TextLanguage.EN
                || each == TextLanguage.UND)
        .map(TextLanguage::text)
        .toList();
  }

  private static boolean mayBeWrittenIn(TextLanguage language, String text) {
    Character.UnicodeScript script =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .findFirst()
            .orElse(Character.UnicodeScript.LATIN);
    return switch (script) {
      case LATIN -> language == TextLanguage.SR || !isOfOtherScript(language);
      case CYRILLIC -> CYRILLIC.contains(language);
      case HAN, HIRAGANA, KATAKANA, HANGUL -> EAST_ASIAN.contains(language);
      case ARABIC -> language == TextLanguage.FA;
      default -> false;
    };
  }

  private static boolean isOfOtherScript(TextLanguage language) {
    return CYRILLIC.contains(language)
        || EAST_ASIAN.contains(language)
        || language == TextLanguage.FA;
  }
}
