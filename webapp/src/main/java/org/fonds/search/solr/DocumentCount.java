package org.fonds.search.solr;

import org.fonds.description.Vocabularies;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.search.SearchQuery;
import org.fonds.search.Thesaurus;

/** Counts what a search would find. */
public final class DocumentCount {

  private final ArchiveIndex index;
  private final Beneath beneath;
  private final Thesaurus thesaurus;

  /**
   * @param thesaurus of the same vocabularies
   */
  public DocumentCount(ArchiveIndex index, Vocabularies vocabularies, Thesaurus thesaurus) {
    this.index = index;
    this.beneath = new Beneath(vocabularies, index);
    this.thesaurus = thesaurus;
  }

  /**
   * The documents that answer a search, on all its pages.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  public long of(SearchQuery search) {
    Sense sense = Sense.of(search.words(), thesaurus, index);
    return index.query(DocumentRequest.count(search, sense, beneath)).getResults().getNumFound();
  }
}
