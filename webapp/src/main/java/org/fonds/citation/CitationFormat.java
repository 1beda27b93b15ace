package org.fonds.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which citations leave the archive, as the API names them. */
public enum CitationFormat {
  /** For Zotero, EndNote, Mendeley and others. */
  RIS("ris", "RIS", "application/x-research-info-systems", "ris"),
  /** For LaTeX with the old BibTeX. */
  BIBTEX("bibtex", "BibTeX", "application/x-bibtex", "bib"),
  /** For LaTeX with biblatex and biber, which know uncertain dates. */
  BIBLATEX("biblatex", "biblatex", "application/x-bibtex", "bib"),
  /** The richest; what Zotero, pandoc and every CSL processor read. */
  CSL_JSON("csl-json", "CSL-JSON", "application/vnd.citationstyles.csl+json", "json"),
  /** For EndNote. */
  ENDNOTE("endnote", "EndNote XML", "application/xml", "xml"),
  /** A table for spreadsheets. */
  CSV("csv", "CSV", "text/csv", "csv"),
  /** A footnote of the Chicago Manual of Style in plain text, one a line. */
  CHICAGO("chicago", "Chicago note", "text/plain", "txt");

  private final String parameter;
  private final String label;
  private final String mediaType;
  private final String extension;

  CitationFormat(String parameter, String label, String mediaType, String extension) {
    this.parameter = parameter;
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The format of this name in an address; empty if there is none. */
  public static Optional<CitationFormat> of(String parameter) {
    return Arrays.stream(values()).filter(format -> format.parameter.equals(parameter)).findFirst();
  }

  /** The names of all formats for a message: {@code ris, bibtex, …, chicago}. */
  public static String allowed() {
    return Arrays.stream(values()).map(CitationFormat::parameter).collect(Collectors.joining(", "));
  }

  /** Its name in an address, such as {@code csl-json}. */
  public String parameter() {
    return parameter;
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** Its media type; the text is always UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** How the names of its files end, without the dot. */
  public String extension() {
    return extension;
  }
}
