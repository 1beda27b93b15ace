package org.fonds.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"Anna", "Łucja Żółkiewska", "Ольга", "山田", "a.b@example.org", "d'Arc 2"})
  void may_be_of_any_script(String name) {
    assertThat(AccountName.of(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "1anna", "<b>x</b>", "a\nb", "a/b"})
  void is_no_markup_no_control_and_not_empty(String name) {
    assertThat(AccountName.of(name)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountName(name));
  }

  @Test
  void is_compared_without_case_and_without_ways_of_composing() {
    assertThat(new AccountName("Łucja é").signInName())
        .isEqualTo(new AccountName("ŁUCJA e\u0301").signInName());
  }
}
