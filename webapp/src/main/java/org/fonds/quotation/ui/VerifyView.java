package org.fonds.quotation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fonds.quotation.QuoteLink;
import org.fonds.room.ReadingRooms;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Where a quotation or a footnote is pasted to see whether it stands in the archive so. A short one
 * is in the address, so that the answer can be shared.
 */
@Route(value = Links.VERIFY, layout = MainLayout.class)
@Menu(title = "Verify a quotation", order = 3)
@AnonymousAllowed
@StyleSheet("context://desk.css")
@StyleSheet("context://quotation.css")
final class VerifyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  /** Longer addresses are refused on their way by many servers. */
  private static final int LONGEST_IN_ADDRESS = 600;

  private final ReadingRooms rooms;
  private final SiteSettings site;
  private final TextArea pasted = new TextArea("Quotation or footnote");
  private final VerificationResult result = new VerificationResult();
  private @Nullable String document;

  VerifyView(ReadingRooms rooms, SiteSettings site) {
    this.rooms = rooms;
    this.site = site;
    addClassNames("desk", "verify");
    Header head = new Header(new H1("Verify a quotation"));
    head.addClassName("desk-head");
    pasted.setId("pasted");
    pasted.setWidthFull();
    pasted.setMinRows(4);
    pasted.setMaxRows(14);
    Button verify = new Button("Verify", click -> ask());
    verify.setId("verify-button");
    verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(
        head,
        new Paragraph(
            "Paste words that somebody has quoted, or a whole footnote with the words between"
                + " quotation marks. The archive finds the page and shows where the two differ, word"
                + " by word. Ellipses and square brackets are understood; capitals, hyphens at the"
                + " ends of lines, old spelling and romanisation make no difference."),
        pasted,
        verify,
        result);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters parameters = event.getLocation().getQueryParameters();
    QuoteLink quote = QuoteLink.of(parameters.getParameters());
    document =
        parameters.getSingleParameter(Links.IN_DOCUMENT).filter(id -> !id.isBlank()).orElse(null);
    if (quote.isNone()) {
      result.removeAll();
    } else {
      pasted.setValue(quote.quotation().text());
      verify();
    }
  }

  @Override
  public String getPageTitle() {
    return "Verify a quotation – " + site.name();
  }

  /** Whatever is pasted anew is sought everywhere. */
  private void ask() {
    String text = pasted.getValue().strip();
    document = null;
    if (text.isEmpty() || text.length() > LONGEST_IN_ADDRESS) {
      verify();
    } else {
      Map<String, String> parameters = new LinkedHashMap<>();
      parameters.put(QuoteLink.QUOTE, text);
      getUI().ifPresent(ui -> ui.navigate(Links.VERIFY, QueryParameters.simple(parameters)));
    }
  }

  private void verify() {
    result.show(rooms.current().quotations().verify(pasted.getValue(), document));
  }
}
