package org.fonds.search.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import org.fonds.search.Certainty;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.FacetWords;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.TimeWindow;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/**
 * The years of a search: bars to click, which become shorter periods as one narrows, a range to
 * write, how sure its dates must be, and the documents without a date.
 */
final class YearFacet extends FieldSet {

  private final SerializableConsumer<SearchQuery> onward;
  private final YearPath path = new YearPath(this::widen);
  private final YearBars bars = new YearBars(this::toggle);
  private final RangeFields range = new RangeFields(years -> ask(years));
  private final Checkbox certain = new Checkbox("only dates that certainly lie there");
  private final FacetRow undated =
      new FacetRow(SearchAddress.UNDATED, () -> toggleValue(SearchAddress.UNDATED));
  private SearchQuery query = SearchQuery.of("");
  private Histogram histogram = new Histogram(List.of());

  /**
   * @param onward receives the search that a click or a range asks for
   */
  YearFacet(SerializableConsumer<SearchQuery> onward) {
    super(FacetWords.title(Facet.YEAR));
    this.onward = onward;
    setId("facet-year");
    addClassName("facet");
    certain.setId("dates-certain");
    certain.addClassName("facet-row");
    certain.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        Certainty dates = change.getValue() ? Certainty.CERTAIN : Certainty.POSSIBLE;
        onward.accept(query.withDates(dates));
      }
    });
    add(path, bars, range, certain, undated);
  }

  /**
   * Shows the counts of a search, in place.
   *
   * @param counted the values of the facet
   * @param periods the counts by period
   */
  void show(SearchQuery shown, List<FacetValue> counted, List<PeriodCount> periods) {
    query = shown;
    histogram = Histogram.of(periods, TimeWindow.of(shown.narrowing()));
    path.show(narrowedTo(), periods);
    bars.show(histogram, this::isChosen);
    range.show(shown.years(), histogram);
    certain.setValue(shown.dates() == Certainty.CERTAIN);
    boolean ticked = shown.chosen(Facet.YEAR).contains(SearchAddress.UNDATED);
    FacetValue count =
        counted.stream()
            .filter(value -> value.value().equals(SearchAddress.UNDATED))
            .findFirst()
            .orElse(new FacetValue(SearchAddress.UNDATED, "undated", 0));
    undated.show(count, ticked);
    undated.setVisible(ticked || count.count() > 0);
  }

  /** The range, or the one year that is chosen. */
  private YearRange narrowedTo() {
    List<YearOrMonth> years = singleYears();
    return query.years().equals(YearRange.ANY) && years.size() == 1
        ? YearRange.in(years.getFirst())
        : query.years();
  }

  private List<YearOrMonth> singleYears() {
    return query.chosen(Facet.YEAR).stream()
        .flatMap(value -> YearOrMonth.read(value).stream())
        .toList();
  }

  /** Bars that are all within the range are none that somebody chose among them. */
  private boolean isChosen(YearRange bar) {
    Set<String> years = query.chosen(Facet.YEAR);
    if (Histogram.isYear(bar) && years.contains(FacetWords.range(bar))) {
      return true;
    }
    YearRange asked = query.years();
    return !asked.equals(YearRange.ANY)
        && bar.meets(asked)
        && !histogram.bars().stream().allMatch(each -> each.period().meets(asked));
  }

  private void toggle(YearRange bar) {
    if (Histogram.isYear(bar)) {
      toggleValue(FacetWords.range(bar));
    } else if (query.years().equals(bar)) {
      ask(YearPath.wider(bar).isEmpty() ? YearRange.ANY : YearPath.wider(bar).getLast());
    } else {
      ask(bar);
    }
  }

  private void toggleValue(String value) {
    onward.accept(query.toggled(Facet.YEAR, value));
  }

  private void ask(YearRange years) {
    onward.accept(query.withYears(years));
  }

  private void widen(YearRange years) {
    SearchQuery wider = query;
    for (YearOrMonth year : singleYears()) {
      wider = wider.toggled(Facet.YEAR, year.text());
    }
    onward.accept(wider.withYears(years));
  }
}
