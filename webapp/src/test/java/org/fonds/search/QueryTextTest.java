package org.fonds.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  private static Clause word(String text) {
    return new Clause.Word(text);
  }

  private static Clause phrase(String text) {
    return new Clause.Phrase(text);
  }

  private static Clause not(Clause clause) {
    return new Clause.Not(clause);
  }

  private static Clause anyOf(Clause... clauses) {
    return new Clause.AnyOf(List.of(clauses));
  }

  @Nested
  class Words {

    @Test
    void must_all_be_there() {
      assertThat(QueryText.read(" приказ  НКВД\u00a01937 ").clauses())
          .containsExactly(word("приказ"), word("НКВД"), word("1937"));
    }

    @Test
    void keep_what_joins_their_parts() {
      assertThat(QueryText.read("Чечено-Ингушская O'Neill в/ч пам’ять S.M.E.R.S.H.").clauses())
          .containsExactly(
              word("Чечено-Ингушская"),
              word("O'Neill"),
              word("в"),
              word("ч"),
              word("пам’ять"),
              word("S.M.E.R.S.H"));
    }

    @Test
    void are_parted_by_full_width_spaces_and_punctuation() {
      assertThat(QueryText.read("シベリア　抑留、樺太。").clauses())
          .containsExactly(word("シベリア"), word("抑留"), word("樺太"));
    }

    @Test
    void in_small_letters_are_no_operators() {
      assertThat(QueryText.read("war or peace and not").clauses()).hasSize(5);
    }

    @Test
    void may_be_pictographs() {
      assertThat(QueryText.read("🕯 🕯️").clauses()).hasSize(2);
    }
  }

  @Nested
  class Nothing_typed {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void asks_for_everything(String typed) {
      assertThat(QueryText.read(typed).asksForEverything()).isTrue();
      assertThat(QueryText.read(typed).notices()).isEmpty();
    }
  }

  @Nested
  class Signs_without_a_word {

    @ParameterizedTest
    @ValueSource(
        strings = {"*:*", "***", "? *", "\"\"", "-", "()", "(((", "~", "\u0000", "…", "\ud800"})
    void ask_for_nothing_and_say_so(String typed) {
      QueryText text = QueryText.read(typed);
      assertThat(text.asksForEverything()).isFalse();
      assertThat(text.clauses()).isEmpty();
      assertThat(text.notices()).anyMatch(notice -> notice.contains("no word"));
    }
  }

  @Nested
  class Or_between_words {

    @Test
    void lets_one_of_them_suffice() {
      assertThat(QueryText.read("Katyn OR Катынь OR Katyń").clauses())
          .containsExactly(anyOf(word("Katyn"), word("Катынь"), word("Katyń")));
    }

    @Test
    void binds_closer_than_standing_side_by_side() {
      assertThat(QueryText.read("order NKVD OR \"Red Army\" 1939").clauses())
          .containsExactly(word("order"), anyOf(word("NKVD"), phrase("Red Army")), word("1939"));
    }

    @Test
    void may_join_an_exclusion() {
      assertThat(QueryText.read("a OR NOT b").clauses())
          .containsExactly(anyOf(word("a"), not(word("b"))));
    }
  }

  @Nested
  class Not_and_minus {

    @ParameterizedTest
    @ValueSource(strings = {"war NOT peace", "war -peace", "war AND NOT peace", "war −peace"})
    void exclude_the_next_word(String typed) {
      QueryText text = QueryText.read(typed);
      assertThat(text.clauses()).containsExactly(word("war"), not(word("peace")));
      assertThat(text.sought()).isEqualTo(List.of(word("war")));
      assertThat(text.notices()).isEmpty();
    }

    @Test
    void exclude_a_phrase() {
      assertThat(QueryText.read("army -\"Red Army\"").clauses())
          .containsExactly(word("army"), not(phrase("Red Army")));
    }

    @Test
    void inside_a_word_or_alone_do_not() {
      assertThat(QueryText.read("anti-Soviet 1939 - 1941 --x").clauses())
          .containsExactly(word("anti-Soviet"), word("1939"), word("1941"), word("x"));
    }
  }

  @Nested
  class An_operator_that_joins_nothing {

    @ParameterizedTest
    @CsvSource({"OR war, OR", "war OR, OR", "AND war, AND", "NOT, NOT", "NOT NOT war, NOT"})
    void is_searched_as_a_word_and_says_so(String typed, String operator) {
      QueryText text = QueryText.read(typed);
      assertThat(text.clauses()).contains(word(operator));
      assertThat(text.notices()).singleElement().asString().startsWith(operator + " stands");
    }
  }

  @Nested
  class Quotation_marks {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"Red  Army\"",
          "“Red Army”",
          "„Red Army“",
          "„Red Army”",
          "”Red Army”",
          "«Red Army»",
          "»Red Army«",
          "＂Red Army＂",
          "「Red Army」"
        })
    void of_any_language_make_a_phrase(String typed) {
      QueryText text = QueryText.read(typed);
      assertThat(text.clauses()).containsExactly(phrase("Red Army"));
      assertThat(text.notices()).isEmpty();
    }

    @Test
    void hold_what_would_be_an_operator_outside() {
      assertThat(QueryText.read("\"to be OR -not\"").clauses())
          .containsExactly(phrase("to be OR -not"));
    }
  }

  @Nested
  class A_query_with_an_unclosed_quote {

    @Test
    void is_searched_as_words_and_says_so() {
      QueryText text = QueryText.read("Sonderkommando \"Red Army");
      assertThat(text.clauses()).containsExactly(word("Sonderkommando"), word("Red"), word("Army"));
      assertThat(text.notices()).singleElement().asString().contains("\" is not closed");
    }

    @Test
    void keeps_the_phrase_that_is_closed() {
      assertThat(QueryText.read("«Red Army» \"gulag").clauses())
          .containsExactly(phrase("Red Army"), word("gulag"));
    }
  }

  @Nested
  class The_syntax_of_other_searches {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{!func}ord{id}|func ord id",
          "text_ru:приказ|text_ru приказ",
          "_query_:kind|query kind",
          "${q}|q",
          "war^5|war 5",
          "a ~ b|a b",
          "[1939 TO 1941]|1939 TO 1941",
        })
    void is_words_and_says_so(String typed, String words) {
      QueryText text = QueryText.read(typed);
      assertThat(text.sought().stream().map(QueryTextTest::textOf))
          .containsExactly(words.split(" ", -1));
      assertThat(text.notices()).anyMatch(notice -> notice.contains("no meaning here"));
    }
  }

  @Nested
  class Words_near_each_other {

    @Test
    void are_a_phrase_with_a_number() {
      assertThat(QueryText.read("“Red Army”~10 \"a b\"~ \"c d\"~999999999").clauses())
          .containsExactly(
              new Clause.Phrase("Red Army", 10),
              new Clause.Phrase("a b", 0),
              new Clause.Phrase("c d", 100),
              word("999"));
    }
  }

  @Nested
  class A_word_with_a_tilde {

    @Test
    void may_differ_in_one_letter_or_in_two_if_it_is_long() {
      assertThat(QueryText.read("Beria~ Khrushchev~ Khrushchev~1 Katyn~99 Katyn~0").clauses())
          .containsExactly(
              new Clause.Similar("Beria", 1),
              new Clause.Similar("Khrushchev", 2),
              new Clause.Similar("Khrushchev", 1),
              new Clause.Similar("Katyn", 2),
              word("Katyn"));
    }
  }

  @Nested
  class A_pattern {

    @Test
    void has_stars_and_question_marks_at_any_place() {
      assertThat(QueryText.read("kat* *tyn k?tyn ??tyn ka*yn").clauses())
          .containsExactly(
              pattern("kat*"),
              pattern("*tyn"),
              pattern("k?tyn"),
              pattern("??tyn"),
              pattern("ka*yn"));
    }

    @Test
    void is_not_made_by_the_end_of_a_question() {
      assertThat(QueryText.read("Who was Beria?").clauses()).endsWith(word("Beria"));
    }

    @Test
    void of_one_letter_is_a_word_and_says_so() {
      QueryText text = QueryText.read("k*");
      assertThat(text.clauses()).containsExactly(word("k"));
      assertThat(text.notices()).singleElement().asString().startsWith("k* would be nearly");
    }

    private static Clause pattern(String text) {
      return new Clause.Pattern(text);
    }
  }

  @Nested
  class A_field {

    @Test
    void takes_a_word_a_phrase_or_brackets() {
      assertThat(
              QueryText.read("title:Katyn Person:\"L. Beria\" place:(Riga OR Tallinn)").clauses())
          .containsExactly(
              new Clause.In(QueryField.TITLE, word("Katyn")),
              new Clause.In(QueryField.PERSON, phrase("L. Beria")),
              new Clause.In(QueryField.PLACE, anyOf(word("Riga"), word("Tallinn"))));
    }

    @Test
    void may_be_excluded() {
      assertThat(QueryText.read("-title:Katyn NOT id:7k3m-qx2p").clauses())
          .containsExactly(
              not(new Clause.In(QueryField.TITLE, word("Katyn"))),
              not(new Clause.In(QueryField.ID, word("7k3m-qx2p"))));
    }

    @Test
    void without_anything_behind_is_a_word() {
      assertThat(QueryText.read("title: Katyn title").clauses())
          .containsExactly(word("title"), word("Katyn"), word("title"));
    }

    @Test
    void is_not_sought_on_pages() {
      assertThat(QueryText.read("title:Katyn grave").sought()).isEqualTo(List.of(word("grave")));
    }
  }

  @Nested
  class Brackets_in_a_query {

    @Test
    void group_conditions() {
      assertThat(QueryText.read("(a b) OR -(c OR d)").clauses())
          .containsExactly(
              anyOf(
                  new Clause.AllOf(List.of(word("a"), word("b"))),
                  not(anyOf(word("c"), word("d")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a b", "a b)", "((a) b", "a ) ( b"})
    void without_a_partner_are_passed_over_and_say_so(String typed) {
      QueryText text = QueryText.read(typed);
      assertThat(text.clauses()).containsExactly(word("a"), word("b"));
      assertThat(text.notices()).singleElement().asString().contains("brackets do not match");
    }

    @Test
    void without_anything_in_them_say_nothing() {
      assertThat(QueryText.read("a () (()) b").clauses()).containsExactly(word("a"), word("b"));
    }

    @Test
    void in_great_number_are_bounded() {
      QueryText text = QueryText.read("(a".repeat(30) + ")".repeat(30));
      assertThat(text.sought()).hasSize(30);
      assertThat(text.notices()).singleElement().asString().contains("within one another");
    }
  }

  @Nested
  class The_settled_form {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "a b|a AND b",
          "a b OR «c d» -e|a AND (b OR \"c d\") AND NOT e",
          "title:(x y)~ (w?rd OR kat*)|title:(x AND y) AND (w?rd OR kat*)",
          "Beria~ \"a b\"~5|Beria~1 AND \"a b\"~5",
        })
    void reads_as_it_was_understood(String typed, String settled) {
      assertThat(QueryText.read(typed).settled()).isEqualTo(settled);
      assertThat(QueryText.read(settled).settled()).isEqualTo(settled);
    }
  }

  @Nested
  class A_very_long_query {

    @Test
    void is_bounded_and_says_so() {
      QueryText text = QueryText.read("слово ".repeat(1_700));
      assertThat(text.clauses()).hasSize(QueryText.MOST_WORDS);
      assertThat(text.notices()).hasSize(2);
    }

    @Test
    void of_one_word_is_searched_by_its_beginning() {
      QueryText text = QueryText.read("𠀋".repeat(3_000));
      assertThat(text.clauses()).containsExactly(word("𠀋".repeat(200)));
      assertThat(text.notices()).singleElement().asString().contains("beginning");
    }
  }

  @Nested
  class Any_text_whatever {

    private static final String SIGNS =
        "aЖ語가1 \t\u0000\"“„«»'-−+*?:{}(())[]!^~\\$|&ORNDT\ud83d\ude00\ud800é\u0301\u200f";

    @Test
    void is_understood_within_bounds() {
      for (long seed = 0; seed < 20_000; seed++) {
        String typed = randomText(new Random(seed));
        QueryText text = QueryText.read(typed);
        assertThat(text.sought().size()).as("seed " + seed).isLessThanOrEqualTo(32);
        assertThat(text.sought().stream().map(QueryTextTest::textOf))
            .as("seed " + seed + ": " + typed)
            .allMatch(word -> word.codePoints().anyMatch(QueryTextTest::isSearchable));
      }
    }

    private static String randomText(Random random) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        if (random.nextInt(8) == 0) {
          text.append(
              List.of(" OR ", " NOT ", " AND ", "{!lucene}", "title:", "(", "~9")
                  .get(random.nextInt(7)));
        }
      }
      return text.toString();
    }
  }

  private static boolean isSearchable(int sign) {
    return Character.isLetterOrDigit(sign) || Character.isExtendedPictographic(sign);
  }

  private static String textOf(Clause clause) {
    return switch (clause) {
      case Clause.Plain plain -> plain.text();
      case Clause.AllOf _, Clause.AnyOf _, Clause.Not _, Clause.In _ ->
          throw new IllegalArgumentException("no word or phrase: " + clause);
    };
  }
}
