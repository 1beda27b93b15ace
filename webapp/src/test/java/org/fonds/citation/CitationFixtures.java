package org.fonds.citation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.fonds.description.Access;
import org.fonds.description.CreatorReader;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.ReferenceCode;
import org.fonds.description.Term;
import org.fonds.description.TermBuilder;
import org.fonds.description.TextElement;
import org.fonds.description.UncertainDate;
import org.fonds.description.Vocabularies;
import org.fonds.description.Vocabulary;
import org.fonds.document.ArchivedDocument;
import org.fonds.site.SiteSettings;
import org.fonds.store.SourceFile;
import org.fonds.store.StoredDocument;
import org.fonds.store.TextOutcome;
import org.jspecify.annotations.Nullable;

/** Documents of every kind that is cited, and a builder for more. */
public final class CitationFixtures {

  public static final Bibliographies BIBLIOGRAPHIES =
      new Bibliographies(
          new SiteSettings("Fonds Demonstration", URI.create("https://archive.example.org")),
          new CreatorReader(vocabularies()));

  static final Term DECREE = type("decree", "Decree", "manuscript");
  static final Term LETTER = type("letter", "Letter", "personal_communication");
  static final Term REPORT = type("report", "Report", "report");
  static final Term PHOTOGRAPH = type("photograph", "Photograph", "graphic");
  static final Term PRESS = type("press", "Press", "article-newspaper");
  static final Term TESTIMONY = type("testimony", "Testimony", "interview");
  static final Term TREATY = type("treaty", "Treaty", "treaty");

