package org.fonds.overview.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.overview.FigureKind;
import org.fonds.overview.MapExtent;
import org.fonds.overview.TimelineStep;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it: the search, and how two of its figures are drawn.
 *
 * @param step of the timeline; null if the result decides
 */
record OverviewAddress(SearchQuery query, @Nullable TimelineStep step, MapExtent extent) {

  private static final String BY = "by";
  private static final String MAP = "map";

  /** Reads what is not of the search; what it does not know is passed over. */
  static OverviewAddress of(SearchQuery query, Map<String, List<String>> parameters) {
    return new OverviewAddress(
        query.onPage(1),
        first(parameters, BY).flatMap(TimelineStep::ofWord).orElse(null),
        first(parameters, MAP).flatMap(MapExtent::ofWord).orElse(MapExtent.DOCUMENTS));
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  OverviewAddress with(SearchQuery other) {
    return new OverviewAddress(other, step, extent);
  }

  OverviewAddress by(TimelineStep other) {
    return new OverviewAddress(query, other, extent);
  }

  OverviewAddress of(MapExtent other) {
    return new OverviewAddress(query, step, other);
  }

  /** The page, relative to the root of the site. */
  String page() {
    List<String> parameters = parameters();
    TimelineStep chosen = step;
    if (chosen != null) {
      parameters.add(parameter(BY, chosen.word()));
    }
    if (extent != MapExtent.DOCUMENTS) {
      parameters.add(parameter(MAP, extent.word()));
    }
    return Links.OVERVIEW + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  /** The file of a figure as it is drawn on the page; past the router. */
  String file(FigureKind kind, String format) {
    List<String> parameters = parameters();
    TimelineStep chosen = step;
    if (kind == FigureKind.TIMELINE && chosen != null) {
      parameters.add(parameter(BY, chosen.word()));
    }
    if (kind == FigureKind.MAP && extent != MapExtent.DOCUMENTS) {
      parameters.add(parameter(MAP, extent.word()));
    }
    parameters.add(parameter("format", format));
    return "api/search/" + kind.word() + "?" + String.join("&", parameters);
  }

  private List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    String search = SearchAddress.queryString(query.onPage(1));
    if (!search.isEmpty()) {
      parameters.add(search);
    }
    return parameters;
  }

  private static String parameter(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
