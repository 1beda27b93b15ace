package org.fonds.permalink;

import de.undercouch.citeproc.csl.CSLType;

/**
 * The item types of Zotero that archival items become; each has an archive and a location in it.
 */
public enum ZoteroType {
  MANUSCRIPT("manuscript", "Manuscript", "authors", "Manuscript"),
  LETTER("letter", "Letter", "authors", "Message"),
  REPORT("report", "Report", "authors", "Report"),
  ARTWORK("artwork", "Illustration", "artists", "VisualArtwork"),
  INTERVIEW("interview", "Interview", "interviewees", "CreativeWork"),
  MAP("map", "Image", "cartographers", "Map"),
  NEWSPAPER_ARTICLE("newspaperArticle", "Article", "authors", "NewsArticle"),
  BOOK("book", "Book", "authors", "Book");

  private final String word;
  private final String biblioClass;
  private final String creators;
  private final String schemaType;

  ZoteroType(String word, String biblioClass, String creators, String schemaType) {
    this.word = word;
    this.biblioClass = biblioClass;
    this.creators = creators;
    this.schemaType = schemaType;
  }

  /**
   * What an item of the Citation Style Language is in Zotero; a manuscript where it is no other.
   */
  public static ZoteroType of(CSLType type) {
    return switch (type) {
      case PERSONAL_COMMUNICATION -> LETTER;
      case REPORT -> REPORT;
      case GRAPHIC, FIGURE -> ARTWORK;
      case INTERVIEW -> INTERVIEW;
      case MAP -> MAP;
      case ARTICLE_NEWSPAPER -> NEWSPAPER_ARTICLE;
      case BOOK -> BOOK;
      default -> MANUSCRIPT;
    };
  }

  /** As Zotero writes it, such as {@code newspaperArticle}. */
  public String word() {
    return word;
  }

  /** The class that it has in Zotero RDF, of the ontology of http://purl.org/net/biblio#. */
  String biblioClass() {
    return biblioClass;
  }

  /** The property by which Zotero RDF names who made it. */
  String creators() {
    return creators;
  }

  /** The type of schema.org that says what it is, beside that it lies in an archive. */
  String schemaType() {
    return schemaType;
  }
}
