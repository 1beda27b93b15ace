package org.fonds.signpost.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fonds.permalink.Permalinks;
import org.fonds.permalink.PermanentAddress;
import org.fonds.permalink.Resolution;
import org.fonds.permalink.WebLink;
import org.fonds.search.SearchAddress;
import org.fonds.signpost.HeadElement;
import org.fonds.signpost.Signpost;
import org.fonds.signpost.Signposts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the first answer to an address says before a browser draws the page, and all that most
 * programs ever read of it: the status of a document (404 where there is none, 410 where it was
 * withdrawn), the links, the head.
 */
@Component
final class FirstAnswer implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  /** Marks what is replaced when somebody goes on to another page. */
  private static final String MARK = "data-signpost";

  /**
   * Servers refuse to send headers of more than 8 KB in all, and the address of a search may be
   * longer; such links stand in the head alone.
   */
  private static final int LONGEST_HEADER = 4096;

  private final transient Permalinks permalinks;
  private final transient Signposts signposts;
  private final transient SearchAddress addresses;

  FirstAnswer(Permalinks permalinks, Signposts signposts, SearchAddress addresses) {
    this.permalinks = permalinks;
    this.signposts = signposts;
    this.addresses = addresses;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::answer);
  }

  private void answer(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    Optional<PermanentAddress> address = PermanentAddress.ofPath(path);
    if (address.isPresent()) {
      header(page.getVaadinResponse(), "Vary", "Accept");
      answer(page, permalinks.resolve(address.get()));
    } else if (path.equals("/")) {
      write(page, signposts.of(addresses.lenient(parameters(request)).query()));
    }
  }

  private void answer(IndexHtmlResponse page, Resolution resolution) {
    VaadinResponse response = page.getVaadinResponse();
    switch (resolution) {
      case Resolution.Found found -> write(page, signposts.of(found));
      case Resolution.Withdrawn withdrawn -> {
        response.setStatus(HttpServletResponse.SC_GONE);
        write(page, signposts.of(withdrawn));
      }
      case Resolution.NoSuchPage _, Resolution.Absent _ ->
          response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void write(IndexHtmlResponse page, Signpost signpost) {
    String links = WebLink.header(signpost.links());
    if (links.length() <= LONGEST_HEADER) {
      header(page.getVaadinResponse(), "Link", links);
    }
    Document document = page.getDocument();
    if (!signpost.title().isEmpty()) {
      document.title(signpost.title());
    }
    for (HeadElement each : HeadElement.of(signpost)) {
      document.head().appendChild(element(each));
    }
    if (!signpost.unapiId().isEmpty()) {
      document.body().appendChild(element(HeadElement.unapi(signpost.unapiId())));
    }
  }

  private static Element element(HeadElement said) {
    Element element = new Element(said.name()).attr(MARK, "");
    said.attributes().forEach(element::attr);
    return said.text().isEmpty() ? element : element.appendChild(new DataNode(said.text()));
  }

  /** Beside what stands there already, which other parts of the site have written. */
  private static void header(VaadinResponse response, String name, String value) {
    if (response instanceof VaadinServletResponse servlet) {
      servlet.addHeader(name, value);
    }
  }

  private static Map<String, List<String>> parameters(VaadinRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
  }
}
