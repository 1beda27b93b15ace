package org.fonds.desk.ui;

import static org.fonds.description.TextElement.HOLDING_PLACE;
import static org.fonds.description.TextElement.RIGHTS;
import static org.fonds.description.TextElement.SCOPE_AND_CONTENT;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.Level;
import org.fonds.desk.ui.TextElementFields.Area;

/** The long form: what ISAD(G) has besides, open where something of it is said already. */
final class MoreElements extends Details {

  MoreElements(Description said, LevelFields place, TextElementFields texts) {
    super("More elements of description (ISAD(G))");
    setId("more-elements");
    addClassName("more-elements");
    setWidthFull();
    for (Area area : Area.values()) {
      add(new H2(area.label()));
      if (area == Area.IDENTITY) {
        add(place);
      }
      add(texts.area(area, HOLDING_PLACE, SCOPE_AND_CONTENT, RIGHTS));
    }
    setOpened(saysMore(said));
  }

  private static boolean saysMore(Description said) {
    DescriptionTexts others =
        said.texts().with(HOLDING_PLACE, null).with(SCOPE_AND_CONTENT, null).with(RIGHTS, null);
    return said.level() != Level.ITEM || said.parent() != null || !others.byElement().isEmpty();
  }
}
