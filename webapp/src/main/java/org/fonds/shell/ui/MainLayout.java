package org.fonds.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** The head of every page, with the search field and the ways through the site, and its content. */
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final SearchAddress address;
  private final ReadingSettings reading;
  private final SearchField field = new SearchField();
  private final Navigation navigation = new Navigation();
  private final Main content = new Main();
  private Location location = new Location("");

  /** Made by the router for each browser tab. */
  public MainLayout(SiteSettings site, SearchAddress address, ReadingSettings reading) {
    this.address = address;
    this.reading = reading;
    addClassName("site");
    content.setId("content");
    content.getElement().setAttribute("tabindex", "-1");
    field.onAsked(asked -> search(asked.words()));
    Header header = new Header(brand(site.name()), field, navigation, new ThemeSwitch());
    header.addClassName("top");
    add(skipLink(), header, content);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement view) {
    content.getElement().removeAllChildren();
    if (view != null) {
      content.getElement().appendChild(view.getElement());
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    location = event.getLocation();
    field.show(location.getQueryParameters().getSingleParameter("q").orElse(""));
    boolean mayRead =
        !reading.onlySignedIn() || VaadinRequest.getCurrent().getUserPrincipal() != null;
    field.setVisible(mayRead);
    navigation.show(location.getPath(), mayRead);
  }

  /** On the search page new words keep the filters; from anywhere else they begin afresh. */
  private void search(String words) {
    SearchQuery query =
        location.getPath().isEmpty()
            ? address.lenient(location.getQueryParameters().getParameters()).query().withText(words)
            : SearchQuery.of(words);
    getUI().ifPresent(ui -> ui.navigate("", new QueryParameters(SearchAddress.parameters(query))));
  }

  private static Component brand(String name) {
    Anchor brand = new Anchor(".", name);
    brand.addClassName("brand");
    Span motto = new Span("Archive of primary sources");
    motto.addClassName("motto");
    brand.add(motto);
    return brand;
  }

  private static Component skipLink() {
    Anchor skip = new Anchor("#content", "Skip to the content");
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    return skip;
  }
}
