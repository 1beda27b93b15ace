package org.fonds.signpost.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayList;
import java.util.List;
import org.fonds.signpost.HeadElement;
import org.fonds.signpost.Signpost;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the head of a page true when somebody goes on within the site, where no new page is sent:
 * else a reference manager would take the document that was open before. Zotero is told to look
 * again.
 */
@Component
final class NextAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private static final String REPLACE =
      """
      document.querySelectorAll('[data-signpost]').forEach(each => each.remove());
      for (const said of JSON.parse($0)) {
        const element = document.createElement(said.name);
        element.setAttribute('data-signpost', '');
        Object.entries(said.attributes).forEach(([name, value]) => element.setAttribute(name, value));
        element.textContent = said.text;
        (said.name === 'abbr' ? document.body : document.head).append(element);
      }
      document.dispatchEvent(new Event('ZoteroItemUpdated', {bubbles: true, cancelable: true}));
      """;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(begun -> {
          UI ui = begun.getUI();
          ui.addAfterNavigationListener(arrived -> write(ui, signpost(arrived)));
        });
  }

  private static Signpost signpost(AfterNavigationEvent event) {
    List<HasElement> shown = event.getActiveChain();
    return !shown.isEmpty() && shown.getFirst() instanceof Signposted view
        ? view.signpost()
        : Signpost.NONE;
  }

  private static void write(UI ui, Signpost signpost) {
    List<HeadElement> elements = new ArrayList<>(HeadElement.of(signpost));
    if (!signpost.unapiId().isEmpty()) {
      elements.add(HeadElement.unapi(signpost.unapiId()));
    }
    ui.getPage().executeJs(REPLACE, JsonMapper.shared().writeValueAsString(elements));
  }
}
