package org.fonds.research.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.research.Lists;
import org.springframework.stereotype.Component;

/** Answers 404 where no list is shared; no search engine is to list those that are. */
@Component
final class SharedListStatus implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private static final Pattern SHARED = Pattern.compile("/research/shared/([^/]+)");

  private final transient Lists lists;

  SharedListStatus(Lists lists) {
    this.lists = lists;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::answer);
  }

  private void answer(IndexHtmlResponse response) {
    String path = response.getVaadinRequest().getPathInfo();
    Matcher matcher = SHARED.matcher(path == null ? "" : path);
    if (matcher.matches()) {
      response.getVaadinResponse().setHeader("X-Robots-Tag", "noindex");
      if (lists.shared(matcher.group(1)).isEmpty()) {
        response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }
}
