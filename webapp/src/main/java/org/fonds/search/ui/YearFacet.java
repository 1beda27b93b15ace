package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import org.fonds.search.Facet;
import org.fonds.search.FacetValue;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.YearRange;

/** The years of a search: bars to click, a range to write, and the documents without a date. */
final class YearFacet extends FieldSet {

  private final SerializableConsumer<SearchQuery> onward;
  private final YearBars bars = new YearBars(this::toggle);
  private final IntegerField from = yearField("year-from", "From year");
  private final IntegerField to = yearField("year-to", "To year");
  private final Span fault = new Span();
  private final FacetRow undated =
      new FacetRow(SearchAddress.UNDATED, () -> toggleValue(SearchAddress.UNDATED));
  private SearchQuery query = SearchQuery.of("");

  /**
   * @param onward receives the search that a click or a range asks for
   */
  YearFacet(SerializableConsumer<SearchQuery> onward) {
    super(FacetWords.title(Facet.YEAR));
    this.onward = onward;
    setId("facet-year");
    addClassName("facet");
    Div range = new Div(from, new Span("to"), to);
    range.addClassName("years");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    add(bars, range, fault, undated);
  }

  /** Shows the counts of a search, in place. */
  void show(SearchQuery shown, List<FacetValue> counted) {
    query = shown;
    Histogram histogram = Histogram.of(counted);
    bars.show(histogram, this::isChosen);
    if (!histogram.bars().isEmpty()) {
      from.setPlaceholder(Integer.toString(histogram.bars().getFirst().from()));
      to.setPlaceholder(Integer.toString(histogram.bars().getLast().to()));
    }
    from.setValue(shown.years().from());
    to.setValue(shown.years().to());
    fault.setText("");
    boolean ticked = shown.chosen(Facet.YEAR).contains(SearchAddress.UNDATED);
    FacetValue count =
        counted.stream()
            .filter(value -> value.value().equals(SearchAddress.UNDATED))
            .findFirst()
            .orElse(new FacetValue(SearchAddress.UNDATED, "undated", 0));
    undated.show(count, ticked);
    undated.setVisible(ticked || count.count() > 0);
  }

  private boolean isChosen(Histogram.Bar bar) {
    Set<String> years = query.chosen(Facet.YEAR);
    if (bar.isYear() && years.contains(bar.label())) {
      return true;
    }
    YearRange range = query.years();
    Integer first = range.from();
    Integer last = range.to();
    return !range.equals(YearRange.ANY)
        && (first == null || bar.to() >= first)
        && (last == null || bar.from() <= last);
  }

  private void toggle(Histogram.Bar bar) {
    if (bar.isYear()) {
      toggleValue(bar.label());
    } else {
      YearRange stretch = new YearRange(bar.from(), bar.to());
      onward.accept(query.withYears(query.years().equals(stretch) ? YearRange.ANY : stretch));
    }
  }

  private void toggleValue(String value) {
    onward.accept(query.toggled(Facet.YEAR, value));
  }

  private IntegerField yearField(String id, String name) {
    IntegerField field = new IntegerField();
    field.setId(id);
    field.setAriaLabel(name);
    field.setMin(-YearRange.LAST_YEAR);
    field.setMax(YearRange.LAST_YEAR);
    field.addValueChangeListener(change -> {
      if (change.isFromClient() && !field.isInvalid()) {
        narrow();
      }
    });
    return field;
  }

  private void narrow() {
    Integer first = from.getValue();
    Integer last = to.getValue();
    if (first != null && last != null && first > last) {
      fault.setText("The first year is later than the last.");
    } else {
      onward.accept(query.withYears(new YearRange(first, last)));
    }
  }
}
