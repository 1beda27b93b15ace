package org.fonds.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.index.DateSpan;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.fonds.store.PageNames;
import org.fonds.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/** Makes of a stored document what the index has to know, with the vocabularies of today. */
public final class IndexedDocuments {

  private final Vocabularies vocabularies;

  public IndexedDocuments(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /**
   * The document as it is to be indexed, where nobody knows how sure OCR was of its lines, before
   * the day on which it opens by itself.
   */
  public IndexedDocument of(StoredDocument stored) {
    return of(stored, Map.of(), LocalDate.MIN);
  }

  /**
   * The document as it is to be indexed, with its pages.
   *
   * @param places of the words that OCR has read, by the numbers of their pages
   * @param day on which it is indexed, which says what is open
   */
  public IndexedDocument of(StoredDocument stored, Map<Integer, PageWords> places, LocalDate day) {
    Description said = stored.description();
    DocumentId parent = said.parent();
    UncertainDate date = said.date();
    Edtf edtf = date == null ? null : date.edtf();
    ReferenceCode code = said.referenceCode();
    List<Term> countries = terms(vocabularies.countries(), said.countries());
    return new IndexedDocument(
        stored.id().text(),
        said.title(),
        said.type() == null ? null : vocabularies.types().currentId(said.type()),
        said.level().word(),
        parent == null ? null : parent.text(),
        date == null ? null : date.written(),
        edtf == null ? null : edtf.text(),
        edtf == null ? List.of() : spans(edtf),
        presentCountries(countries),
        countries.stream().filter(Term::historical).map(Term::id).toList(),
        ids(vocabularies.countries(), said.countries()),
        ids(vocabularies.organisations(), said.organisations()),
        ids(vocabularies.events(), said.events()),
        said.places(),
        said.persons(),
        said.creators(),
        languages(stored),
        said.holdingInstitution(),
        code == null ? null : code.text(),
        said.text(TextElement.SCOPE_AND_CONTENT).orElse(null),
        otherTexts(said),
        otherNames(stored),
        said.demonstration(),
        said.described(),
        said.access().on(day).word(),
        stored.file().name(),
        stored.file().mediaType(),
        stored.file().sizeInBytes(),
        stored.file().sha256(),
        stored.acceptedAt(),
        Math.max(stored.file().pageCount(), stored.correctedPages().size()),
        pages(stored, places));
  }

  /** With those that only people have read. */
  private static List<IndexedPage> pages(StoredDocument stored, Map<Integer, PageWords> places) {
    Map<Integer, PageText> machine = new HashMap<>();
    stored.pages().forEach(page -> machine.put(page.number(), page));
    PageNames names = stored.pageNames();
    return stored.correctedPages().stream()
        .map(page -> {
          PageText read = machine.getOrDefault(page.number(), page);
          IndexedPage indexed = page(read, names, places.get(page.number()));
          return stored
              .corrections()
              .page(page.number())
              .map(correction -> indexed.corrected(correction.text()))
              .orElse(indexed);
        })
        .toList();
  }

  private static IndexedPage page(PageText page, PageNames names, @Nullable PageWords places) {
    return new IndexedPage(
        page.number(),
        names.label(page.number()).orElse(null),
        page.text(),
        page.language(),
        page.readByOcr(),
        page.ocrConfidence(),
        places == null ? Set.of() : UnsureLines.of(places));
  }

  /** All that is said at length and that readers may see, but for the scope. */
  private static List<String> otherTexts(Description said) {
    return said
        .texts()
        .forReaders()
        .with(TextElement.SCOPE_AND_CONTENT, null)
        .byElement()
        .values()
        .stream()
        .toList();
  }

  /** The days on which a date may lie, as the index keeps them. */
  public static List<DateSpan> spans(Edtf edtf) {
    return edtf.spans().stream()
        .map(span ->
            new DateSpan(
                span.isOpenAtStart() ? null : span.earliest(),
                span.isOpenAtEnd() ? null : span.latest(),
                edtf.isDoubted()))
        .toList();
  }

  /**
   * The countries named, and that of each historical state which lay in one country of today. A
   * state that lay in several brings none: where in it something happened is not known.
   */
  private static List<String> presentCountries(List<Term> countries) {
    Set<String> present = new LinkedHashSet<>();
    countries.stream().filter(term -> !term.historical()).map(Term::id).forEach(present::add);
    countries.stream()
        .filter(Term::historical)
        .map(Term::presentCountries)
        .filter(today -> today.size() == 1)
        .forEach(present::addAll);
    return List.copyOf(present);
  }

  /** As described, else those of the pages, the most frequent first. */
  private static List<String> languages(StoredDocument stored) {
    return stored.description().languages().isEmpty()
        ? DocumentLanguages.of(stored.correctedPages())
        : stored.description().languages();
  }

  /** Whatever else somebody may know it by: its terms, its parts, its copies elsewhere. */
  private List<String> otherNames(StoredDocument stored) {
    return Stream.of(
            otherNames(stored.description()),
            PartNames.of(stored.parts()),
            CopyWords.of(stored.copies()),
            stored.copies().stream()
                .flatMap(copy -> Stream.ofNullable(copy.description()))
                .flatMap(this::otherNames))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  /** What its terms are called in every language and script, and the bodies above them. */
  private Stream<String> otherNames(Description said) {
    List<Term> terms = new ArrayList<>();
    terms.addAll(terms(vocabularies.countries(), said.countries()));
    terms.addAll(terms(vocabularies.organisations(), said.organisations()));
    terms.addAll(terms(vocabularies.events(), said.events()));
    String type = said.type();
    if (type != null) {
      terms.addAll(terms(vocabularies.types(), List.of(type)));
    }
    terms.addAll(broader(vocabularies.organisations(), said.organisations()));
    terms.addAll(broader(vocabularies.events(), said.events()));
    return terms.stream()
        .flatMap(
            term -> Stream.concat(sorted(term.names().values()), term.alternativeNames().stream()));
  }

  private static Stream<String> sorted(Collection<String> names) {
    return names.stream().sorted();
  }

  private static Set<Term> broader(Vocabulary vocabulary, List<String> ids) {
    Set<Term> above = new LinkedHashSet<>();
    for (Term term : terms(vocabulary, ids)) {
      Term next = above(vocabulary, term);
      while (next != null && above.add(next)) {
        next = above(vocabulary, next);
      }
    }
    return above;
  }

  private static @Nullable Term above(Vocabulary vocabulary, Term term) {
    String broader = term.broader();
    return broader == null ? null : vocabulary.find(broader).orElse(null);
  }

  /** What was merged since goes by the term that it is now. */
  private static List<String> ids(Vocabulary vocabulary, List<String> said) {
    return said.stream().map(vocabulary::currentId).distinct().toList();
  }

  private static List<Term> terms(Vocabulary vocabulary, List<String> ids) {
    return ids.stream().flatMap(id -> vocabulary.find(id).stream()).toList();
  }
}
