package org.fonds.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.csl.CSLType;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.CitedDate;
import org.fonds.description.CreatorReader;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.Term;
import org.fonds.description.UncertainDate;
import org.fonds.index.IndexedDocument;
import org.fonds.permalink.IsoDate;
import org.fonds.permalink.ZoteroType;
import org.fonds.site.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * OpenURL ContextObjects in spans (COinS) for lists of documents: the Dublin Core format of
 * Z39.88-2004 with an item type of Zotero. It has no key for the holding institution; what Zotero
 * takes whole it takes by unAPI. Creators are taken apart at a comma, so a body has one behind it.
 */
public final class Coins {

  private final SiteSettings site;
  private final CreatorReader creators;

  /**
   * @param creators tells which creators are persons
   */
  public Coins(SiteSettings site, CreatorReader creators) {
    this.site = site;
    this.creators = creators;
  }

  /**
   * The context of a document, as the title of a span says it.
   *
   * @param type null if not known
   */
  public String of(IndexedDocument document, @Nullable Term type) {
    List<String> keys = new ArrayList<>();
    add(keys, "ctx_ver", "Z39.88-2004");
    add(keys, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    add(keys, "rfr_id", "info:sid/" + site.address().getHost() + ":fonds");
    add(keys, "rft.type", itemType(type).word());
    add(keys, "rft.title", document.title());
    creators
        .read(document.creators())
        .forEach(creator -> add(keys, "rft.creator", creator.inverted()));
    add(keys, "rft.date", date(document));
    add(keys, "rft.language", String.join(", ", document.languages()));
    add(keys, "rft.coverage", document.referenceCode());
    add(
        keys,
        "rft.description",
        document.demonstration() ? Bibliographies.DEMONSTRATION_WARNING : null);
    add(keys, "rft.identifier", site.document(document.id()).toString());
    add(keys, "rft_id", site.document(document.id()).toString());
    return String.join("&", keys);
  }

  private static ZoteroType itemType(@Nullable Term type) {
    String name = type == null ? null : type.cslType();
    return Arrays.stream(CSLType.values())
        .filter(known -> known.toString().equals(name))
        .findFirst()
        .map(ZoteroType::of)
        .orElse(ZoteroType.MANUSCRIPT);
  }

  private static @Nullable String date(IndexedDocument document) {
    String written = document.dateWritten();
    String edtf = document.dateEdtf();
    if (written == null
        || edtf == null
        || !(Edtf.parse(edtf) instanceof EdtfReading.Read(Edtf read))) {
      return written;
    }
    return IsoDate.orWords(CitedDate.of(new UncertainDate(written, DateCalendar.GREGORIAN, read)));
  }

  /** A space is %20, for readers of these contexts differ over the plus sign. */
  private static void add(List<String> keys, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      keys.add(key + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20"));
    }
  }
}
