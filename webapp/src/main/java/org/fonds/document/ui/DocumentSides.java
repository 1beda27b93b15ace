package org.fonds.document.ui;

import org.fonds.citation.ui.CitationPanels;
import org.fonds.description.Vocabularies;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.solr.RelatedDocuments;
import org.fonds.search.solr.SimilarDocuments;

/** Makes what stands beside a page: how to cite it, and what lies around its document. */
public final class DocumentSides {

  private final CitationPanels citations;
  private final SimilarDocuments similar;
  private final RelatedDocuments related;
  private final Vocabularies vocabularies;

  public DocumentSides(
      CitationPanels citations,
      SimilarDocuments similar,
      RelatedDocuments related,
      Vocabularies vocabularies) {
    this.citations = citations;
    this.similar = similar;
    this.related = related;
    this.vocabularies = vocabularies;
  }

  CitationPanels citations() {
    return citations;
  }

  AroundDocument around(ArchivedDocument document) {
    return new AroundDocument(document, similar, related, vocabularies);
  }
}
