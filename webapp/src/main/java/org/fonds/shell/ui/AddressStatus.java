package org.fonds.shell.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Answers 404 for an address that leads to no page; what to show then, {@link NotFoundPage} says.
 */
@Component
final class AddressStatus implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(AddressStatus::answer);
  }

  private static void answer(IndexHtmlResponse response) {
    String path = response.getVaadinRequest().getPathInfo();
    String route = path == null ? "" : path.replaceFirst("^/", "").replaceFirst("/$", "");
    if (RouteConfiguration.forApplicationScope().getRoute(route).isEmpty()) {
      response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
