package org.fonds.search.solr;

import java.util.List;
import java.util.Set;
import org.fonds.index.IndexField;
import org.fonds.index.NameForm;

/**
 * The names and words that tell a document from the others of the archive.
 *
 * @param names the most telling first
 * @param words that are no names, the most telling first
 */
record Telling(List<Name> names, List<Word> words) {

  Telling {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  /**
   * A name in all the forms in which it stands in the archive.
   *
   * @param shown as it stands in the document
   * @param forms folded, as words are compared; its own form among them
   * @param inTexts the forms in the fields of text
   * @param weight the rarer, the more
   */
  record Name(String shown, Set<String> forms, List<NameForm> inTexts, double weight) {
    Name {
      forms = Set.copyOf(forms);
      inTexts = List.copyOf(inTexts);
    }
  }

  /**
   * A word that is no name.
   *
   * @param field of the language in which it stands in the document
   * @param weight the rarer, the more
   */
  record Word(String text, IndexField field, double weight) {}
}
