package org.fonds.batch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.ListReader;
import org.fonds.batch.ListReading;
import org.fonds.batch.NameList;
import org.fonds.batch.RowWay;
import org.fonds.shell.ui.Sentences;

/** Takes a list, as a file or pasted, and how it is to be asked. */
final class BatchForm extends Div {

  private static final int FIRST_SAID = 3;

  /** Receives a list that can be asked; gives back why it cannot be begun, or nothing. */
  @FunctionalInterface
  interface Begin extends Serializable {
    String begin(String name, RowWay way, int hits, NameList list);
  }

  private final Begin begin;
  private final TextField name = new TextField("What it is called");
  private final TextArea pasted = new TextArea("Or paste a list here");
  private final TextField column = new TextField("Column to search");
  private final RadioButtonGroup<RowWay> way = new RadioButtonGroup<>("A row is");
  private final Select<Integer> hits = new Select<>();
  private final Div outcome = new Div();
  private byte[] file = {};

  BatchForm(Begin begin) {
    this.begin = begin;
    addClassName("batch-form");
    name.setId("batch-name");
    name.setMaxLength(BatchSearch.LONGEST_NAME);
    name.setPlaceholder("for example: memorial book, letter K");
    pasted.setId("batch-paste");
    pasted.setMinRows(5);
    pasted.setMaxRows(12);
    pasted.setHelperText("One name or phrase a line.");
    column.setId("batch-column");
    column.setHelperText("Of a table; if not said, query or name, or the first.");
    way.setId("batch-way");
    way.setItems(RowWay.values());
    way.setItemLabelGenerator(BatchForm::words);
    way.setValue(RowWay.NAME);
    way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    hits.setId("batch-hits");
    hits.setLabel("Hits kept of a row");
    hits.setItems(IntStream.rangeClosed(1, BatchSearch.MOST_HITS).boxed().toList());
    hits.setValue(BatchSearch.Wish.USUAL_HITS);
    outcome.setId("batch-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    Button go = new Button("Search the list", click -> begin());
    go.setId("begin-batch");
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div choices = new Div(column, hits);
    choices.addClassName("columns");
    add(name, upload(), pasted, choices, way, outcome, go);
  }

  private Upload upload() {
    Upload upload =
        new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
    upload.setId("batch-file");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(NameList.MOST_BYTES);
    upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
    upload.addFileRejectedListener(refused -> {
      outcome.removeAll();
      outcome.add(
          Sentences.fault(
              String.format(
                  Locale.ENGLISH,
                  "%s. A list is a .csv, .tsv or .txt of %,d bytes at most; divide a larger one.",
                  refused.getErrorMessage(),
                  NameList.MOST_BYTES)));
    });
    upload.addFileRemovedListener(removed -> {
      file = new byte[0];
      outcome.removeAll();
    });
    return upload;
  }

  private void take(String called, byte[] bytes) {
    file = bytes;
    if (name.isEmpty()) {
      name.setValue(called.replaceFirst("\\.[^.]+$", ""));
    }
    show(read());
  }

  private ListReading read() {
    return file.length > 0
        ? ListReader.table(file, column.getValue())
        : ListReader.pasted(pasted.getValue(), column.getValue());
  }

  private void show(ListReading reading) {
    outcome.removeAll();
    switch (reading) {
      case ListReading.Refused(String reason) -> outcome.add(Sentences.fault(reason));
      case ListReading.Read(NameList list) -> {
        outcome.add(new Paragraph(understood(list)));
        list.notes().forEach(note -> outcome.add(Sentences.said(note)));
      }
    }
  }

  private static String understood(NameList list) {
    StringBuilder words =
        new StringBuilder(list.rows().size() == 1 ? "1 row" : RowWords.number(list.rows().size()))
            .append(list.rows().size() == 1 ? ": " : " rows, beginning with ");
    list.rows().stream()
        .limit(FIRST_SAID)
        .forEach(row -> words.append("“").append(RowWords.shortened(row.words())).append("”, "));
    words.setLength(words.length() - 2);
    words.append('.');
    if (list.passedOver() > 0) {
      words.append(' ').append(RowWords.passedOver(list.passedOver()));
    }
    return words.toString();
  }

  private void begin() {
    ListReading reading = read();
    if (reading instanceof ListReading.Read(NameList list)) {
      String refused = begin.begin(name.getValue(), way.getValue(), hits.getValue(), list);
      outcome.removeAll();
      if (!refused.isEmpty()) {
        outcome.add(Sentences.fault(refused));
      }
    } else {
      show(reading);
    }
  }

  private static String words(RowWay way) {
    return switch (way) {
      case NAME -> "a name: all its words, in either order and every spelling";
      case PHRASE -> "a phrase: its words side by side, in this order";
      case LANGUAGE -> "a search as typed into the search field, with all signs";
    };
  }
}
