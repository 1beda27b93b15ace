package org.fonds.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPasswordTest {

  private static final AccountName ANNA = new AccountName("Anna");

  @ParameterizedTest
  @CsvSource({
    "elevenchars, has 11 characters; choose one of at least 12",
    "aaaabbbbcccc, repeats a few characters",
    "this is ANNA's own, holds your name"
  })
  void says_what_is_wrong(String password, String fault) {
    assertThat(NewPassword.fault(password, ANNA))
        .hasValueSatisfying(said -> assertThat(said).contains(fault));
  }

  @Test
  void counts_characters_of_every_script_as_one() {
    assertThat(NewPassword.fault("𝒜𝒷𝒸𝒹ℯ𝒻", ANNA)).isPresent();
    assertThat(NewPassword.fault("читальный зал у окна, третий стол слева", ANNA)).isEmpty();
  }

  @Test
  void takes_no_longer_one_than_two_hundred_characters() {
    assertThat(NewPassword.fault("abcdefghij".repeat(20), ANNA)).isEmpty();
    assertThat(NewPassword.fault("abcdefghij".repeat(20) + "k", ANNA)).isPresent();
  }
}
