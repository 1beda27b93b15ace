package org.fonds.description;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the vocabularies of a folder and holds their references to each other. */
final class VocabularyReader {

  private final Path folder;
  private final List<String> faults = new ArrayList<>();

  VocabularyReader(Path folder) {
    this.folder = folder;
  }

  Vocabularies read() {
    Vocabulary countries = vocabulary("countries");
    Vocabulary organisations = vocabulary("organisations");
    Vocabulary types = vocabulary("types");
    Vocabulary events = vocabulary("events");
    Vocabularies vocabularies =
        new Vocabularies(
            countries, organisations, types, events, ifThere("names"), ifThere("euphemisms"));
    vocabularies.all().forEach(vocabulary -> checkReferences(vocabulary, countries));
    if (!faults.isEmpty()) {
      throw new InvalidVocabulariesException(faults);
    }
    return vocabularies;
  }

  private Vocabulary ifThere(String name) {
    return Files.exists(folder.resolve(name + ".yaml"))
        ? vocabulary(name)
        : new Vocabulary(name, List.of());
  }

  private Vocabulary vocabulary(String name) {
    Path file = folder.resolve(name + ".yaml");
    List<Term> terms = new ArrayList<>();
    try {
      for (Yaml item : items(file)) {
        TermFields fields = new TermFields(file.getFileName().toString(), item, faults);
        fields.term().ifPresent(terms::add);
      }
    } catch (IOException e) {
      faults.add(
          "%s cannot be read (%s); put the vocabularies countries, organisations, types and events there"
              .formatted(file, e.getClass().getSimpleName()));
    }
    return new Vocabulary(name, withoutDoubles(file, terms));
  }

  private List<Yaml> items(Path file) throws IOException {
    Yaml root = Yaml.read(Files.readString(file));
    switch (root) {
      case Yaml.Mapping mapping -> {
        for (Yaml.Entry entry : mapping.entries()) {
          if (entry.key().equals("terms") && entry.value() instanceof Yaml.Items list) {
            return list.items();
          }
        }
        faults.add("%s line %d: no list \"terms:\"".formatted(file.getFileName(), root.line()));
      }
      case Yaml.Malformed malformed ->
          faults.add(
              "%s line %d: no YAML (%s)"
                  .formatted(file.getFileName(), malformed.line(), malformed.problem()));
      case Yaml.Repeated repeated ->
          faults.add(
              "%s line %d: %s".formatted(file.getFileName(), repeated.line(), repeated.sentence()));
      case Yaml.Text text -> faults.add(noTerms(file, text));
      case Yaml.Items list -> faults.add(noTerms(file, list));
      case Yaml.Nothing nothing -> faults.add(noTerms(file, nothing));
    }
    return List.of();
  }

  private static String noTerms(Path file, Yaml found) {
    return "%s line %d: begin with \"terms:\" and a list below it"
        .formatted(file.getFileName(), found.line());
  }

  private List<Term> withoutDoubles(Path file, List<Term> terms) {
    Set<String> ids = new HashSet<>();
    List<Term> single = new ArrayList<>();
    for (Term term : terms) {
      if (ids.add(term.id())) {
        single.add(term);
      } else {
        faults.add("%s: two terms have the id \"%s\"".formatted(file.getFileName(), term.id()));
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
