package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Description;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.DescribedDocument;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Makes bibliographies of documents and their pages for one site. */
public final class Bibliographies {

  /** What every citation of a demonstration document says. */
  public static final String DEMONSTRATION_WARNING = "Demonstration summary, not a source.";

  private final SiteSettings site;

  /**
   * @param site whose name and permanent addresses are cited
   */
  public Bibliographies(SiteSettings site) {
    this.site = site;
  }

  /** Of the whole document. */
  public Bibliography of(ArchivedDocument document) {
    return of(document.id(), document.description(), document.type(), null);
  }

  /** Of the whole document. */
  public Bibliography of(DescribedDocument document) {
    return of(document.id().text(), document.description(), document.type(), null);
  }

  /** Of one page of it; that the document has such a page is for the caller to know. */
  public Bibliography of(ArchivedDocument document, CitedPage page) {
    return of(document.id(), document.description(), document.type(), page);
  }

  private Bibliography of(
      String id, Description description, @Nullable Term type, @Nullable CitedPage page) {
    return new Bibliography(
        id,
        itemType(type),
        description.title(),
        description.creators(),
        type == null ? null : type.name("en"),
        description.date() == null ? null : CitedDate.of(description.date()),
        description.holdingInstitution(),
        Optional.ofNullable(description.referenceCode()).map(ReferenceCode::text).orElse(null),
        description.languages(),
        description.places(),
        description.text(TextElement.SCOPE_AND_CONTENT).orElse(null),
        site.name(),
        page == null ? site.document(id) : site.page(id, page.number()),
        page,
        description.demonstration() ? DEMONSTRATION_WARNING : null,
        remarks(description));
  }

  /**
   * What the vocabulary says of the kind; a manuscript, as archives hold most, where it says none.
   */
  private static CSLType itemType(@Nullable Term type) {
    String name = type == null ? null : type.cslType();
    return Arrays.stream(CSLType.values())
        .filter(known -> known.toString().equals(name))
        .findFirst()
        .orElse(CSLType.MANUSCRIPT);
  }

  private static List<String> remarks(Description description) {
    List<String> remarks = new ArrayList<>();
    if (!description.described()) {
      remarks.add("Not described yet: title and date are those of the file itself.");
    }
    description.text(TextElement.PUBLICATION_NOTE).ifPresent(remarks::add);
    return remarks;
  }
}
