package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionJsonTest {

  @Test
  void a_full_description_comes_back_as_it_was() {
    Description katyn = DescriptionFixtures.katyn();

    assertThat(DescriptionJson.read(DescriptionJson.write(katyn))).isEqualTo(katyn);
  }

  @Test
  void a_bare_description_comes_back_as_it_was() {
    Description bare = DescriptionFixtures.titled("Order \"No. 1\"\u0000 😀");

    assertThat(DescriptionJson.read(DescriptionJson.write(bare))).isEqualTo(bare);
  }

  @Test
  void keys_stand_in_a_fixed_order_and_empty_ones_are_left_out() {
    assertThat(DescriptionJson.write(DescriptionFixtures.titled("A")).replaceAll("\\s", ""))
        .isEqualTo(
            "{\"title\":\"A\",\"level\":\"item\",\"demonstration\":false,\"described\":true}");
  }

  @Test
  void what_is_closed_stays_closed() {
    String closed =
        "{\"title\":\"A\",\"access\":{\"level\":\"restricted\",\"openFrom\":\"2040-01-31\"}}";

    Description read = DescriptionJson.read(closed);
    assertThat(read.access())
        .isEqualTo(new Access(AccessLevel.RESTRICTED, LocalDate.of(2040, 1, 31)));
    assertThat(DescriptionJson.read(DescriptionJson.write(read))).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "\"restricted\"",
        "{\"level\":\"secret\"}",
        "{\"level\":\"metadata\",\"openFrom\":\"soon\"}"
      })
  void an_access_that_nobody_understands_is_not_taken_for_open(String access) {
    assertThatThrownBy(() -> DescriptionJson.read("{\"title\":\"A\",\"access\":" + access + "}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no access in JSON");
  }

  @Test
  void a_text_of_another_form_is_refused() {
    assertThatThrownBy(() -> DescriptionJson.read("{]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no description in JSON");
    assertThatThrownBy(() -> DescriptionJson.read("{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
