package org.fonds.permalink;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a document or of a page of it, as somebody wrote it: that there is such a document
 * is not said.
 *
 * @param id any text without a slash
 * @param page counted from 1, or 0 where what stands in its place can be no page; null for the
 *     whole document
 */
public record PermanentAddress(String id, @Nullable Integer page) {

  private static final Pattern FORM = Pattern.compile("([^/]+)(?:/p/([^/]+))?/?");
  private static final String BEGINNING = "/d/";

  /**
   * The address that a path of the site is; empty if it is another page's.
   *
   * @param path with a slash before it and nothing behind it: {@code /d/7k3m-qx2p/p/3}
   */
  public static Optional<PermanentAddress> ofPath(String path) {
    return path.startsWith(BEGINNING) ? of(path.substring(BEGINNING.length())) : Optional.empty();
  }

  /** The address that is called so in unAPI: {@code 7k3m-qx2p} or {@code 7k3m-qx2p/p/3}. */
  public static Optional<PermanentAddress> of(String name) {
    Matcher matcher = FORM.matcher(name);
    return matcher.matches()
        ? Optional.of(new PermanentAddress(matcher.group(1), number(matcher.group(2))))
        : Optional.empty();
  }

  /** Its name in unAPI, which can stand in a query without being encoded if the id can. */
  public String name() {
    return page == null ? id : id + "/p/" + page;
  }

  private static @Nullable Integer number(@Nullable String page) {
    if (page == null) {
      return null;
    }
    return page.matches("[0-9]{1,9}") ? Integer.valueOf(page) : Integer.valueOf(0);
  }
}
