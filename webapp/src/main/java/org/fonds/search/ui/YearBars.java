package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import java.util.Locale;

/**
 * The documents over the years as bars to click. The bars are one stop of the keyboard; arrows walk
 * along them.
 */
final class YearBars extends Div {

  private final SerializableConsumer<Histogram.Bar> clicked;
  private final Div bars = new Div();
  private final Div axis = new Div();
  private Histogram histogram = new Histogram(List.of());

  YearBars(SerializableConsumer<Histogram.Bar> clicked) {
    this.clicked = clicked;
    bars.addClassName("bars");
    bars.getElement().setAttribute("role", "group");
    bars.getElement().setAttribute("aria-label", "Documents by year");
    axis.addClassName("axis");
    axis.getElement().setAttribute("aria-hidden", "true");
    add(bars, axis);
  }

  /**
   * Shows other counts; bars of the same years stay in their places.
   *
   * @param chosen tells the bars that the search is narrowed to
   */
  void show(Histogram shown, SerializablePredicate<Histogram.Bar> chosen) {
    boolean sameYears = years(shown).equals(years(histogram));
    histogram = shown;
    if (!sameYears) {
      bars.removeAll();
      shown.bars().forEach(bar -> bars.add(new Column()));
      axis.removeAll();
      shown.axis().forEach(year -> axis.add(new Span(year)));
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

  private static List<String> years(Histogram histogram) {
    return histogram.bars().stream().map(Histogram.Bar::label).toList();
  }

  private static int firstStop(Histogram shown, SerializablePredicate<Histogram.Bar> chosen) {
    for (int i = 0; i < shown.bars().size(); i++) {
      if (chosen.test(shown.bars().get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** One bar; the place for it is a button from top to bottom, so that small ones can be hit. */
  private final class Column extends NativeButton {

    private Histogram.Bar bar = new Histogram.Bar(0, 0, 0);

    Column() {
      getElement().setAttribute("data-roving", "");
      addClickListener(event -> clicked.accept(bar));
    }

    void show(Histogram.Bar shown, long highest, SerializablePredicate<Histogram.Bar> chosen) {
      bar = shown;
      String name =
          String.format(
              Locale.ENGLISH,
              "%s: %,d %s",
              bar.label(),
              bar.count(),
              bar.count() == 1 ? "document" : "documents");
      setAriaLabel(name);
      setTitle(name);
      boolean pressed = chosen.test(bar);
      getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
      getElement().setAttribute("data-year", Integer.toString(bar.from()));
      double share = highest == 0 ? 0 : 100.0 * bar.count() / highest;
      getStyle().set("--share", String.format(Locale.ROOT, "%.1f%%", share));
    }
  }
}
