package org.fonds.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads vocabularies and holds their references to each other. */
final class VocabularyReader {

  static final Set<String> MAY_BE_MISSING = Set.of("names", "euphemisms");

  private final VocabularyTexts texts;
  private final List<String> faults = new ArrayList<>();

  private VocabularyReader(VocabularyTexts texts) {
    this.texts = texts;
    faults.addAll(texts.faults());
  }

  /**
   * @throws InvalidVocabulariesException if one is wrong; its message lists every fault
   */
  static VocabularySet read(VocabularyTexts texts) {
    return new VocabularyReader(texts).read();
  }

  private VocabularySet read() {
    VocabularySet vocabularies =
        new VocabularySet(
            vocabulary("countries"),
            vocabulary("organisations"),
            vocabulary("types"),
            vocabulary("events"),
            vocabulary("names"),
            vocabulary("euphemisms"));
    vocabularies.all().forEach(vocabulary -> checkReferences(vocabulary, vocabularies.countries()));
    if (!faults.isEmpty()) {
      throw new InvalidVocabulariesException(faults);
    }
    return vocabularies;
  }

  private Vocabulary vocabulary(String name) {
    String file = name + ".yaml";
    List<Term> terms = new ArrayList<>();
    for (Yaml item : texts.text(name).map(text -> items(file, text)).orElse(List.of())) {
      new TermFields(file, item, faults).term().ifPresent(terms::add);
    }
    return new Vocabulary(name, withoutDoubles(file, terms));
  }

  private List<Yaml> items(String file, String text) {
    Yaml root = Yaml.read(text);
    switch (root) {
      case Yaml.Mapping mapping -> {
        for (Yaml.Entry entry : mapping.entries()) {
          if (entry.key().equals("terms") && entry.value() instanceof Yaml.Items list) {
            return list.items();
          }
        }
        faults.add("%s line %d: no list \"terms:\"".formatted(file, root.line()));
      }
      case Yaml.Malformed malformed ->
          faults.add(
              "%s line %d: no YAML (%s)".formatted(file, malformed.line(), malformed.problem()));
      case Yaml.Repeated repeated ->
          faults.add("%s line %d: %s".formatted(file, repeated.line(), repeated.sentence()));
      case Yaml.Text word -> faults.add(noTerms(file, word));
      case Yaml.Items list -> faults.add(noTerms(file, list));
      case Yaml.Nothing nothing -> faults.add(noTerms(file, nothing));
    }
    return List.of();
  }

  private static String noTerms(String file, Yaml found) {
    return "%s line %d: begin with \"terms:\" and a list below it".formatted(file, found.line());
  }

  private List<Term> withoutDoubles(String file, List<Term> terms) {
    Set<String> ids = new HashSet<>();
    List<Term> single = new ArrayList<>();
    for (Term term : terms) {
      if (ids.add(term.id())) {
        single.add(term);
      } else {
        faults.add("%s: two terms have the id \"%s\"".formatted(file, term.id()));
      }
    }
    for (Term term : single) {
      for (String former : term.formerIds()) {
        if (!ids.add(former)) {
          faults.add(
              "%s, term %s, formerIds: \"%s\" is the id of another term, now or formerly"
                  .formatted(file, term.id(), former));
        }
      }
    }
    return single;
  }

  private void checkReferences(Vocabulary vocabulary, Vocabulary countries) {
    for (Term term : vocabulary.terms()) {
      if (term.broader() != null) {
        checkKnown(vocabulary, term, "broader", List.of(term.broader()), vocabulary);
        checkEnds(vocabulary, term);
      }
      checkKnown(vocabulary, term, "predecessors", term.predecessors(), vocabulary);
      checkKnown(vocabulary, term, "successors", term.successors(), vocabulary);
      checkKnown(vocabulary, term, "presentCountries", term.presentCountries(), countries);
      checkKnown(vocabulary, term, "countries", term.countries(), countries);
    }
  }

  private void checkKnown(
      Vocabulary vocabulary, Term term, String key, List<String> ids, Vocabulary among) {
    for (String id : ids) {
      if (among.find(id).isEmpty()) {
        faults.add(
            "%s.yaml, term %s, %s: %s"
                .formatted(vocabulary.name(), term.id(), key, among.unknown(id)));
      }
    }
  }

  private void checkEnds(Vocabulary vocabulary, Term term) {
    Set<String> above = new HashSet<>();
    String id = term.id();
    while (id != null) {
      if (!above.add(id)) {
        faults.add(
            "%s.yaml, term %s, broader: leads back to itself"
                .formatted(vocabulary.name(), term.id()));
        return;
      }
      id = vocabulary.find(id).map(Term::broader).orElse(null);
    }
  }
}
