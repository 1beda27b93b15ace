package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.description.TextElement;
import org.junit.jupiter.api.Test;

class BatchEditTest {

  private static final Description BEFORE =
      DescriptionBuilder.titled("A title")
          .values(DescriptionFact.PLACES, List.of("Tallinn", "Tartu"))
          .build();

  private static Description after(BatchEdit edit) {
    return edit.applyTo(BEFORE);
  }

  @Test
  void adds_values_behind_those_that_are_there_and_none_twice() {
    assertThat(after(new BatchEdit.Add(DescriptionFact.PLACES, List.of("Narva", "Tartu"))).places())
        .containsExactly("Tallinn", "Tartu", "Narva");
  }

  @Test
  void takes_values_out_and_leaves_the_others() {
    assertThat(after(new BatchEdit.Remove(DescriptionFact.PLACES, List.of("Tallinn"))).places())
        .containsExactly("Tartu");
    assertThat(after(new BatchEdit.Remove(DescriptionFact.PERSONS, List.of("Nobody"))))
        .isEqualTo(BEFORE);
  }

  @Test
  void fills_in_from_a_template_what_is_not_said_and_nothing_else() {
    Description template =
        DescriptionBuilder.titled("A template")
            .type("report")
            .values(DescriptionFact.PLACES, List.of("Narva"))
            .values(DescriptionFact.LANGUAGES, List.of("et"))
            .access(new Access(AccessLevel.RESTRICTED, null))
            .build();

    assertThat(after(new BatchEdit.FilledFrom(template)))
        .isEqualTo(
            DescriptionBuilder.of(BEFORE)
                .type("report")
                .values(DescriptionFact.LANGUAGES, List.of("et"))
                .access(new Access(AccessLevel.RESTRICTED, null))
                .build());
    assertThat(new BatchEdit.FilledFrom(BEFORE).applyTo(template).access())
        .isEqualTo(template.access());
  }

  @Test
  void says_one_thing_otherwise_and_nothing_else() {
    DocumentId unit = new DocumentId("aaaa-0001");
    Access closed = new Access(AccessLevel.RESTRICTED, null);

    assertThat(after(new BatchEdit.Within(unit))).isEqualTo(BEFORE.within(unit));
    assertThat(after(new BatchEdit.AtLevel(Level.FILE)).level()).isEqualTo(Level.FILE);
    assertThat(after(new BatchEdit.Seen(closed))).isEqualTo(BEFORE.withAccess(closed));
    assertThat(after(new BatchEdit.HeldBy("Archive")).holdingInstitution()).isEqualTo("Archive");
    assertThat(after(new BatchEdit.OfType("report")).type()).isEqualTo("report");
    assertThat(after(new BatchEdit.Text(TextElement.NOTE, "A note")).text(TextElement.NOTE))
        .hasValue("A note");
    assertThat(after(new BatchEdit.Text(TextElement.NOTE, " "))).isEqualTo(BEFORE);
  }
}
