package org.fonds.document.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.document.Documents;
import org.fonds.room.ReadingRooms;
import org.springframework.stereotype.Component;

/**
 * Answers 404 for a document that does not exist, 410 for one that was withdrawn. The page itself
 * is drawn by the browser, after the status has been sent; programs and search engines read only
 * the status.
 */
@Component
final class DocumentStatus implements VaadinServiceInitListener {

  private static final Pattern DOCUMENT = Pattern.compile("/d/([^/]+)(?:/.*)?");

  private final transient ReadingRooms rooms;

  DocumentStatus(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::answer);
  }

  private void answer(IndexHtmlResponse response) {
    String path = response.getVaadinRequest().getPathInfo();
    Matcher matcher = DOCUMENT.matcher(path == null ? "" : path);
    Documents documents = rooms.current().documents();
    if (matcher.matches() && documents.find(matcher.group(1)).isEmpty()) {
      response
          .getVaadinResponse()
          .setStatus(
              documents.withdrawal(matcher.group(1)).isPresent()
                  ? HttpServletResponse.SC_GONE
                  : HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
