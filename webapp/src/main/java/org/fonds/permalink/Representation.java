package org.fonds.permalink;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forms, beside the page for people, in which what lies at a permanent address is given. Where
 * a program takes several equally well, it gets the first.
 */
public enum Representation {
  /** schema.org in JSON-LD: the richest. */
  JSON_LD("json-ld", "application/ld+json", "application/json"),
  /** What Zotero exports and takes back whole, archive and reference code included. */
  ZOTERO_RDF("rdf_zotero", "application/rdf+xml"),
  /** For EndNote, Mendeley and others. */
  RIS("ris", "application/x-research-info-systems"),
  /** For LaTeX. */
  BIBTEX("bibtex", "application/x-bibtex", "text/x-bibtex"),
  /** For processors of the Citation Style Language. */
  CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json");

  private final String format;
  private final String mediaType;
  private final @Nullable String otherMediaType;

  Representation(String format, String mediaType) {
    this(format, mediaType, null);
  }

  Representation(String format, String mediaType, @Nullable String otherMediaType) {
    this.format = format;
    this.mediaType = mediaType;
    this.otherMediaType = otherMediaType;
  }

  /** The form of this name in unAPI; empty if there is none. */
  public static Optional<Representation> of(String format) {
    return Arrays.stream(values()).filter(each -> each.format.equals(format)).findFirst();
  }

  /** The names of all forms for a message: {@code json-ld, rdf_zotero, …}. */
  public static String formats() {
    return Arrays.stream(values()).map(Representation::format).collect(Collectors.joining(", "));
  }

  /** Its name in unAPI; what Zotero knows it by, where Zotero knows it. */
  public String format() {
    return format;
  }

  /** Its media type; the text is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** All names by which programs ask for it, the usual one first. */
  public List<String> mediaTypes() {
    return otherMediaType == null ? List.of(mediaType) : List.of(mediaType, otherMediaType);
  }
}
