package org.fonds.signpost;

import java.util.List;
import org.fonds.permalink.WebLink;

/**
 * What a page says of itself to programs.
 *
 * @param title of the page, as its tab shows it; empty to leave that to the page
 * @param links for the header {@code Link} and the head
 * @param tags for the head
 * @param jsonLd schema.org; empty for none
 * @param unapiId the name in unAPI of what the page shows; empty for none
 */
public record Signpost(
    String title, List<WebLink> links, List<MetaTag> tags, String jsonLd, String unapiId) {

  /** Of a page that has nothing to say. */
  public static final Signpost NONE = new Signpost("", List.of(), List.of(), "", "");

  public Signpost {
    links = List.copyOf(links);
    tags = List.copyOf(tags);
  }
}
