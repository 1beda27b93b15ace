package org.fonds.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.extraction.PageText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static Optional<Passage> find(String quotation, String... pages) {
    List<PageText> texts = new ArrayList<>();
    for (String page : pages) {
      texts.add(new PageText(texts.size() + 1, page, null, null));
    }
    return new PassageSearch(texts).find(Quotation.of(quotation), 0);
  }

  /** Changes as {@code [quoted|standing]}; what an ellipsis stands for as {@code <…>}. */
  private static String compared(String quotation, String... pages) {
    return Run.of(find(quotation, pages).orElseThrow().comparison()).stream()
        .map(run ->
            switch (run.kind()) {
              case SAME -> run.quoted();
              case OTHER, LEFT_OUT, ADDED ->
                  "{" + run.quoted().strip() + "|" + run.standing().strip() + "} ";
              case LEFT_OUT_MARKED -> "<" + run.standing().strip() + "> ";
              case ADDED_MARKED -> "(" + run.quoted().strip() + ") ";
            })
        .collect(Collectors.joining())
        .strip();
  }

  @Nested
  class Words_that_stand_as_they_are_quoted {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "THE deportation of families | On Monday the deportation\\nof families began.",
          "the deportation of families | the depor-\\ntation of fami\u00AD\\nlies",
          "well-known persons | the well-\\nknown persons",
          "п'ять осіб вивезено | Того дня пʼять осіб вивезено до Сибіру",
          "еще не все | ещё не всё было сделано",
          "дѣло о высылкѣ | дело о высылке",
          "исторія стараго времени | история старого времени",
          "daß Straße | dass strasse",
          "Katyn massacre | Katyń massacre",
          "N K V D order | the NKVD order",
          "NKVD order | the N.K.V.D. order",
          "ציטוט מן המקור | זה ציטוט מן המקור הישן",
          "می‌روند به شهر | آنها می روند به شهر",
          "抑留された日本人 | シベリアに抑留された日本人の記録",
          "소련군 사령부 | 북조선의 소련군사령부 보고",
          "deportatsiia chechentsev i ingushei | Депортация чеченцев и ингушей",
          "deportacija čečencev | депортация чеченцев",
          "Khrushchev prikazal | Хрущёв приказал",
          "голодомор 1932 року | Голодомор 1932 року",
        })
    void are_the_same(String quotation, String page) {
      Passage found = find(quotation, page.replace("\\n", "\n")).orElseThrow();
      assertThat(found.comparison().isExact()).as(compared(quotation, page)).isTrue();
    }

    @Test
    void are_in_another_script_where_they_are_romanised() {
      assertThat(
              find("deportatsiia chechentsev", "депортация чеченцев")
                  .orElseThrow()
                  .comparison()
                  .isInAnotherScript())
          .isTrue();
    }

    @Test
    void go_over_to_the_next_page() {
      Passage found =
          find(
                  "were taken from their homes",
                  "That night they were taken",
                  "from their homes.",
                  "x")
              .orElseThrow();

      assertThat(found.comparison().isExact()).isTrue();
      assertThat(found.pages()).containsExactly(1, 2);
      assertThat(found.stretches()).hasSize(2);
    }

    @Test
    void may_be_cut_by_the_end_of_a_page() {
      assertThat(
              find("the whole deportation began", "Then the whole depor-", "tation began.")
                  .orElseThrow()
                  .comparison()
                  .isExact())
          .isTrue();
    }
  }

  @Nested
  class A_word_that_differs {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "ten thousand people were shot ; In May six thousand people were shot there."
              + "; {ten|six} thousand people were shot",
          "people were not shot ; the people were shot ; people were {not|} shot",
          "people were shot ; the people were not shot ; people were {|not} shot",
          "мисто і люди ; місто і люди ; {мисто|місто} і люди",
          "депортация чеченцев ; депортации чеченцев ; {депортация|депортации} чеченцев",
          "日本人の記録 ; 日本兵の記録 ; 日本{人|兵} の記録",
        })
    void is_shown(String quotation, String page, String shown) {
      assertThat(compared(quotation, page)).isEqualTo(shown);
    }

    @Test
    void is_counted() {
      Comparison comparison =
          find("all of the people were shot", "some of the poor people were shot")
              .orElseThrow()
              .comparison();
      assertThat(comparison.different()).isEqualTo(2);
      assertThat(comparison.likeness()).isBetween(0.8, 0.9);
    }
  }

  @Nested
  class What_is_left_out_or_put_in {

    private static final String PAGE =
        "The commissar ordered that all families of the district be taken to the station.";

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The commissar ordered … be taken to the station",
          "The commissar ordered ... be taken to the station",
          "The commissar ordered . . . be taken to the station",
          "The commissar ordered [...] be taken to the station",
          "The commissar ordered […] be taken to the station",
          "The commissar ordered (…) be taken to the station",
          "[T]he [c]ommissar ordered … be taken to the station",
          "The commissar [Ivanov] ordered … be taken to the station",
          "The commissar [sic!] ordered … be taken to the station",
          "The commissar ordered … all families … be taken … station",
        })
    void is_understood(String quotation) {
      assertThat(find(quotation, PAGE).orElseThrow().comparison().isExact())
          .as(compared(quotation, PAGE))
          .isTrue();
    }

    @Test
    void is_not_marked_on_the_page() {
      Passage found = find("The commissar ordered … to the station", PAGE).orElseThrow();
      assertThat(QuoteMarks.on(PAGE, 1, found.stretches()).pieces())
          .filteredOn(piece -> piece.marked())
          .extracting(piece -> piece.text())
          .containsExactly("The commissar ordered", "to the station");
      assertThat(QuoteMarks.on(PAGE, 1, found.whole()).hits()).isEqualTo(1);
    }

    @Test
    void is_a_difference_where_nothing_says_so() {
      assertThat(compared("The commissar ordered that all be taken", PAGE))
          .isEqualTo("The commissar ordered that all {|families of the district} be taken");
    }
  }

  @Nested
  class Bad_input {

    @Test
    void is_not_found_where_nothing_is_like_it() {
      assertThat(find("entirely other words stand here", "Nothing of the kind.")).isEmpty();
      assertThat(find("", "Words.")).isEmpty();
      assertThat(find("…[]…", "Words.")).isEmpty();
      assertThat(find("words", "")).isEmpty();
      assertThat(find("words")).isEmpty();
    }

    @Test
    void of_great_length_is_compared_piece_by_piece() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12_000; i++) {
        text.append("word").append(i * 7919 % 10_007).append(' ');
      }
      String changed = text.toString().replace("word7919 ", "other ");
      Comparison comparison =
          find(changed, "Before. " + text + " Behind.").orElseThrow().comparison();
      assertThat(comparison.different()).isBetween(1, 4);
      assertThat(comparison.likeness()).isGreaterThan(0.999);
    }
  }
}
