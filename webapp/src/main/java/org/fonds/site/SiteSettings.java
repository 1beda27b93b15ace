package org.fonds.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the site is called and reached from outside: keys {@code fonds.site.*}.
 *
 * @param name shown at the top of every page and in citations; {@code Fonds} where not set
 * @param address the public address of the site without a slash at the end: what permanent
 *     addresses begin with; {@code http://127.0.0.1:8080} where not set
 */
@ConfigurationProperties(prefix = "fonds.site", ignoreUnknownFields = false)
public record SiteSettings(String name, URI address) {

  /**
   * @throws IllegalArgumentException if the address is no absolute http or https address
   */
  public SiteSettings(@Nullable String name, @Nullable URI address) {
    this.name = name == null || name.isBlank() ? "Fonds" : name.strip();
    this.address = withoutSlash(address == null ? URI.create("http://127.0.0.1:8080") : address);
  }

  /** The permanent address of a document. */
  public URI document(String id) {
    return URI.create(address + "/d/" + id);
  }

  /**
   * The permanent address of a page of a document.
   *
   * @param page counted from 1
   */
  public URI page(String id, int page) {
    return URI.create(address + "/d/" + id + "/p/" + page);
  }

  private static URI withoutSlash(URI address) {
    if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
      throw new IllegalArgumentException(
          "fonds.site.address is \""
              + address
              + "\"; write the public address of the site, such as https://archive.example.org");
    }
    String text = address.toString();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return URI.create(text.substring(0, end));
  }
}
