package org.fonds.shell.ui;

import java.util.UUID;
import org.fonds.search.Facet;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;

/** Addresses within the site, relative to its root, for real links that can be shared. */
public final class Links {

  private Links() {}

  /** The page of a search. */
  public static String search(SearchQuery query) {
    String parameters = asking(query);
    return parameters.isEmpty() ? "." : parameters;
  }

  /** A document. */
  public static String document(String id) {
    return "d/" + id;
  }

  /**
   * A document.
   *
   * @param from the search that leads there: its hits are marked, and it leads back
   */
  public static String document(String id, SearchQuery from) {
    return document(id) + asking(from);
  }

  /**
   * A page of a document.
   *
   * @param number counted from 1
   * @param from the search that leads there: its hits are marked, and it leads back
   */
  public static String page(String id, int number, SearchQuery from) {
    return document(id) + "/p/" + number + asking(from);
  }

  /** Where people with an account describe a document. */
  public static String describe(String id) {
    return "desk/describe/" + id;
  }

  /**
   * Where people with an account black out what readers may not see.
   *
   * @param number of the page, counted from 1
   */
  public static String redact(String id, int number) {
    return "desk/redact/" + id + "?page=" + number;
  }

  /** The file that readers get of a redacted document; past the router. */
  public static String redactedCopy(String id) {
    return "api/documents/" + id + "/redacted-copy";
  }

  /** Where people with an account see what became of a document. */
  public static String history(String id) {
    return "desk/history/" + id;
  }

  /**
   * A version in the history of a document, opened.
   *
   * @param version counted from 1
   */
  public static String history(String id, int version) {
    return history(id) + "?version=" + version;
  }

  /** The tree of what the archive holds. */
  public static final String HOLDINGS = "holdings";

  /** The parameter that names the unit from which on the tree is shown. */
  public static final String WITHIN = "in";

  /** What lies in a unit. */
  public static String holdings(String id) {
    return HOLDINGS + "?" + WITHIN + "=" + id;
  }

  /**
   * Where people with an account describe a unit without a file.
   *
   * @param parent the id of the unit in which it lies; empty for none
   */
  public static String newUnit(String parent) {
    return "desk/unit" + (parent.isEmpty() ? "" : "?" + WITHIN + "=" + parent);
  }

  /** The vocabularies of the archive, for people with an account. */
  public static final String VOCABULARIES = "desk/vocabularies";

  /** The terms of a vocabulary. */
  public static String vocabulary(String vocabulary) {
    return VOCABULARIES + "/" + vocabulary;
  }

  /** The terms of a vocabulary as a table; past the router. */
  public static String vocabularyTable(String vocabulary) {
    return "api/vocabularies/" + vocabulary;
  }

  /** A term of a vocabulary. */
  public static String term(String vocabulary, String id) {
    return vocabulary(vocabulary) + "/term/" + id;
  }

  /** Where a term is added to a vocabulary. */
  public static String newTerm(String vocabulary) {
    return vocabulary(vocabulary) + "/new";
  }

  /** Where a result is looked at. */
  public static final String OVERVIEW = "overview";

  /** The figures of a result. */
  public static String overview(SearchQuery query) {
    return OVERVIEW + asking(query.onPage(1));
  }

  /** Where quotations are verified. */
  public static final String VERIFY = "verify";

  /** The parameter that names the document in which alone a quotation is sought. */
  public static final String IN_DOCUMENT = "document";

  /**
   * A quotation, verified in one document.
   *
   * @param quote as it stands in an address
   */
  public static String verify(String id, String quote) {
    return VERIFY + "?" + IN_DOCUMENT + "=" + id + "&" + quote;
  }

  /** The documents that have a value of a facet. */
  public static String having(Facet facet, String value) {
    return "?" + SearchAddress.name(facet) + "=" + value;
  }

  /**
   * Where people with an account correct the text of a page.
   *
   * @param number of the page, counted from 1
   */
  public static String correct(String id, int number) {
    return "desk/text/" + id + "?page=" + number;
  }

  /**
   * Where readers propose what a page says.
   *
   * @param number of the page, counted from 1
   */
  public static String propose(String id, int number) {
    return "propose/" + id + "?page=" + number;
  }

  /** What readers have proposed, for people with an account. */
  public static final String PROPOSALS = "desk/proposals";

  /** Where people with an account collect what they need for their research. */
  public static final String RESEARCH = "research";

  /** One's own list, by its id. */
  public static String researchList(String id) {
    return RESEARCH + "/list/" + id;
  }

  /** A list that somebody shares, by the secret of its link. */
  public static String sharedList(String secret) {
    return RESEARCH + "/shared/" + secret;
  }

  /** The searches that somebody asks again and again. */
  public static final String SAVED_SEARCHES = RESEARCH + "/searches";

  /** The searches that somebody has asked. */
  public static final String PAST_SEARCHES = RESEARCH + "/history";

  /** Where people with an account ask a list of names of the archive. */
  public static final String BATCH = "batch";

  /** Where a list is begun whose rows are narrowed as a search is. */
  public static String batch(SearchQuery narrowing) {
    return BATCH + asking(SearchQuery.of("").withFiltersOf(narrowing));
  }

  /** A list that was asked, by its id. */
  public static String batch(UUID id) {
    return BATCH + "/" + id;
  }

  /** Where administrators see what was done. */
  public static String journal() {
    return "desk/journal";
  }

  /** Where administrators see what was done to a document. */
  public static String journal(String id) {
    return journal() + "?document=" + id;
  }

  private static String asking(SearchQuery query) {
    String parameters = SearchAddress.queryString(query);
    return parameters.isEmpty() ? "" : "?" + parameters;
  }
}
