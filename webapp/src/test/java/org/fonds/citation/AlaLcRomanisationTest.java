package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlaLcRomanisationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | ф. Р-9401, оп. 2, д. 64, л. 9об.   | f. R-9401, op. 2, d. 64, l. 9ob.
          ru | ед. хр. 5, ящ. 12                   | ed. khr. 5, i͡ashch. 12
          ru | Ф. Щ-3, ЦГАИПД                      | F. Shch-3, T͡SGAIPD
          ru | подъезд, мэрия, её семья, юный ёж   | podʺezd, mėrii͡a, eë semʹi͡a, i͡unyĭ ëzh
          uk | ф. 13, оп. 370, спр. 5, арк. 12зв.  | f. 13, op. 370, spr. 5, ark. 12zv.
          uk | гілка ґанок їжак жито єдність       | hilka ganok ïz͡hak z͡hyto i͡ednistʹ
          be | воп. 3, спраўны лік                 | vop. 3, spraŭny lik
          bg | ф. 1Б, щаб, ъгъл                    | f. 1B, shtab, ŭgŭl
          ru | Box 3, folder 4, № 12               | Box 3, folder 4, № 12
          """)
  void follows_the_tables_of_ala_and_lc(String language, String code, String latin) {
    assertThat(AlaLcRomanisation.of(code, List.of(language)).romanise(code)).isEqualTo(latin);
  }

  @Test
  void reads_a_letter_with_its_mark_apart_as_one() {
    assertThat(AlaLcRomanisation.RUSSIAN.romanise("крайний")).isEqualTo("kraĭniĭ");
  }

  @Nested
  class The_table {

    @Test
    void is_that_of_the_units_where_they_tell_whatever_the_language_of_the_document() {
      assertThat(AlaLcRomanisation.of("ф. 13, спр. 5", List.of("ru")))
          .isEqualTo(AlaLcRomanisation.UKRAINIAN);
    }

    @Test
    void is_russian_where_nothing_tells() {
      assertThat(AlaLcRomanisation.of("ф. 13, д. 5", List.of()))
          .isEqualTo(AlaLcRomanisation.RUSSIAN);
    }
  }
}
