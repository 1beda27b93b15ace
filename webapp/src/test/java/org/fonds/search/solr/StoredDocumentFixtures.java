package org.fonds.search.solr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.ReferenceCode;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.PageText;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;

/** Documents as the store holds them, written for tests. */
public final class StoredDocumentFixtures {

  private StoredDocumentFixtures() {}

  /** A document to be given what its test needs; everything else is unknown or empty. */
  public static final class Stored {
    private final String id;
    private String title;
    private String bytes;
    private @Nullable String edtf;
    private @Nullable String institution = "Archive of the tests";
    private @Nullable String code;
    private List<String> events = List.of();
    private List<String> organisations = List.of();
    private List<String> persons = List.of();
    private List<String> places = List.of();
    private final List<PageText> pages = new ArrayList<>();

    private Stored(String id) {
      this.id = id;
      this.title = "Document " + id;
      this.bytes = id;
    }

    public Stored title(String text) {
      title = text;
      return this;
    }

    /** Whatever stands for the bytes of its file; the id if nothing else is said. */
    public Stored bytes(String text) {
      bytes = text;
      return this;
    }

    public Stored date(String expression) {
      edtf = expression;
      return this;
    }

    public Stored lyingIn(@Nullable String holder, @Nullable String reference) {
      institution = holder;
      code = reference;
      return this;
    }

    public Stored events(String... terms) {
      events = List.of(terms);
      return this;
    }

    public Stored organisations(String... terms) {
      organisations = List.of(terms);
      return this;
    }

    public Stored persons(String... names) {
      persons = List.of(names);
      return this;
    }

    public Stored places(String... names) {
      places = List.of(names);
      return this;
    }

    public Stored page(String language, String text) {
      pages.add(new PageText(pages.size() + 1, text, language, null));
      return this;
    }

    public StoredDocument built() {
      return new StoredDocument(
          new DocumentId(id),
          new SourceFile(
              id + ".txt",
              id + ".txt",
              "%064x".formatted(bytes.hashCode()),
              100,
              "text/plain",
              pages.size()),
          description(),
          TextOutcome.COMPLETE,
          pages,
          Instant.EPOCH);
    }

    private Description description() {
      return new Description(
          title,
          null,
          Level.ITEM,
          null,
          edtf == null ? null : new UncertainDate(edtf, DateCalendar.GREGORIAN, Edtf.of(edtf)),
          List.of(),
          places,
          organisations,
          events,
          persons,
          List.of(),
          institution,
          code == null ? null : new ReferenceCode(code),
          List.of(),
          DescriptionTexts.NONE,
          Access.OPEN,
          false,
          true);
    }
  }

  /**
   * A document with nothing but its id.
   *
   * @param id well-formed, such as {@code aaaa-0001}
   */
  public static Stored stored(String id) {
    return new Stored(id);
  }
}
