package org.fonds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.fonds.RunningSite.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page as the server sends it before a browser draws it: what it answers to the address, and the
 * whole content that Vaadin fills in after it, as JSON.
 *
 * @param status of the address itself
 * @param document what the address itself answers
 * @param changes the tree of components, without what is drawn anew for each browser
 * @param all everything that was sent
 */
public record SentPage(int status, String document, String changes, String all) {

  /** The page at a path, such as {@code d/2222-2222}, with or without {@code ?…}. */
  public static SentPage to(Visitor visitor, String path) {
    HttpResponse<String> document = visitor.get("/" + path);
    String route = path.replaceFirst("\\?.*", "");
    String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
    HttpResponse<String> begun =
        visitor.get("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query));
    JsonNode page = JsonMapper.shared().readTree(begun.body()).path("appConfig");
    HttpResponse<String> content =
        visitor.post(
            "/?v-r=uidl&v-uiId=" + page.path("v-uiId").asString(),
            navigation(page.path("uidl").path("Vaadin-Security-Key").asString(), route, query));
    JsonNode filled =
        JsonMapper.shared().readTree(content.body().replaceFirst("^for\\(;;\\);\\[(.*)]$", "$1"));
    return new SentPage(
        document.statusCode(),
        document.body(),
        filled.path("changes").toString(),
        document.body() + begun.body() + content.body());
  }

  private static String navigation(String key, String route, String query) {
    ObjectNode request = JsonMapper.shared().createObjectNode();
    request.put("csrfToken", key).put("syncId", 0).put("clientId", 0);
    request
        .putArray("rpc")
        .addObject()
        .put("type", "event")
        .put("node", 1)
        .put("event", "ui-navigate")
        .putObject("data")
        .put("route", route)
        .put("query", query)
        .put("appShellTitle", "")
        .put("trigger", "")
        .putObject("historyState");
    return request.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
