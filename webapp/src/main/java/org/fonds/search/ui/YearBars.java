package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.Locale;
import org.fonds.search.FacetWords;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.YearRange;

/**
 * The documents over the years or months as bars to click, of two tones: dates that certainly lie
 * there, and upon them those that may. The bars are one stop of the keyboard; arrows walk along
 * them.
 */
final class YearBars extends Div {

  private final SerializableConsumer<YearRange> clicked;
  private final Div bars = new Div();
  private final Div axis = new Div();
  private Histogram histogram = new Histogram(List.of());

  /**
   * @param clicked receives the period of a bar
   */
  YearBars(SerializableConsumer<YearRange> clicked) {
    this.clicked = clicked;
    bars.addClassName("bars");
    bars.getElement().setAttribute("role", "group");
    bars.getElement().setAttribute("aria-label", "Documents by year");
    axis.addClassName("axis");
    axis.getElement().setAttribute("aria-hidden", "true");
    Div legend = new Div(swatch("certain"), swatch("possible"));
    legend.addClassName("legend");
    add(bars, axis, legend);
  }

  private static Span swatch(String tone) {
    Span name = new Span(tone);
    name.addClassName(tone);
    return name;
  }

  /**
   * Shows other counts; bars of the same periods stay in their places.
   *
   * @param chosen tells the bars that the search is narrowed to
   */
  void show(Histogram shown, SerializablePredicate<YearRange> chosen) {
    boolean samePeriods = periods(shown).equals(periods(histogram));
    histogram = shown;
    if (!samePeriods) {
      bars.removeAll();
      shown.bars().forEach(bar -> bars.add(new Column()));
      axis.removeAll();
      shown.axis().forEach(name -> axis.add(new Span(name)));
    }
    List<Column> columns = bars.getChildren().map(Column.class::cast).toList();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).show(shown.bars().get(i), shown.highest(), chosen);
    }
    int stop = firstStop(shown, chosen);
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).setTabIndex(i == stop ? 0 : -1);
    }
    setVisible(!columns.isEmpty());
  }

  private static List<YearRange> periods(Histogram histogram) {
    return histogram.bars().stream().map(PeriodCount::period).toList();
  }

  private static int firstStop(Histogram shown, SerializablePredicate<YearRange> chosen) {
    for (int i = 0; i < shown.bars().size(); i++) {
      if (chosen.test(shown.bars().get(i).period())) {
        return i;
      }
    }
    return 0;
  }

  /** One bar; the place for it is a button from top to bottom, so that small ones can be hit. */
  private final class Column extends NativeButton {

    private YearRange period = YearRange.ANY;

    Column() {
      getElement().setAttribute("data-roving", "");
      addClickListener(event -> clicked.accept(period));
    }

    void show(PeriodCount bar, long highest, SerializablePredicate<YearRange> chosen) {
      period = bar.period();
      String name = FacetWords.range(period) + ": " + FacetWords.count(bar);
      setAriaLabel(name);
      setTitle(name);
      getElement().setAttribute("aria-pressed", Boolean.toString(chosen.test(period)));
      getElement().setAttribute("data-period", FacetWords.range(period));
      getStyle().set("--share", percent(bar.count(), highest));
      getStyle().set("--certain", percent(bar.certain(), bar.count()));
    }

    private static String percent(long part, long whole) {
      return String.format(Locale.ROOT, "%.1f%%", whole == 0 ? 0 : 100.0 * part / whole);
    }
  }
}
