package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceUnitTest {

  @Nested
  class A_reference_code {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ф. 1, оп. 2, д. 4, л. 1–4 | FONDS ф. 1; SERIES ф. 1, оп. 2; FILE ф. 1, оп. 2, д. 4
            ф.1 оп.2 д.4              | FONDS ф.1; SERIES ф.1 оп.2; FILE ф.1 оп.2 д.4
            ГАРФ, Ф. Р-7523, оп. 4    | FONDS ГАРФ, Ф. Р-7523; SERIES ГАРФ, Ф. Р-7523, оп. 4
            Фонд 13, спр. 7а          | FONDS Фонд 13; FILE Фонд 13, спр. 7а
            f. 16, op. 1, d. 5/2      | FONDS f. 16; SERIES f. 16, op. 1; FILE f. 16, op. 1, d. 5/2
            RG 59, Box 4, Folder 7    | BOX RG 59, Box 4; FOLDER RG 59, Box 4, Folder 7
            """)
    void names_the_units_that_its_signs_say(String code, String units) {
      assertThat(written(code)).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DEMO 071",
          "1/2/4",
          "оп. 2, д. 4",
          "Box 4, Folder 7",
          "л. 4",
          "ф. оп. д.",
          "ф",
          "f. l. 4"
        })
    void that_does_not_say_what_its_numbers_mean_names_none(String code) {
      assertThat(new ReferenceCode(code).units()).isEmpty();
    }

    private static String written(String code) {
      return new ReferenceCode(code)
          .units().stream()
              .map(unit -> unit.kind() + " " + unit.code())
              .collect(Collectors.joining("; "));
    }
  }

  @Nested
  class The_order_on_the_shelf {

    @Test
    void goes_by_the_value_of_numbers() {
      assertThat(
              List.of("д. 4, л. 10", "д. 4, л. 9", "д. 4", "д. 12", "д. 04, л. 9об.").stream()
                  .sorted(ShelfOrder.OF_CODES)
                  .toList())
          .containsExactly("д. 4", "д. 4, л. 9", "д. 04, л. 9об.", "д. 4, л. 10", "д. 12");
    }
  }
}
