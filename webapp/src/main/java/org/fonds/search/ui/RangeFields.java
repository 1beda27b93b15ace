package org.fonds.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.fonds.search.Histogram;
import org.fonds.search.PeriodCount;
import org.fonds.search.YearOrMonth;
import org.fonds.search.YearRange;
import org.jspecify.annotations.Nullable;

/** A range of years or months to write. */
final class RangeFields extends Div {

  private final SerializableConsumer<YearRange> written;
  private final TextField from = field("year-from", "From year or month");
  private final TextField to = field("year-to", "To year or month");
  private final Span fault = new Span();

  /**
   * @param written receives a range that can be asked
   */
  RangeFields(SerializableConsumer<YearRange> written) {
    this.written = written;
    Div range = new Div(from, new Span("to"), to);
    range.addClassName("years");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    add(range, fault);
  }

  /** Shows a range, and the first and the last bar where it has no end. */
  void show(YearRange range, Histogram histogram) {
    List<PeriodCount> bars = histogram.bars();
    if (!bars.isEmpty()) {
      from.setPlaceholder(text(bars.getFirst().period().from()));
      to.setPlaceholder(text(bars.getLast().period().to()));
    }
    from.setValue(text(range.from()));
    to.setValue(text(range.to()));
    fault.setText("");
  }

  private static String text(@Nullable YearOrMonth end) {
    return end == null ? "" : end.text();
  }

  private TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setAriaLabel(name);
    field.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        narrow();
      }
    });
    return field;
  }

  private void narrow() {
    YearOrMonth first = YearOrMonth.read(from.getValue().strip()).orElse(null);
    YearOrMonth last = YearOrMonth.read(to.getValue().strip()).orElse(null);
    if (isUnread(from, first) || isUnread(to, last)) {
      fault.setText("Write a year, such as 1940, or a month, such as 1940-03.");
      return;
    }
    YearRange range = new YearRange(first, last);
    if (range.isBackwards()) {
      fault.setText("The first year is later than the last.");
    } else {
      written.accept(range);
    }
  }

  private static boolean isUnread(TextField field, @Nullable YearOrMonth read) {
    return read == null && !field.getValue().isBlank();
  }
}
