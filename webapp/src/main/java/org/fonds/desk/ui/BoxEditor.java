package org.fonds.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.RedactionBox;
import org.fonds.ingest.RedactionSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The image of a page with the black boxes on it. Drawing happens in the browser, which says after
 * each change where the boxes lie; the image has an address for this session alone.
 */
@Tag("fonds-boxes")
@JavaScript("context://js/boxes.js")
final class BoxEditor extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String DETAIL = "event.detail";

  private final int turned;
  private List<RedactionBox> drawn;
  private int saved;

  BoxEditor(int page, PageBoxes boxes, RedactionSheet.Image image) {
    this.turned = boxes.turned();
    this.drawn = boxes.boxes();
    setId("boxes");
    getElement().setAttribute("page", String.valueOf(page));
    getElement().setAttribute("boxes", JSON.writeValueAsString(drawn));
    getElement()
        .setAttribute(
            "src",
            DownloadHandler.fromInputStream(event ->
                    new DownloadResponse(
                        image.open(), "page.png", "image/png", image.sizeInBytes()))
                .inline());
    getElement()
        .addEventListener(
            "boxes-changed", event -> take(event.getEventData().get(DETAIL).asString()))
        .addEventData(DETAIL);
  }

  /** What comes from a browser need not be boxes: then the last ones stay. */
  private void take(String json) {
    try {
      drawn = List.copyOf(JSON.readValue(json, new TypeReference<List<RedactionBox>>() {}));
    } catch (JacksonException | NullPointerException e) {
      getElement().setAttribute("boxes", JSON.writeValueAsString(drawn));
    }
  }

  /** The boxes as they are drawn now. */
  PageBoxes boxes() {
    return new PageBoxes(turned, drawn);
  }

  /** Lets the person leave without being asked. */
  void saved() {
    saved++;
    getElement().setAttribute("saved", String.valueOf(saved));
  }
}