  /** The day on which every address here was opened. */
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);

  /** The styles, read once for all tests. */
  public static final FormattedCitations FORMATTED = new FormattedCitations(TODAY);

  /** What stands in the source file of every document here. */
  public static final String ORIGINAL = "original";

  private static final String SHA256 =
      "0682c5f2076f099c34cfdd15a9e063849ed437a49677e6fcc5b4198c76575be5";

  private CitationFixtures() {}

  /** With the NKVD as the one organisation. */
  public static Vocabularies vocabularies() {
    return new Vocabularies(
        new Vocabulary("countries", List.of()),
        new Vocabulary("organisations", List.of(TermBuilder.named("nkvd", "NKVD").build())),
        new Vocabulary("types", List.of()),
        new Vocabulary("events", List.of()));
  }

  /** One of every kind of date, script and type; the golden files are written from these. */
  static List<Bibliography> all() {
    return List.of(
        BIBLIOGRAPHIES.of(day().build(), new CitedPage(3, null)),
        BIBLIOGRAPHIES.of(month().build()),
        BIBLIOGRAPHIES.of(year().build(), new CitedPage(24, "л. 12об.")),
        BIBLIOGRAPHIES.of(range().build(), new CitedPage(2, "5")),
        BIBLIOGRAPHIES.of(approximate().build(), new CitedPage(1, null)),
        BIBLIOGRAPHIES.of(undated().build(), new CitedPage(2, null)),
        BIBLIOGRAPHIES.of(julian().build()),
        BIBLIOGRAPHIES.of(season().build()),
        BIBLIOGRAPHIES.of(openEnded().build()));
  }

  /** A demonstration document with a date to the day. */
  public static DocumentBuilder day() {
    return document("1111-aaaa", "Regest: decision on the \"special\" transports, a summary")
        .type(DECREE)
        .date("5 March 1940", "1940-03-05", "1940-03-05", "1940-03-05")
        .heldBy("Demonstration archive", "DEMO 001")
        .languages("en")
        .places("Lwów", "Lviv")
        .demonstration();
  }

  private static DocumentBuilder month() {
    return document("2222-bbbb", "Regest: decizia privind refugiații de la Fântâna Albă")
        .type(REPORT)
        .creators("Ionescu, Ana-Maria", "NKVD", "Academia de Științe, Secția de istorie")
        .date("aprilie 1941", "1941-04", "1941-04-01", "1941-04-30")
        .heldBy("Arhiva demonstrativă", "DEMO 002")
        .languages("ro");
  }

  private static DocumentBuilder year() {
    return document("3333-cccc", "Изложение: письмо из спецпоселения")
        .type(LETTER)
        .creators("Автор не назван")
        .date("1944 г.", "1944", "1944-01-01", "1944-12-31")
        .heldBy("Демонстрационный архив", "ф. 0, оп. 0, д. 3")
        .languages("ru", "uk");
  }

  private static DocumentBuilder range() {
    return document("4444-dddd", "要旨：真岡の電話局についての証言")
        .type(TESTIMONY)
        .date("昭和20年8月から9月", "1945-08/1945-09", "1945-08-01", "1945-09-30")
        .heldBy("展示用文書館", "DEMO 004")
        .places("真岡", "Kholmsk, Sakhalin")
        .languages("ja");
  }

  private static DocumentBuilder approximate() {
    return document("5555-eeee", "Виклад: підпис до світлини п'яти осіб")
        .type(PHOTOGRAPH)
        .date("близько 1943 р.", "1943~", "1942-01-01", "1944-12-31")
        .heldBy("Демонстраційний архів", null)
        .languages("uk");
  }

  private static DocumentBuilder undated() {
    return document("6666-ffff", "Summary of a newspaper page without date").type(PRESS);
  }

  private static DocumentBuilder julian() {
    return document("7777-gggg", "Изложение: постановление о реквизициях")
        .type(TREATY)
        .date("21 февраля 1918 г.", "1918-03-06", "1918-03-06", "1918-03-06")
        .julian()
        .heldBy("Демонстрационный архив", "DEMO 007")
        .languages("ru");
  }

  private static DocumentBuilder season() {
    return document("8888-hhhh", "Regest: sprawozdanie o przesiedleniach")
        .type(REPORT)
        .date("wiosna 1940", "1940-21", "1940-03-01", "1940-05-31")
        .heldBy("Archiwum pokazowe", "DEMO 008")
        .languages("pl")
        .published("Facts after a published overview, section \"Deportations\".");
  }

  private static DocumentBuilder openEnded() {
    return document("9999-jjjj", "List of settlements")
        .date("after 1949", "1949/..", "1949-01-01", "9999-12-31")
        .languages("en")
        .undescribed();
  }

  /** A document of which only id and title are known. */
  public static DocumentBuilder document(String id, String title) {
    return new DocumentBuilder(id, title);
  }

  static UncertainDate date(String written, String edtf, String earliest, String latest) {
    return new UncertainDate(
        written,
        DateCalendar.GREGORIAN,
        new Edtf(edtf, LocalDate.parse(earliest), LocalDate.parse(latest)));
  }

  static Term type(String id, String name, @Nullable String cslType) {
    return type(id, Map.of("en", name), cslType);
  }

  static Term type(String id, Map<String, String> names, @Nullable String cslType) {
    return new Term(
        id, names, List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), false,
        cslType);
  }

  /** Builds a document of which only id and title are known at first. */
  public static final class DocumentBuilder {

    private final String id;
    private final String title;
    private @Nullable Term type;
    private @Nullable UncertainDate date;
    private @Nullable String archive;
    private @Nullable String code;
    private @Nullable String publicationNote;
    private @Nullable String place;
    private Level level = Level.ITEM;
    private List<String> creators = List.of();
    private List<String> languages = List.of();
    private List<String> places = List.of();
    private boolean demonstration;
    private boolean described = true;

    private DocumentBuilder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    DocumentBuilder type(Term type) {
      this.type = type;
      return this;
    }

    DocumentBuilder date(String written, String edtf, String earliest, String latest) {
      this.date = CitationFixtures.date(written, edtf, earliest, latest);
      return this;
    }

    DocumentBuilder julian() {
      if (date != null) {
        date = new UncertainDate(date.written(), DateCalendar.JULIAN, date.edtf());
      }
      return this;
    }

    DocumentBuilder heldBy(@Nullable String archive, @Nullable String code) {
      this.archive = archive;
      this.code = code;
      return this;
    }

    DocumentBuilder inTown(String place) {
      this.place = place;
      return this;
    }

    DocumentBuilder level(Level level) {
      this.level = level;
      return this;
    }

    DocumentBuilder creators(String... creators) {
      this.creators = List.of(creators);
      return this;
    }

    DocumentBuilder languages(String... languages) {
      this.languages = List.of(languages);
      return this;
    }

    DocumentBuilder places(String... places) {
      this.places = List.of(places);
      return this;
    }

    DocumentBuilder published(String note) {
      this.publicationNote = note;
      return this;
    }

    DocumentBuilder demonstration() {
      this.demonstration = true;
      return this;
    }

    DocumentBuilder undescribed() {
      this.described = false;
      return this;
    }

    public ArchivedDocument build() {
      Description description =
          new Description(
              title,
              type == null ? null : type.id(),
              level,
              null,
              date,
              List.of(),
              places,
              List.of(),
              List.of(),
              List.of(),
              creators,
              archive,
              code == null ? null : new ReferenceCode(code),
              languages,
              DescriptionTexts.of(TextElement.SCOPE_AND_CONTENT, "What is said of " + title)
                  .with(TextElement.PUBLICATION_NOTE, publicationNote)
                  .with(TextElement.HOLDING_PLACE, place),
              Access.OPEN,
              demonstration,
              described);
      SourceFile file =
          new SourceFile("file.pdf", "file.pdf", SHA256, ORIGINAL.length(), "application/pdf", 30);
      StoredDocument stored =
          new StoredDocument(
              new DocumentId(id),
              file,
              description,
              TextOutcome.COMPLETE,
              List.of(),
              Instant.EPOCH);
      return new ArchivedDocument(stored, type, List.of(), List.of(), List.of());
    }
  }
}
