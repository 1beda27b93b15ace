package org.fonds.desk;

import static org.fonds.description.TextElement.HOLDING_PLACE;
import static org.fonds.description.TextElement.PAGE_LABELS;

import java.util.List;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFact;
import org.fonds.description.Level;
import org.fonds.description.TextElement;

/**
 * Says what a description does not say yet as a template says it; what it says stays. Title, date,
 * reference code and place in the tree are each document's own. A template may close what is open,
 * and opens nothing.
 */
final class FillingIn {

  private static final List<DescriptionFact> LISTS =
      List.of(
          DescriptionFact.COUNTRIES,
          DescriptionFact.ORGANISATIONS,
          DescriptionFact.EVENTS,
          DescriptionFact.PLACES,
          DescriptionFact.PERSONS,
          DescriptionFact.CREATORS,
          DescriptionFact.LANGUAGES);

  private FillingIn() {}

  static Description of(Description said, Description template) {
    DescriptionBuilder filled = DescriptionBuilder.of(said);
    DescriptionBuilder from = DescriptionBuilder.of(template);
    if (said.type() == null) {
      filled.type(template.type());
    }
    if (said.level() == Level.ITEM) {
      filled.level(template.level());
    }
    if (said.holdingInstitution() == null) {
      filled.holdingInstitution(template.holdingInstitution());
    }
    LISTS.stream()
        .filter(list -> filled.values(list).isEmpty())
        .forEach(list -> filled.values(list, from.values(list)));
    for (TextElement element : TextElement.values()) {
      if (said.text(element).isEmpty()
          && element != PAGE_LABELS
          && (element != HOLDING_PLACE || isHeldAlike(said, template))) {
        filled.text(element, template.text(element).orElse(null));
      }
    }
    if (said.access().level() == AccessLevel.OPEN
        && template.access().level() != AccessLevel.WITHDRAWN) {
      filled.access(template.access());
    }
    return filled.build();
  }

  /** Whether the place of the template's holding institution is that of the described one too. */
  private static boolean isHeldAlike(Description said, Description template) {
    return said.holdingInstitution() == null
        || said.holdingInstitution().equals(template.holdingInstitution());
  }
}
