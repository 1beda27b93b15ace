package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fonds.index.ExactWords;
import org.fonds.index.IndexField;
import org.fonds.search.Clause;
import org.fonds.search.OtherName;
import org.fonds.search.QueryField;
import org.jspecify.annotations.Nullable;

/** Writes the question for a word, a phrase or a pattern in all the fields where it may stand. */
final class PlainQuestion {

  private static final double IN_TITLE = 6;
  private static final double IN_DESCRIPTION = 2;
  private static final double OTHER_NAME = 0.5;
  private static final double APART = 0.3;

  private final QuestionParameters parameters;
  private final Sense sense;
  private final boolean ofDocuments;

  /**
   * @param ofDocuments whether documents are sought, by their descriptions and pages, or pages
   */
  PlainQuestion(QuestionParameters parameters, Sense sense, boolean ofDocuments) {
    this.parameters = parameters;
    this.sense = sense;
    this.ofDocuments = ofDocuments;
  }

  boolean isOfDocuments() {
    return ofDocuments;
  }

  /**
   * Puts the question and gives the name of its parameter.
   *
   * @param field where it must stand; null for anywhere
   */
  String add(Clause.Plain plain, @Nullable QueryField field) {
    if (field == QueryField.ID) {
      return term(IndexField.ID, plain.text().strip().toLowerCase(Locale.ROOT));
    }
    if (field == QueryField.ORGANISATION) {
      return organisationsCalled(plain.text());
    }
    return switch (plain) {
      case Clause.Word(String text) -> word(text, field);
      case Clause.Phrase(String text, int apart) -> phrase(text, apart, field);
      case Clause.Pattern(String text) -> each(QuerySyntax.patterns(text), field);
      case Clause.Similar(String text, int changes) ->
          each(QuerySyntax.similar(text, changes), field);
      case OtherName name -> otherName(name, field);
    };
  }

  private String organisationsCalled(String name) {
    String ids = String.join(",", sense.thesaurus().organisationsCalled(name));
    String parameter = parameters.put("ids", ids);
    return ask("{!terms f=" + IndexField.ORGANISATION.solrName() + " v=$" + parameter + "}");
  }

  /** A word of several parts is sought as typed, and by forms of each of its parts. */
  private String word(String text, @Nullable QueryField field) {
    List<String> parts = NameVariants.parts(text);
    NameVariants variants = sense.variants();
    if (parts.size() == 1) {
      return text(text, variants.of(parts.getFirst()), field);
    }
    String typed = text(text, variants.of(text), field);
    if (parts.stream().allMatch(part -> variants.of(part).isEmpty())) {
      return typed;
    }
    BoolQuestion each = new BoolQuestion();
    parts.forEach(part -> each.must(text(part, variants.of(part), field)));
    return ask(new BoolQuestion().should(typed).should(ask(each.written())).written());
  }

  private String text(String text, List<NameVariant> forms, @Nullable QueryField field) {
    return fields(words(parameters.put("text", text)), exactly(text), forms, field);
  }

  /** What is typed without spaces may be several words, which need not stand side by side. */
  private Function<IndexField, String> words(String parameter) {
    Function<IndexField, String> together = SearchFields.words(parameter);
    if (sense.isExact()) {
      return together;
    }
    return field ->
        SearchFields.isCutByAnalysis(field)
            ? nested(
                ask(
                    SearchFields.best(
                        Stream.of(
                            together.apply(field),
                            SearchFields.weighed(
                                SearchFields.parts(parameter).apply(field), APART)))))
            : together.apply(field);
  }

  private String phrase(String text, int apart, @Nullable QueryField field) {
    if (apart == 0) {
      String parameter = parameters.put("text", text);
      return fields(SearchFields.words(parameter), exactly(text), List.of(), field);
    }
    String near = parameters.put("text", QuerySyntax.near(text, apart));
    return fields(SearchFields.syntax(near), exactly(text), List.of(), field);
  }

  private String each(List<String> parts, @Nullable QueryField field) {
    BoolQuestion each = new BoolQuestion();
    for (String part : parts) {
      String parameter = parameters.put("text", part);
      each.must(fields(SearchFields.syntax(parameter), List.of(), List.of(), field));
    }
    return ask(each.written());
  }

