package org.fonds.shell.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/** Addresses within the site, relative to its root, for real links that can be shared. */
public final class Links {

  private Links() {}

  /** The page of a search. */
  public static String search(SearchQuery query) {
    String parameters = SearchAddress.queryString(query);
    return parameters.isEmpty() ? "." : "?" + parameters;
  }

  /**
   * A document.
   *
   * @param words of the search whose hits are to be marked; blank for none
   */
  public static String document(String id, String words) {
    return "d/" + id + marking(words);
  }

  /**
   * A page of a document.
   *
   * @param number counted from 1
   * @param words of the search whose hits are to be marked; blank for none
   */
  public static String page(String id, int number, String words) {
    return "d/" + id + "/p/" + number + marking(words);
  }

  /** Where people with an account describe a document. */
  public static String describe(String id) {
    return "desk/describe/" + id;
  }

  private static String marking(String words) {
    return words.isBlank() ? "" : "?q=" + URLEncoder.encode(words, UTF_8);
  }
}
