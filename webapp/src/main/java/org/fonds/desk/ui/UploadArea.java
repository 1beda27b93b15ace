package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fonds.desk.DeskSettings;

/**
 * Where files and folders are dropped, with the limits said beforehand. The browser sends them and
 * shows how far each is; when one has arrived it leaves that list, and {@link ArrivalList} shows
 * the rest.
 */
final class UploadArea extends Div {

  /**
   * @param who the name of the account
   * @param sending is run when files begin to be sent
   * @param arrived is run when some have arrived
   */
  UploadArea(DeskSettings settings, String who, Runnable sending, Runnable arrived) {
    addClassName("upload-area");
    Sender sender = new Sender(settings, who);
    sender.getElement().addEventListener("upload-began", event -> sending.run());
    sender.getElement().addEventListener("upload-arrived", event -> arrived.run());
    add(
        sender,
        note(
            "upload-limits",
            "PDF, DOCX, ODT, RTF, HTML, text, e-mail, TIFF, JPEG and PNG are read; any other file is"
                + " kept as it is. Up to "
                + settings.largestUploadInWords()
                + " each, 10,000 at once. An interrupted file goes on where it stopped."),
        note(
            "upload-descriptions",
            "A ZIP or TAR is unpacked. A descriptions.csv, or a description such as letter.pdf.yaml,"
                + " counts in a ZIP and in a folder; such a folder is taken in when all of it has"
                + " arrived."));
  }

  private static Paragraph note(String id, String words) {
    Paragraph note = new Paragraph(words);
    note.setId(id);
    note.addClassName("understood");
    return note;
  }

  /** The part that works in the browser. */
  @Tag("fonds-upload")
  @JavaScript("context://js/upload.js")
  private static final class Sender extends Component {

    Sender(DeskSettings settings, String who) {
      setId("upload");
      getElement().setAttribute("largest", String.valueOf(settings.largestUpload().toBytes()));
      getElement().setAttribute("largest-words", settings.largestUploadInWords());
      getElement().setAttribute("who", who);
    }
  }
}
