package org.fonds.index.client;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.TermsResponse;
import org.fonds.index.IndexField;
import org.fonds.index.TextLanguage;

/** Asks the index in which languages it has texts, so that no word is sought in any other. */
public final class LanguagesPresent {

  private static final String HANDLER = "/terms";
  private static final String[] FIELDS = {
    IndexField.LANGUAGE.solrName(), IndexField.PAGE_LANGUAGE.solrName()
  };

  private LanguagesPresent() {}

  /**
   * The languages of all pages and descriptions as of the last commit, in their order, perhaps some
   * that are gone since; {@link TextLanguage#UND} always.
   *
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  public static Set<TextLanguage> in(ArchiveIndex index) {
    SolrQuery question = new SolrQuery().setTermsLimit(-1).addTermsField(FIELDS[0]);
    TermsResponse codes =
        index.query(HANDLER, question.addTermsField(FIELDS[1])).getTermsResponse();
    Set<TextLanguage> languages = EnumSet.of(TextLanguage.UND);
    for (String field : FIELDS) {
      codes.getTerms(field).forEach(code -> languages.add(TextLanguage.of(code.getTerm())));
    }
    return Collections.unmodifiableSet(languages);
  }
}
