package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionMergeTest {

  private static Description titled(String title) {
    return description(title, null, List.of());
  }

  private static Description described(@Nullable String scope) {
    return description("Order", scope, List.of());
  }

  private static Description of(@Nullable String places) {
    return description(
        "Order", null, places == null ? List.of() : Arrays.asList(places.split(" ")));
  }

  private static Description description(
      String title, @Nullable String scope, List<String> places) {
    return description(title, scope, places, null);
  }

  private static Description description(
      String title, @Nullable String scope, List<String> places, @Nullable UncertainDate date) {
    return new Description(
        title,
        null,
        Level.ITEM,
        null,
        date,
        List.of(),
        places,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        DescriptionTexts.NONE.with(TextElement.SCOPE_AND_CONTENT, scope),
        Access.OPEN,
        false,
        true);
  }

  @Nested
  class A_text {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # before, theirs,  mine,    merged, taken, contested
            Order,    Order,   Order,   Order,  false, false
            Order,    Decree,  Order,   Decree, true,  false
            Order,    Order,   Letter,  Letter, false, false
            Order,    Decree,  Decree,  Decree, false, false
            Order,    Decree,  Letter,  Letter, false, true
            """)
    void is_that_of_who_changed_it(
        String before,
        String theirs,
        String mine,
        String merged,
        boolean taken,
        boolean contested) {
      DescriptionMerge merge = DescriptionMerge.of(titled(before), titled(theirs), titled(mine));
      assertThat(merge.merged().title()).isEqualTo(merged);
      assertThat(merge.taken().contains(DescriptionFact.TITLE)).isEqualTo(taken);
      assertThat(merge.contested().contains(DescriptionFact.TITLE)).isEqualTo(contested);
    }

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # before, theirs, mine, merged, contested
            ,         hay,    ,     hay,    false
            ,         ,       hay,  hay,    false
            hay,      ,       hay,  ,       false
            hay,      hay,    ,     ,       false
            hay,      ,       wood, wood,   true
            hay,      wood,   ,     ,       true
            ,         hay,    wood, wood,   true
            """)
    void may_be_missing(
        @Nullable String before,
        @Nullable String theirs,
        @Nullable String mine,
        @Nullable String merged,
        boolean contested) {
      DescriptionMerge merge =
          DescriptionMerge.of(described(before), described(theirs), described(mine));
      assertThat(merge.merged().text(TextElement.SCOPE_AND_CONTENT))
          .isEqualTo(Optional.ofNullable(merged));
      assertThat(merge.contested().isEmpty()).isNotEqualTo(contested);
    }
  }

  @Nested
  class A_list {

    @ParameterizedTest
    @CsvSource(
        textBlock =
            """
            # before,    theirs,       mine,        merged,           taken
            Riga,        Riga,         Riga,        Riga,             false
            Riga,        Riga Tartu,   Riga,        Riga Tartu,       true
            Riga,        Riga,         Riga Narva,  Riga Narva,       false
            Riga,        Riga Tartu,   Riga Narva,  Riga Tartu Narva, true
            Riga,        Riga Tartu,   Riga Tartu,  Riga Tartu,       false
            Riga Tartu,  Riga,         Riga Tartu,  Riga,             true
            Riga Tartu,  Riga Tartu,   Tartu,       Tartu,            false
            Riga Tartu,  Riga,         Tartu,       ,                 true
            Riga,        ,             Riga Narva,  Narva,            true
            ,            Riga,         Narva,       Riga Narva,       true
            Riga Tartu,  Tartu Riga,   Riga Tartu,  Tartu Riga,       true
            Riga Tartu,  Riga Tartu,   Tartu Riga,  Tartu Riga,       false
            """)
    void has_what_either_added_and_nothing_that_either_removed(
        @Nullable String before,
        @Nullable String theirs,
        @Nullable String mine,
        @Nullable String merged,
        boolean taken) {
      DescriptionMerge merge = DescriptionMerge.of(of(before), of(theirs), of(mine));
      assertThat(merge.merged()).isEqualTo(of(merged));
      assertThat(merge.taken().contains(DescriptionFact.PLACES)).isEqualTo(taken);
      assertThat(merge.contested()).isEmpty();
    }
  }

  @Nested
  class A_description {

    @Test
    void has_the_fields_of_both_who_changed_different_ones() {
      DescriptionMerge merge =
          DescriptionMerge.of(
              description("Order", null, List.of()),
              description("Order", "Four carts", List.of("Riga")),
              description("Order on carts", null, List.of()));
      assertThat(merge.merged())
          .isEqualTo(description("Order on carts", "Four carts", List.of("Riga")));
      assertThat(merge.taken())
          .containsExactly(DescriptionFact.PLACES, TextElement.SCOPE_AND_CONTENT);
      assertThat(merge.contested()).isEmpty();
    }

    @Test
    void has_a_date_as_a_whole() {
      DescriptionMerge merge =
          DescriptionMerge.of(
              titled("Order"),
              description("Order", null, List.of(), date("14 июня 1941", "1941-06-14")),
              description("Order", null, List.of(), date("1941", "1941")));
      assertThat(merge.contested()).containsExactly(DescriptionFact.DATE);
    }

    private static UncertainDate date(String written, String edtf) {
      return new UncertainDate(written, DateCalendar.GREGORIAN, Edtf.of(edtf));
    }
  }
}
