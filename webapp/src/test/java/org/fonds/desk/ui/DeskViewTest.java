package org.fonds.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fonds.desk.Arrivals;
import org.fonds.desk.DeskFixtures;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = DeskOfTests.class)
@ViewPackages(packages = {"org.fonds.desk.ui", "org.fonds.shell.ui"})
@WithMockUser(username = "Anna", roles = "ARCHIVIST")
class DeskViewTest extends SpringBrowserlessTest {

  @Autowired private Arrivals arrivals;
  @TempDir private Path folder;

  private static void open() {
    UI.getCurrent().navigate("desk");
  }

  private List<ArrivalRow> rows() {
    return find(ArrivalRow.class).all();
  }

  private static String text(ArrivalRow row) {
    return row.getElement().getTextRecursively();
  }

  @Nested
  class Before_anything_is_sent {

    @Test
    void the_limits_are_said() {
      open();
      assertThat(find(Paragraph.class).withId("upload-limits").single().getText())
          .contains("PDF")
          .contains("200 MB");
    }
  }

  @Nested
  class A_file_that_arrived {

    @Test
    void shows_how_far_it_is_and_leads_to_the_document_and_its_description() throws Exception {
      arrivals.await(
          arrivals.receive(
              DeskFixtures.text(folder, "carts.txt", "They counted carts.", "Anna"),
              DeskFixtures.person("Anna")),
          Duration.ofMinutes(1));
      arrivals.receive(
          DeskFixtures.text(folder, "again.txt", "They counted carts.", "Anna"),
          DeskFixtures.person("Anna"));
      open();

      assertThat(rows()).hasSize(2);
      assertThat(rows().getFirst().getElement().getAttribute("data-state")).isEqualTo("duplicate");
      assertThat(text(rows().getLast())).contains("carts.txt").contains("ready");
      assertThat(find(Anchor.class, rows().getLast()).all())
          .extracting(Anchor::getText)
          .containsExactly("Open", "Describe");
      assertThat(find(H2.class).all())
          .extracting(H2::getText)
          .anyMatch(heading -> heading.matches("Not described yet: [1-9]\\d*.*"));

      test(find(Button.class).withId("clear-arrivals").single()).click();
      assertThat(rows()).isEmpty();
    }
  }
}
