package org.fonds.search.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.fonds.index.DatePeriod;
import org.fonds.search.FacetWords;
import org.fonds.search.PeriodCount;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;

/** The way from a month or year back to its year, its decade and all years. */
final class YearPath extends Nav {

  private final SerializableConsumer<YearRange> clicked;

  /**
   * @param clicked receives the wider range, {@link YearRange#ANY} for all years
   */
  YearPath(SerializableConsumer<YearRange> clicked) {
    this.clicked = clicked;
    addClassName("year-path");
    setAriaLabel("Wider ranges of years");
  }

  /**
   * Shows the way back from a range.
   *
   * @param counted the periods, of which one may be the range
   */
  void show(YearRange range, List<PeriodCount> counted) {
    removeAll();
    setVisible(!range.equals(YearRange.ANY));
    if (!isVisible()) {
      return;
    }
    add(step(YearRange.ANY, "All years"));
    wider(range).forEach(period -> add(step(period, FacetWords.range(period))));
    String count =
        counted.stream()
            .filter(each -> each.period().equals(range))
            .findFirst()
            .map(each -> ": " + FacetWords.count(each))
            .orElse("");
    Span here = new Span(FacetWords.range(range) + count);
    here.getElement().setAttribute("aria-current", "true");
    add(here);
  }

  /** The decade and the year that hold a range and are longer than it, the longest first. */
  static List<YearRange> wider(YearRange range) {
    YearOrMonth from = range.from();
    YearOrMonth to = range.to();
    List<YearRange> wider = new ArrayList<>();
    if (from == null || to == null) {
      return wider;
    }
    DatePeriod decade = DatePeriod.of(from.year(), 10);
    boolean tooFar = Math.abs(decade.first()) > YearRange.LAST_YEAR;
    if (to.year() <= decade.last() && !tooFar) {
      wider.add(new YearRange(decade.first(), decade.last()));
    }
    if (from.year() == to.year()) {
      wider.add(new YearRange(from.year(), to.year()));
    }
    wider.removeIf(period -> period.equals(range));
    return wider;
  }

  private NativeButton step(YearRange period, String name) {
    return new NativeButton(name, event -> clicked.accept(period));
  }
}
