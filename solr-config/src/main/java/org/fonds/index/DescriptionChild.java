package org.fonds.index;

import static org.fonds.index.IndexField.DOCUMENT_ID;
import static org.fonds.index.IndexField.EXACT;
import static org.fonds.index.IndexField.ID;
import static org.fonds.index.IndexField.KIND;
import static org.fonds.index.IndexField.NAME;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.common.SolrInputDocument;

/**
 * The words of a document's description, as a child of it beside its pages: title, scope and what
 * else is said at length, in each of its languages, so that they are found by their stems as the
 * words of a page are.
 */
public final class DescriptionChild {

  /** The {@link IndexField#KIND} of the words of a description. */
  public static final String DESCRIPTION = "description";

  private DescriptionChild() {}

  static SolrInputDocument of(IndexedDocument document) {
    FieldWriter child =
        new FieldWriter()
            .put(ID, document.id() + "/" + DESCRIPTION)
            .put(KIND, DESCRIPTION)
            .put(DOCUMENT_ID, document.id());
    String words = words(document);
    child.put(EXACT, String.join(" ", ExactWords.of(words)));
    for (TextLanguage language : languages(document)) {
      child.put(language.text(), words).putAll(NAME, NameForm.terms(words, language.text()));
    }
    return child.written();
  }

  private static String words(IndexedDocument document) {
    return Stream.of(
            Stream.of(document.title()),
            Stream.ofNullable(document.scopeAndContent()),
            document.otherTexts().stream())
        .flatMap(texts -> texts)
        .collect(Collectors.joining("\n\n"));
  }

  /** At least one: what has no pages and says nothing of its language is in an unknown one. */
  private static Set<TextLanguage> languages(IndexedDocument document) {
    Set<TextLanguage> languages =
        Stream.concat(
                document.languages().stream(), document.pages().stream().map(IndexedPage::language))
            .map(TextLanguage::of)
            .collect(Collectors.toSet());
    return languages.isEmpty() ? Set.of(TextLanguage.UND) : languages;
  }
}
