package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.CreatorReader;
import org.fonds.description.Description;
import org.fonds.description.Level;
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
  private final CreatorReader creators;

  /**
   * @param site whose name and permanent addresses are cited
   * @param creators tells which creators are persons
   */
  public Bibliographies(SiteSettings site, CreatorReader creators) {
    this.site = site;
    this.creators = creators;
  }

  /** Of the whole document. */
  public Bibliography of(ArchivedDocument document) {
    return of(document, null, List.of());
  }

  /** Of the whole document. */
  public Bibliography of(DescribedDocument document) {
    return of(document.id().text(), document.description(), document.type(), null, null);
  }

  /** Of one page of it; that the document has such a page is for the caller to know. */
  public Bibliography of(ArchivedDocument document, CitedPage page) {
    return of(document, page, List.of());
  }

  /**
   * Of a document or one of its pages, with the collection in which it lies.
   *
   * @param page null for the whole document
   * @param above the units in which the document lies, the widest first, as far as who asks may see
   *     them
   */
  public Bibliography of(
      ArchivedDocument document, @Nullable CitedPage page, List<ArchivedDocument> above) {
    return of(document.id(), document.description(), document.type(), page, collection(above));
  }

  /** The fonds, by its title; what lies in a series or file alone is found by its code. */
  private static @Nullable String collection(List<ArchivedDocument> above) {
    return above.stream()
        .map(ArchivedDocument::description)
        .filter(unit -> unit.level() == Level.FONDS)
        .map(Description::title)
        .findFirst()
        .orElse(null);
  }

  private Bibliography of(
      String id,
      Description description,
      @Nullable Term type,
      @Nullable CitedPage page,
      @Nullable String collection) {
    return new Bibliography(
        id,
        itemType(type),
        description.title(),
        creators.read(description.creators()),
        type == null ? Map.of() : type.names(),
        description.date() == null ? null : CitedDate.of(description.date()),
        description.holdingInstitution(),
        description.text(TextElement.HOLDING_PLACE).orElse(null),
        Optional.ofNullable(description.referenceCode()).map(ReferenceCode::text).orElse(null),
        collection,
        description.languages(),
        description.places(),
        description.text(TextElement.SCOPE_AND_CONTENT).orElse(null),
        site.name(),
        page == null ? site.document(id) : site.page(id, page.number()),
        page,
        description.demonstration() ? DEMONSTRATION_WARNING : null,
        remarks(description),
        OwnWords.NONE);
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
