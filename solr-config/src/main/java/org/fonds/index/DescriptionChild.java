package org.fonds.index;

import static org.fonds.index.IndexField.ID;
import static org.fonds.index.IndexField.KIND;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document's description, as a child of it beside its pages: title and scope in each
 * of its languages, so that they are found by their stems as the words of a page are.
 */
final class DescriptionChild {

  private static final String DESCRIPTION = "description";

  private DescriptionChild() {}

  static SolrInputDocument of(IndexedDocument document) {
    FieldWriter child =
        new FieldWriter().put(ID, document.id() + "/" + DESCRIPTION).put(KIND, DESCRIPTION);
    String words = words(document.title(), document.scopeAndContent());
    languages(document).forEach(language -> child.put(language.text(), words));
    return child.written();
  }

  private static String words(String title, @Nullable String scope) {
    return scope == null ? title : title + "\n\n" + scope;
  }

  private static Set<TextLanguage> languages(IndexedDocument document) {
    return Stream.concat(
            document.languages().stream(), document.pages().stream().map(IndexedPage::language))
        .map(TextLanguage::of)
        .collect(Collectors.toSet());
  }
}
