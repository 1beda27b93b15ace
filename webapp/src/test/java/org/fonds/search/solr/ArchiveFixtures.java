package org.fonds.search.solr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fonds.description.Term;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.index.DateSpan;
import org.fonds.index.IndexedDocument;
import org.fonds.index.IndexedPage;
import org.jspecify.annotations.Nullable;

/** A small archive in several languages, written for tests. */
public final class ArchiveFixtures {

  private static final Set<String> HISTORICAL_STATES =
      Set.of("estonian-ssr", "second-polish-republic");

  private ArchiveFixtures() {}

  /** A document to be given what its test needs; everything else is unknown or empty. */
  public static final class Document {
    private final String id;
    private String title;
    private @Nullable String type;
    private @Nullable String dateWritten;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;
    private boolean doubted;
    private @Nullable String edtf;
    private List<String> countries = List.of();
    private List<String> historicalStates = List.of();
    private List<String> organisations = List.of();
    private List<String> languages = List.of();
    private List<String> events = List.of();
    private List<String> places = List.of();
    private List<String> persons = List.of();
    private String institution = "Archive of the tests";
    private boolean described = true;
    private @Nullable String parent;
    private String access = "open";
    private List<String> otherNames = List.of();
    private final List<IndexedPage> pages = new ArrayList<>();

    private Document(String id) {
      this.id = id;
      this.title = "Document " + id;
    }

    public Document title(String text) {
      title = text;
      return this;
    }

    public Document type(String term) {
      type = term;
      return this;
    }

    /** Null for an end that is open. */
    public Document date(String written, @Nullable String first, @Nullable String last) {
      dateWritten = written;
      earliest = first == null ? null : LocalDate.parse(first);
      latest = last == null ? null : LocalDate.parse(last);
      return this;
    }

    /** The date in EDTF, for what is shown of it. */
    public Document edtf(String expression) {
      edtf = expression;
      return this;
    }

    /** Says that the source itself is not sure of the date. */
    public Document doubted() {
      doubted = true;
      return this;
    }

    public Document countries(String... terms) {
      countries = List.of(terms);
      return this;
    }

    public Document historicalStates(String... terms) {
      historicalStates = List.of(terms);
      return this;
    }

    public Document organisations(String... terms) {
      organisations = List.of(terms);
      return this;
    }

    public Document events(String... terms) {
      events = List.of(terms);
      return this;
    }

    public Document places(String... names) {
      places = List.of(names);
      return this;
    }

    public Document persons(String... names) {
      persons = List.of(names);
      return this;
    }

    public Document institution(String name) {
      institution = name;
      return this;
    }

    /** The id of the unit in which it lies. */
    public Document in(String unit) {
      parent = unit;
      return this;
    }

    /** The word for what readers may see of it. */
    public Document access(String word) {
      access = word;
      return this;
    }

    /** Nobody has described it. */
    public Document undescribed() {
      described = false;
      return this;
    }

    public Document otherNames(String... names) {
      otherNames = List.of(names);
      return this;
    }

    /** Adds a page; its language becomes the document's. */
    public Document page(String language, String text) {
      pages.add(new IndexedPage(pages.size() + 1, null, text, language, false, null));
      languages = pages.stream().map(IndexedPage::language).distinct().toList();
      return this;
    }

    /** Adds a page whose words were read from its image. */
    public Document scanned(String language, String text, int confidence) {
      pages.add(new IndexedPage(pages.size() + 1, null, text, language, true, confidence));
      languages = pages.stream().map(IndexedPage::language).distinct().toList();
      return this;
    }

    public IndexedDocument built() {
      return new IndexedDocument(
          id,
          title,
          type,
          "item",
          parent,
          dateWritten,
          edtf,
          earliest == null && latest == null
              ? List.of()
              : List.of(new DateSpan(earliest, latest, doubted)),
          countries,
          historicalStates,
          Stream.concat(countries.stream(), historicalStates.stream()).toList(),
          organisations,
          events,
          places,
          persons,
          List.of(),
          languages,
          institution,
          "TEST " + id,
          null,
          List.of(),
          otherNames,
          false,
          described,
          access,
          id + ".txt",
          "text/plain",
          100,
          "%064x".formatted(id.hashCode()),
          Instant.parse("2026-01-01T00:00:00Z"),
          Math.max(1, pages.size()),
          pages);
    }
  }

  public static Document document(String id) {
    return new Document(id);
  }

  /** Six documents, of which one is undated, one has no text, one has HTML in title and text. */
  public static List<IndexedDocument> archive() {
    return List.of(
        document("aaaa-0001")
            .title("Приказ о высылке")
            .type("order")
            .date("14 июня 1941 г.", "1941-06-14", "1941-06-14")
            .countries("ee")
            .historicalStates("estonian-ssr")
            .organisations("nkvd", "nkgb")
            .page("ru", "Приказ НКВД о высылке семей из Эстонии.")
            .page("ru", "Эшелоны отправлялись в Сибирь. Списки высланных прилагаются.")
            .built(),
        document("aaaa-0002")
            .title("Report on the deportation")
            .type("report")
            .date("June 1941", "1941-06-01", "1941-06-30")
            .countries("ee", "lv")
            .organisations("nkvd")
            .page("en", "The deportations from Estonia began in the night; the lists were ready.")
            .page("en", "Trains left for Siberia. Katyń is not named here.")
            .built(),
        document("aaaa-0003")
            .title("Raport o Katyniu")
            .type("report")
            .date("wiosna 1940", "1940-03-01", "1943-05-31")
            .countries("pl", "ru")
            .historicalStates("second-polish-republic")
            .organisations("nkvd")
            .otherNames("Katyn massacre")
            .page("pl", "W lesie katyńskim odkryto groby. Raport wymienia oficerów.")
            .built(),
        document("aaaa-0004")
            .title("<b>Undated</b> & nameless")
            .type("list")
            .countries("ru")
            .page(
                "en", "A list with <script>alert('x')</script> in it & the Red Army. Red berries.")
            .built(),
        document("aaaa-0005")
            .title("シベリア抑留の記録")
            .type("report")
            .date("1945–1956", "1945-01-01", "1956-12-31")
            .countries("jp", "ru")
            .organisations("red-army")
            .page("ja", "シベリア抑留者は収容所で働いた。")
            .built(),
        document("aaaa-0006")
            .title("Fotografia bez opisu")
            .type("photograph")
            .date("1919", "1919-01-01", "1919-12-31")
            .countries("pl")
            .built());
  }

  public static Vocabularies vocabularies() {
    return new Vocabularies(
        vocabulary(
            "countries",
            Map.of(
                "ee", "Estonia",
                "lv", "Latvia",
                "pl", "Poland",
                "ru", "Russia",
                "jp", "Japan",
                "estonian-ssr", "Estonian SSR",
                "second-polish-republic", "Second Polish Republic")),
        vocabulary("organisations", Map.of("nkvd", "NKVD", "nkgb", "NKGB", "red-army", "Red Army")),
        vocabulary(
            "types",
            Map.of(
                "order", "Order",
                "report", "Report",
                "list", "List",
                "photograph", "Photograph",
                "diary", "Diary")),
        vocabulary("events", Map.of()));
  }

  private static Vocabulary vocabulary(String name, Map<String, String> terms) {
    return new Vocabulary(
        name, terms.entrySet().stream().map(term -> term(term.getKey(), term.getValue())).toList());
  }

  private static Term term(String id, String name) {
    return new Term(
        id,
        Map.of("en", name),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        HISTORICAL_STATES.contains(id),
        null);
  }
}