  private String otherName(OtherName name, @Nullable QueryField field) {
    Function<IndexField, String> asking =
        name.isAbbreviation()
            ? SearchFields.term(parameters.put("text", ExactWords.folded(name.text())))
            : SearchFields.words(parameters.put("text", name.text()));
    if (field != null) {
      return ask(asking.apply(fieldOf(field)));
    }
    String pages =
        ask(SearchFields.best(SearchFields.textsOf(name, sense.languages()).stream().map(asking)));
    Stream<String> places =
        ofDocuments
            ? Stream.of(
                SearchFields.weighed(asking.apply(IndexField.TITLE), IN_TITLE * OTHER_NAME),
                SearchFields.weighed(asking.apply(IndexField.ABOUT), IN_DESCRIPTION * OTHER_NAME),
                SearchFields.weighed(parameters.parents(pages), OTHER_NAME))
            : Stream.of(SearchFields.weighed(nested(pages), OTHER_NAME));
    return ask(SearchFields.best(places));
  }

  /** Puts a question to the fields where something is sought; the best place counts most. */
  private String fields(
      Function<IndexField, String> asking,
      List<String> exactWords,
      List<NameVariant> forms,
      @Nullable QueryField field) {
    if (field != null) {
      IndexField only = fieldOf(field);
      IndexField standing = only == IndexField.TITLE ? IndexField.ABOUT : only;
      return ask(
          SearchFields.best(
              Stream.concat(Stream.of(asking.apply(only)), formsIn(standing, only, forms))));
    }
    String pages = pages(asking, exactWords, forms);
    if (!ofDocuments) {
      return pages;
    }
    Stream<String> places =
        Stream.of(
            SearchFields.weighed(asking.apply(IndexField.TITLE), IN_TITLE),
            SearchFields.weighed(asking.apply(IndexField.ABOUT), IN_DESCRIPTION),
            parameters.parents(pages));
    return ask(
        SearchFields.best(
            Stream.concat(places, formsIn(IndexField.ABOUT, IndexField.ABOUT, forms))));
  }

  private String pages(
      Function<IndexField, String> asking, List<String> exactWords, List<NameVariant> forms) {
    List<IndexField> texts = sense.texts();
    Stream<String> inForms = texts.stream().flatMap(text -> formsIn(text, text, forms));
    String pages = ask(SearchFields.best(Stream.concat(texts.stream().map(asking), inForms)));
    if (exactWords.isEmpty()) {
      return pages;
    }
    BoolQuestion exactly = new BoolQuestion().must(pages);
    exactWords.forEach(exactly::filter);
    return ask(exactly.written());
  }

  /**
   * The forms that stand in one field, as questions.
   *
   * @param sought the field to look for them in
   */
  private Stream<String> formsIn(IndexField standing, IndexField sought, List<NameVariant> forms) {
    List<String> questions = new ArrayList<>();
    for (NameVariant variant : forms) {
      if (variant.form().field() == standing) {
        String parameter = parameters.put("form", variant.form().form());
        questions.add(
            SearchFields.weighed(SearchFields.words(parameter).apply(sought), variant.weight()));
      }
    }
    return questions.stream();
  }

  /** A filter for each word of a text as typed; none where other forms answer too. */
  private List<String> exactly(String text) {
    return sense.isExact()
        ? ExactWords.of(text).stream().map(word -> term(IndexField.EXACT, word)).toList()
        : List.of();
  }

  private static IndexField fieldOf(QueryField field) {
    return switch (field) {
      case TITLE -> IndexField.TITLE;
      case PERSON -> IndexField.PERSON_WORDS;
      case PLACE -> IndexField.PLACE_WORDS;
      case REFERENCE -> IndexField.REFERENCE_WORDS;
      case ORGANISATION -> IndexField.ORGANISATION;
      case ID -> IndexField.ID;
    };
  }

  private String term(IndexField field, String value) {
    return ask("{!term f=" + field.solrName() + " v=$" + parameters.put("text", value) + "}");
  }

  private static String nested(String parameter) {
    return "{!query v=$" + parameter + "}";
  }

  private String ask(String question) {
    return parameters.put("ask", question);
  }
}
