package org.fonds.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fonds.description.GeographicPoint;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.Vocabulary;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final GeographicPoint SOMEWHERE = new GeographicPoint(49.84, 24.02);

  private static final Term LVIV =
      TermBuilder.named("lviv", "Lviv")
          .names(Map.of("en", "Lviv", "uk", "Львів", "pl", "Lwów"))
          .alternativeNames(List.of("Lemberg", "Neustadt"))
          .location(SOMEWHERE)
          .build();

  private static final Term OTHER =
      TermBuilder.named("other", "Other")
          .alternativeNames(List.of("Neustadt"))
          .location(SOMEWHERE)
          .build();

  private static final Term NOWHERE =
      TermBuilder.named("stalin", "Stalin").alternativeNames(List.of("Lemberg")).build();

  private final Gazetteer gazetteer =
      new Gazetteer(new Vocabulary("names", List.of(LVIV, OTHER, NOWHERE)));

  @Test
  void finds_a_place_by_every_name_in_any_case() {
    for (String name : List.of("Lviv", "ЛЬВІВ", "lwów", "LEMBERG", " Lviv ", "Lwo\u0301w")) {
      assertThat(gazetteer.called(name)).as(name).containsExactly(LVIV);
    }
  }

  @Test
  void names_all_that_are_called_so() {
    assertThat(gazetteer.called("Neustadt")).containsExactly(LVIV, OTHER);
  }

  @Test
  void knows_nothing_of_what_lies_nowhere_and_of_parts_of_names() {
    assertThat(gazetteer.called("Stalin")).isEmpty();
    assertThat(gazetteer.called("Lvi")).isEmpty();
    assertThat(gazetteer.called("")).isEmpty();
  }
}
