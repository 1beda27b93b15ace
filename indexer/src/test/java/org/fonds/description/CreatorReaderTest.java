package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorReaderTest {

  private final Vocabularies vocabularies =
      new Vocabularies(
          nothing("countries"),
          new Vocabulary(
              "organisations",
              List.of(
                  TermBuilder.named("smersh", "Smersh, Third Directorate")
                      .alternativeNames(List.of("СМЕРШ", "Death to Spies"))
                      .build())),
          nothing("types"),
          nothing("events"));
  private final CreatorReader reader = new CreatorReader(vocabularies);

  private static Vocabulary nothing(String name) {
    return new Vocabulary(name, List.of());
  }

  @Nested
  class A_person {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Orlova, Anna | Orlova | Anna
            Orlova,Anna | Orlova | Anna
            Орлова, Анна Петровна | Орлова | Анна Петровна
            Иванов, И. И. | Иванов | И. И.
            Иванов, И.И. | Иванов | И.И.
            Yanovsky, Yu. Ya. | Yanovsky | Yu. Ya.
            Мельник-Антонович, Катерина | Мельник-Антонович | Катерина
            Sartre, J.-P. | Sartre | J.-P.
            O’Brien, Flann | O’Brien | Flann
            D'Arc, Jeanne | D'Arc | Jeanne
            d’Arc, Jeanne | d’Arc | Jeanne
            ’t Hooft, Gerard | ’t Hooft | Gerard
            Дем’янчук, Олег | Дем’янчук | Олег
            Beethoven, Ludwig van | Beethoven | Ludwig van
            van der Berg, Jan | van der Berg | Jan
            de la Cruz, María José | de la Cruz | María José
            де Голль, Шарль | де Голль | Шарль
            Ramón y Cajal, Santiago | Ramón y Cajal | Santiago
            Алиев, Гейдар Алирза оглы | Алиев | Гейдар Алирза оглы
            аль-Хашими, Ахмед | аль-Хашими | Ахмед
            Šabbūḥ, Ağa | Šabbūḥ | Ağa
            Țepeș, Vlad | Țepeș | Vlad
            გამსახურდია, ზვიად | გამსახურდია | ზვიად
            Նալբանդյան, Միքայել | Նալբանդյան | Միքայել
            Παπαδοπούλου, Ελένη | Παπαδοπούλου | Ελένη
            山田, 太郎 | 山田 | 太郎
            佐々木，ユーコ | 佐々木 | ユーコ
            김, 철수 | 김 | 철수
            כהן, דוד | כהן | דוד
            ז׳בוטינסקי, זאב | ז׳בוטינסקי | זאב
            الحسيني، محمد أمين | الحسيني | محمد أمين
            نصیری‌فر, علی | نصیری‌فر | علی
            ठाकुर, रवि | ठाकुर | रवि
            """)
    void is_written_surname_first(String text, String family, String given) {
      assertThat(reader.read(text)).isEqualTo(new Creator.Person(family, given));
    }

    @Test
    void has_letters_whose_accents_are_signs_of_their_own() {
      assertThat(reader.read("Й\u0438\u0306н, \u0418\u0306осип"))
          .isInstanceOf(Creator.Person.class);
    }

    @Test
    void has_one_blank_between_two_words_whatever_stood_there() {
      assertThat(reader.read("  Иванов ,\t И.\u00A0И.\n"))
          .isEqualTo(new Creator.Person("Иванов", "И. И."));
    }

    @Test
    void is_spoken_given_name_first_but_in_east_asia() {
      assertThat(reader.read("Orlova, Anna").spoken()).isEqualTo("Anna Orlova");
      assertThat(reader.read("კახიძე, ნინო").spoken()).isEqualTo("ნინო კახიძე");
      assertThat(reader.read("山田, 太郎").spoken()).isEqualTo("山田太郎");
      assertThat(reader.read("김, 철수").spoken()).isEqualTo("김철수");
      assertThat(reader.read("Yamada, Tarō").spoken()).isEqualTo("Tarō Yamada");
    }

    @Test
    void cannot_be_made_of_nothing_or_of_commas() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Creator.Person(" ", "Anna"));
      assertThatIllegalArgumentException().isThrownBy(() -> new Creator.Person("Orlova", "\n"));
      assertThatIllegalArgumentException().isThrownBy(() -> new Creator.Person("A, B", "C"));
    }
  }

  @Nested
  class A_body {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "NKVD",
          "Anna Orlova",
          "Memorial (Moscow)",
          "Академия наук СССР, Институт истории",
          "Academy of Sciences, Institute of History",
          "Committee, Section 3",
          "Комитет № 2, Москва",
          "«Мемориал», Москва",
          "\"Memorial\", Moscow",
          "Standard Oil, Inc.",
          "Archive [of the Army], Warsaw",
          "Smith, John, Jr.",
          "Orlova, Anna, 1900–1950",
          "Orlova, Anna (1900)",
          "Orlova; Anna",
          "orlova, anna",
          "van der, Jan",
          "Five Words Of A Family, Anna",
          "Orlova, One Two Three Four Five",
          "Orlova,",
          ", Anna",
          ",",
          "Orlova,, Anna",
          "{Orlova}, {Anna}",
          "Orlova}, title = {x, Anna",
          "Orlova\\, Anna",
          "<b>Orlova</b>, Anna",
          "Orlova, Anna\u202E",
          "\u200FOrlova, Anna",
          "Orlova, Anna 🗂",
          "-, -",
          "., .",
          "', '"
        })
    void is_everything_else(String text) {
      assertThat(reader.read(text)).isEqualTo(new Creator.Body(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Smersh, Third Directorate",
          "SMERSH, third directorate",
          "смерш, Баку",
          "Death to Spies, Baku"
        })
    void is_an_organisation_of_the_vocabulary_and_what_is_written_beneath_one(String text) {
      assertThat(reader.read(text)).isEqualTo(new Creator.Body(text));
    }

    @Test
    void is_an_organisation_from_the_moment_that_the_vocabulary_has_it() {
      assertThat(reader.read("Memorial, Moscow")).isInstanceOf(Creator.Person.class);
      vocabularies.become(
          new VocabularySet(
              vocabularies.countries(),
              new Vocabulary(
                  "organisations", List.of(TermBuilder.named("memorial", "Memorial").build())),
              vocabularies.types(),
              vocabularies.events(),
              vocabularies.names(),
              vocabularies.euphemisms()));

      assertThat(reader.read("Memorial, Moscow")).isInstanceOf(Creator.Body.class);
    }

    @Test
    void is_one_line() {
      assertThat(reader.read("NKVD\r\nTY  - BOOK\0")).isEqualTo(new Creator.Body("NKVD TY - BOOK"));
    }

    @Test
    void has_a_comma_behind_it_for_programs_unless_it_has_one() {
      assertThat(reader.read("Союз учителей").inverted()).isEqualTo("Союз учителей,");
      assertThat(reader.read("Academy of Sciences, Institute of History").inverted())
          .isEqualTo("Academy of Sciences, Institute of History");
    }
  }

  @Test
  void nobody_is_named_by_blanks() {
    assertThat(reader.read(List.of("", " \n", "\0", "\u00A0", "NKVD")))
        .containsExactly(new Creator.Body("NKVD"));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.read(" \n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A.", "Аб", "A-", "A'", ",", "A, ", "А\u0301"})
  void ten_kilobytes_are_a_body_at_once(String piece) {
    String text = piece.repeat(10_000 / piece.length());

    assertThat(reader.read(text)).isInstanceOf(Creator.Body.class);
    assertThat(reader.read("Orlova, " + text)).isInstanceOf(Creator.Body.class);
  }

  @Test
  void any_text_is_read_and_written_back_without_a_letter_lost() {
    String alphabet = "Aa Бб,.-’'{}\"1山გא\u0301\u202E\n\t\u00A0\uD83D\uDE80";
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text =
          "x"
              + random
                  .ints(1 + random.nextInt(20), 0, alphabet.length())
                  .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                  .collect(Collectors.joining());
      assertThat(letters(reader.read(text).written())).as("seed %d", seed).isEqualTo(letters(text));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\p{IsControl}\\p{IsWhite_Space}]", "");
  }
}
