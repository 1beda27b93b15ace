package org.fonds.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;

/**
 * What saving a description is in the journal, once it is saved.
 *
 * @param details beside the number of the new version; may be empty
 */
record DescribingAct(Actor who, Deed deed, String details) {

  /** One, or two where more than access is said otherwise. */
  static List<DescribingAct> of(ArchivedDocument shown, Description written, Actor who) {
    Access before = shown.description().access();
    Access after = written.access();
    List<DescribingAct> acts = new ArrayList<>();
    if (!written.withAccess(before).equals(shown.description())) {
      acts.add(new DescribingAct(who, Deed.DESCRIBED, ""));
    }
    if (!before.equals(after)) {
      String change = "from " + words(before) + " to " + words(after);
      acts.add(new DescribingAct(who, Deed.ACCESS_CHANGED, change));
    }
    return acts;
  }

  /** The same, with more to say. */
  DescribingAct saying(String more) {
    return new DescribingAct(who, deed, details.isEmpty() ? more : details + ", " + more);
  }

  /**
   * @param version the new one
   */
  Act to(ArchivedDocument document, int version) {
    String saved = (deed == Deed.RESTORED ? "as version " : "version ") + version;
    return new Act(
        who, deed, document.stored().id(), details.isEmpty() ? saved : details + ", " + saved);
  }

  private static String words(Access access) {
    LocalDate opens = access.openFrom();
    return access.level().name().toLowerCase(Locale.ROOT)
        + (opens == null ? "" : " until " + opens);
  }
}
