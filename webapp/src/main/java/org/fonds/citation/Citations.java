package org.fonds.citation;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;

/** Writes citations in any of the formats. Safe for use by several threads. */
public final class Citations {

  private final CitationWriter ris = new RisWriter();
  private final CitationWriter bibtex = new BibtexWriter();
  private final CitationWriter biblatex = new BiblatexWriter();
  private final CitationWriter cslJson = new CslJsonWriter();
  private final CitationWriter endnote = new EndnoteWriter();
  private final CitationWriter csv = new CsvWriter();
  private final CitationWriter chicago;

  /**
   * @param formatted formats the notes of {@link CitationFormat#CHICAGO}
   */
  public Citations(FormattedCitations formatted) {
    this.chicago = cited -> formatted.format(cited, CitationChoice.USUAL).plain() + "\n";
  }

  /** A whole file with one citation. */
  public String write(Bibliography bibliography, CitationFormat format) {
    CitationWriter writer = writer(format);
    return writer.beginning() + writer.entry(bibliography) + writer.end();
  }

  /**
   * A whole file with one citation for each bibliography, in their order; each is asked for only
   * when the one before has been written.
   *
   * @throws IOException if the target cannot be written
   */
  public void write(Iterator<Bibliography> bibliographies, CitationFormat format, Writer target)
      throws IOException {
    CitationWriter writer = writer(format);
    target.write(writer.beginning());
    boolean first = true;
    while (bibliographies.hasNext()) {
      if (!first) {
        target.write(writer.separator());
      }
      first = false;
      target.write(writer.entry(bibliographies.next()));
    }
    target.write(writer.end());
  }

  private CitationWriter writer(CitationFormat format) {
    return switch (format) {
      case RIS -> ris;
      case BIBTEX -> bibtex;
      case BIBLATEX -> biblatex;
      case CSL_JSON -> cslJson;
      case ENDNOTE -> endnote;
      case CSV -> csv;
      case CHICAGO -> chicago;
    };
  }
}
