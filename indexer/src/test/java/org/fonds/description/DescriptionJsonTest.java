package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
  void a_text_of_another_form_is_refused() {
    assertThatThrownBy(() -> DescriptionJson.read("{]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no description in JSON");
    assertThatThrownBy(() -> DescriptionJson.read("{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
