package org.fonds.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.CommonParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.fonds.description.Anachronism;
import org.fonds.description.Edtf;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.index.DocumentBlock;
import org.fonds.index.IndexException;
import org.fonds.index.IndexField;
import org.fonds.index.IndexedDocument;
import org.fonds.index.client.ArchiveIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds documents whose date lies wholly outside the existence of an organisation they name. */
public final class AnachronisticDocuments {

  private static final Logger LOG = LoggerFactory.getLogger(AnachronisticDocuments.class);

  private final Supplier<ArchiveIndex> index;
  private final Vocabularies vocabularies;

  /**
   * @param vocabularies whose organisations say when they existed; those that do not are passed
   *     over
   */
  public AnachronisticDocuments(Supplier<ArchiveIndex> index, Vocabularies vocabularies) {
    this.index = index;
    this.vocabularies = vocabularies;
  }

  /** A document with what is to be looked at in it. */
  public record Flagged(IndexedDocument document, List<Anachronism> anachronisms) {
    public Flagged {
      anachronisms = List.copyOf(anachronisms);
    }
  }

  /**
   * A page of such documents, those last accepted first.
   *
   * @param total of all of them
   */
  public record Page(long total, List<Flagged> documents) {
    public Page {
      documents = List.copyOf(documents);
    }
  }

  /**
   * The first of these documents; empty if the index does not answer.
   *
   * @param size at most as many
   */
  public Optional<Page> find(int size) {
    ModifiableSolrParams parameters = DocumentRequest.newestFirst(size);
    parameters.set(CommonParams.Q, anyOrganisation(parameters));
    parameters.add(CommonParams.FQ, "{!term f=" + IndexField.UNDATED.solrName() + " v=false}");
    try {
      QueryResponse answer = index.get().query(parameters);
      return Optional.of(
          new Page(
              answer.getResults().getNumFound(),
              answer.getResults().stream().map(DocumentBlock::document).map(this::flag).toList()));
    } catch (IndexException e) {
      LOG.warn("What names a body outside its time was not listed: {}", e.getMessage());
      return Optional.empty();
    }
  }

  private String anyOrganisation(ModifiableSolrParams parameters) {
    List<Term> dated =
        vocabularies.organisations().terms().stream()
            .filter(term -> !term.existence().isEmpty())
            .toList();
    List<String> clauses = new ArrayList<>();
    for (Term organisation : dated) {
      String name = "body" + clauses.size();
      parameters.set(name + "id", organisation.id());
      parameters.set(
          name + "named", "{!term f=" + IndexField.ORGANISATION.solrName() + " v=$" + name + "id}");
      parameters.set(
          name, "{!bool must=$" + name + "named" + outside(organisation, name, parameters) + "}");
      clauses.add(" should=$" + name);
    }
    return "{!bool" + String.join("", clauses) + "}";
  }

  private static String outside(Term organisation, String name, ModifiableSolrParams parameters) {
    List<Edtf.Span> lives =
        organisation.existence().stream().flatMap(period -> period.spans().stream()).toList();
    for (int i = 0; i < lives.size(); i++) {
      parameters.set(
          name + "life" + i,
          "{!field f="
              + IndexField.DATE.solrName()
              + " op=Intersects v=$"
              + name
              + "days"
              + i
              + "}");
      parameters.set(name + "days" + i, days(lives.get(i)));
    }
    return IntStream.range(0, lives.size())
        .mapToObj(i -> " must_not=$" + name + "life" + i)
        .collect(Collectors.joining());
  }

  private static String days(Edtf.Span life) {
    return "["
        + (life.isOpenAtStart() ? "*" : life.earliest())
        + " TO "
        + (life.isOpenAtEnd() ? "*" : life.latest())
        + "]";
  }

  private Flagged flag(IndexedDocument document) {
    String date = document.dateEdtf();
    List<Term> named =
        document.organisations().stream()
            .flatMap(id -> vocabularies.organisations().find(id).stream())
            .toList();
    return new Flagged(
        document, date == null ? List.of() : Anachronism.among(named, Edtf.of(date)));
  }
}
