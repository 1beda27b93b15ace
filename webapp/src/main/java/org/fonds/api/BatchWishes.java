package org.fonds.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fonds.account.security.Staff;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.RowWay;
import org.fonds.search.AddressFault;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.springframework.util.MultiValueMap;

/** What an address wants of a batch search, besides the filters of a search. */
final class BatchWishes {

  static final String NAME = "name";
  static final String WAY = "way";
  static final String HITS = "hits";
  static final String COLUMN = "column";

  /** The names of the parameters that are no filters. */
  static final Set<String> OWN = Set.of(NAME, WAY, HITS, COLUMN);

  /** Of a search, but not for a list to say. */
  private static final List<String> OF_ONE_SEARCH =
      List.of("q", "match", "euphemisms", "sort", "page", "size");

  private BatchWishes() {}

  /**
   * What is wanted.
   *
   * @param parameters without faults
   */
  static BatchSearch.Wish wish(MultiValueMap<String, String> parameters, SearchQuery narrowing) {
    return new BatchSearch.Wish(
        said(parameters, NAME, "List without a name"),
        RowWay.of(said(parameters, WAY, RowWay.NAME.parameter())).orElseThrow(),
        Integer.parseInt(said(parameters, HITS, "" + BatchSearch.Wish.USUAL_HITS)),
        SearchAddress.queryString(narrowing),
        Staff.asks());
  }

  /** The value of a parameter, or another where it is not given. */
  static String said(MultiValueMap<String, String> parameters, String name, String otherwise) {
    return Objects.requireNonNullElse(parameters.getFirst(name), otherwise);
  }

  /** What is wrong with them, but for the filters. */
  static List<AddressFault> faults(MultiValueMap<String, String> parameters) {
    List<AddressFault> faults = new ArrayList<>();
    OWN.stream()
        .sorted()
        .map(name -> SingleParameters.repeated(parameters, name))
        .forEach(faults::addAll);
    for (String name : OF_ONE_SEARCH) {
      String value = parameters.getFirst(name);
      if (value != null) {
        faults.add(AddressFault.of(name, value, "is no filter that narrows every row of a list"));
      }
    }
    String way = said(parameters, WAY, RowWay.NAME.parameter());
    if (RowWay.of(way).isEmpty()) {
      faults.add(AddressFault.of(WAY, way, "is no way; write one of " + RowWay.allowed()));
    }
    String hits = said(parameters, HITS, "1");
    if (!hits.matches("[1-9]|10")) {
      faults.add(AddressFault.of(HITS, hits, "is no number of hits; write 1 to 10"));
    }
    return faults;
  }
}
