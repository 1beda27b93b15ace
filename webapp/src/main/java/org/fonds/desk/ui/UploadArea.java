package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Arrays;
import org.fonds.desk.DeskSettings;
import org.fonds.shell.ui.Badge;

/**
 * Where files are dropped, with the limits said beforehand. The browser shows how much of each has
 * been sent; when one has arrived it leaves that list, and {@link ArrivalList} shows the rest.
 */
final class UploadArea extends Div {

  private static final String FORGET_ARRIVED =
      "this.files = this.files.filter(file => !file.complete || file.error)";

  private final Upload upload;
  private final UnorderedList refused = new UnorderedList();

  /**
   * @param sending is run when files begin to be sent
   * @param arrived is run whenever one has arrived
   */
  UploadArea(UploadHandler handler, DeskSettings settings, Runnable sending, Runnable arrived) {
    addClassName("upload-area");
    upload = new Upload(handler);
    upload.setId("upload");
    // The component's own setter takes no more than 2 GB.
    upload.getElement().setProperty("maxFileSize", (double) settings.largestUpload().toBytes());
    Button choose = new Button("Choose files");
    choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span("or drop them here"));
    upload.setI18n(words(settings));
    upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
    refused.setId("refused");
    refused.addClassName("rows");
    upload.getElement().addEventListener("upload-start", event -> sending.run());
    upload
        .getElement()
        .addEventListener(
            "upload-success",
            event -> {
              upload.getElement().executeJs(FORGET_ARRIVED);
              arrived.run();
            });
    Paragraph limits =
        new Paragraph(
            "PDF, DOCX, ODT, RTF, HTML, text, e-mail, TIFF, JPEG and PNG are read; any other file is"
                + " kept as it is. Up to "
                + settings.largestUploadInWords()
                + " each, as many as you like.");
    limits.setId("upload-limits");
    limits.addClassName("understood");
    add(upload, limits, refused);
  }

  private void refuse(String fileName, String reason) {
    Span name = new Span(fileName);
    name.addClassName("file-name");
    Span why = new Span(reason);
    why.addClassName("understood");
    Div words = new Div(name, Badge.warning("not taken"), why);
    words.addClassName("words");
    ListItem row = new ListItem(words);
    row.addClassName("row");
    row.getElement().setAttribute("data-state", "refused");
    refused.addComponentAsFirst(row);
  }

  private static UploadI18N words(DeskSettings settings) {
    UploadI18N words = new UploadI18N();
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig(
                "Larger than "
                    + settings.largestUploadInWords()
                    + ". Whoever runs this archive can take it in with fonds ingest.")
            .setTooManyFiles("Too many files at once."));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting("connecting")
                    .setStalled("stalled")
                    .setProcessing("being made safe")
                    .setHeld("waiting to be sent"))
            .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(
                        "The site did not answer. Nothing was taken in; try again.")
                    .setUnexpectedServerError("It did not arrive. Nothing was taken in; try again.")
                    .setForbidden("You are not signed in any more. Sign in and try again.")));
    words.setUnits(Arrays.asList("B", "kB", "MB", "GB", "TB"));
    return words;
  }
}
