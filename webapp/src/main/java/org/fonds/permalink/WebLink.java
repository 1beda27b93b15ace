package org.fonds.permalink;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A typed link (RFC 8288), for the header {@code Link} and the head of a page.
 *
 * @param relation registered with IANA, such as {@code cite-as} (RFC 8574)
 * @param mediaType of what is linked to; null if it has several, or none is known
 */
public record WebLink(URI target, String relation, @Nullable String mediaType) {

  /** A link to what has no one media type. */
  public WebLink(URI target, String relation) {
    this(target, relation, null);
  }

  /** The value of one header for all links, in their order. */
  public static String header(List<WebLink> links) {
    return links.stream().map(WebLink::text).collect(Collectors.joining(", "));
  }

  private String text() {
    String text = "<" + target.toASCIIString() + ">; rel=\"" + relation + "\"";
    return mediaType == null ? text : text + "; type=\"" + mediaType + "\"";
  }
}
