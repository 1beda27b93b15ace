package org.fonds.index.client;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.response.TermsResponse;
import org.fonds.index.IndexField;
import org.fonds.index.NameForm;

/** Asks the index in which forms names stand in it. */
public final class NameForms {

  private static final String HANDLER = "/terms";

  private final ArchiveIndex index;

  public NameForms(ArchiveIndex index) {
    this.index = index;
  }

  /**
   * The forms that share a key, as of the last commit and perhaps some that are gone since.
   *
   * @param key as {@link org.fonds.name.SoundedName#keys} gives it
   * @param most of more the most frequent are given
   * @throws org.fonds.index.IndexUnavailableException if the index does not answer
   */
  public Set<NameForm> withKey(String key, int most) {
    String field = IndexField.NAME.solrName();
    SolrQuery question = new SolrQuery().setTermsPrefix(NameForm.beginning(key));
    question.addTermsField(field).setTermsLimit(most);
    Set<NameForm> forms = new LinkedHashSet<>();
    for (TermsResponse.Term term :
        index.query(HANDLER, question).getTermsResponse().getTerms(field)) {
      Optional<NameForm> form = NameForm.read(term.getTerm());
      form.ifPresent(forms::add);
    }
    return forms;
  }
}
