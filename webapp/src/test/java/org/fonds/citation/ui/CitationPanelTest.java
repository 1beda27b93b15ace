package org.fonds.citation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import de.undercouch.citeproc.csl.CSLType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedPage;
import org.fonds.citation.FormattedCitation;
import org.fonds.citation.OwnWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CitationPanelTest {

  private static final FormattedCitation NOTE = new FormattedCitation("A < B.", "<i>A &lt; B</i>.");

  @Nested
  class For_a_page {

    private final CitationPanel panel =
        new CitationPanel(cited(new CitedPage(3, "л. 2об.")), choice -> NOTE);

    @Test
    void links_to_the_files_of_that_page() {
      assertThat(all(panel, Anchor.class).map(Anchor::getHref))
          .containsExactly(
              "api/documents/7k3m-qx2p/citation?format=ris&page=3",
              "api/documents/7k3m-qx2p/citation?format=bibtex&page=3",
              "api/documents/7k3m-qx2p/citation?format=biblatex&page=3",
              "api/documents/7k3m-qx2p/citation?format=csl-json&page=3",
              "api/documents/7k3m-qx2p/citation?format=endnote&page=3",
              "api/documents/7k3m-qx2p/citation?format=csv&page=3");
    }

    @Test
    void shows_the_note_with_its_emphasis() {
      assertThat(all(panel, Html.class).map(Html::getInnerHtml))
          .containsExactly("<i>A &lt; B</i>.");
    }

    @Test
    void says_that_it_cites_the_page() {
      assertThat(panel.getAriaLabel()).contains("Cite this page");
    }

    @Test
    void copies_with_emphasis_or_plain() {
      assertThat(all(panel, NativeButton.class).map(NativeButton::getText))
          .containsExactly("Copy", "Copy as plain text");
    }
  }

  @Nested
  class For_a_document {

    @Test
    void links_to_the_files_of_the_whole() {
      assertThat(
              all(new CitationPanel(cited(null), choice -> NOTE), Anchor.class)
                  .map(Anchor::getHref))
          .first()
          .isEqualTo("api/documents/7k3m-qx2p/citation?format=ris");
    }
  }

  private static <T extends Component> Stream<T> all(Component parent, Class<T> type) {
    return Stream.concat(
        Stream.of(parent).filter(type::isInstance).map(type::cast),
        parent.getChildren().flatMap(child -> all(child, type)));
  }

  private static Bibliography cited(@Nullable CitedPage page) {
    return new Bibliography(
        "7k3m-qx2p",
        CSLType.MANUSCRIPT,
        "Title",
        List.of(),
        Map.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        "Fonds",
        URI.create("https://archive.example.org/d/7k3m-qx2p"),
        page,
        null,
        List.of(),
        OwnWords.NONE);
  }
}
