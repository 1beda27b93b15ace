package org.fonds.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.description.TextElement;
import org.fonds.description.Vocabularies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the files say was written for tests. */
class ImportPlannerTest {

  private static final DocumentId FONDS = new DocumentId("aaaa-0001");
  private static final DocumentId ITEM = new DocumentId("aaaa-0002");

  private final Map<DocumentId, Description> archive = new LinkedHashMap<>();
  private final AtomicInteger given = new AtomicInteger();
  private Vocabularies vocabularies;
  private ImportPlanner planner;

  @BeforeEach
  void fill(@TempDir Path folder) throws IOException {
    vocabularies = Vocabularies.read(DescriptionFixtures.writeVocabularies(folder));
    planner =
        new ImportPlanner(
            vocabularies,
            id -> Optional.ofNullable(archive.get(id)),
            () -> new DocumentId("bbbb-%04d".formatted(given.incrementAndGet())));
    archive.put(
        FONDS,
        DescriptionBuilder.titled("A fonds, made up for tests")
            .level(Level.FONDS)
            .text(TextElement.ARCHIVAL_HISTORY, "=SUM(A1) is no formula\n\nbut a line")
            .build());
    archive.put(
        ITEM,
        DescriptionBuilder.of(DescriptionFixtures.katyn())
            .parent(FONDS)
            .text(TextElement.STAFF_NOTE, "Ask the director.")
            .text(TextElement.NOTE, "A note | with a sign")
            .build());
  }

  private ImportPlan plan(String text) {
    return planner.plan("a file", text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportPlan.Ready ready(String text) {
    ImportPlan plan = plan(text);
    assertThat(plan).as(plan.toString()).isInstanceOf(ImportPlan.Ready.class);
    return (ImportPlan.Ready) plan;
  }

  private List<String> faults(String text) {
    ImportPlan plan = plan(text);
    assertThat(plan).as(plan.toString()).isInstanceOf(ImportPlan.Faulty.class);
    return ((ImportPlan.Faulty) plan)
        .faults().stream()
            .map(fault -> fault.line() + " " + fault.column() + ": " + fault.message())
            .toList();
  }

  private String exported(DescriptionsTable.Format format) {
    StringWriter text = new StringWriter();
    try {
      new DescriptionsTable(vocabularies)
          .write(
              archive.entrySet().stream()
                  .map(each -> new DescriptionsTable.Entry(each.getKey(), each.getValue()))
                  .iterator(),
              format,
              text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Nested
  class What_was_exported {

    @ParameterizedTest
    @EnumSource(DescriptionsTable.Format.class)
    void changes_nothing_when_it_is_imported_again(DescriptionsTable.Format format) {
      ImportPlan.Ready plan = ready(exported(format));

      assertThat(plan.rows())
          .containsExactly(
              new ImportPlan.Row.Same(2, FONDS),
              new ImportPlan.Row.Same(plan.rows().getLast().line(), ITEM));
      assertThat(plan.losses()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DescriptionsTable.Format.class)
    void and_mended_changes_that_alone(DescriptionsTable.Format format) {
      String mended =
          exported(format)
              .replace("Regest: o zbrodni katyńskiej", "Another title")
              .replace("State Archive", "Another archive");

      assertThat(ready(mended).rows().getLast())
          .isEqualTo(
              new ImportPlan.Row.Changed(
                  ready(mended).rows().getLast().line(),
                  ITEM,
                  Objects.requireNonNull(archive.get(ITEM)),
                  DescriptionBuilder.of(DescriptionFixtures.katyn())
                      .parent(FONDS)
                      .text(TextElement.STAFF_NOTE, "Ask the director.")
                      .text(TextElement.NOTE, "A note | with a sign")
                      .title("Another title")
                      .holdingInstitution("Another archive")
                      .build()));
    }

    @Test
    void has_AtoMs_header_letter_by_letter() {
      assertThat(exported(DescriptionsTable.Format.ATOM).lines().findFirst())
          .hasValue(String.join(",", AtomCells.COLUMNS));
      assertThat(AtomCells.COLUMNS)
          .hasSize(56)
          .startsWith("legacyId", "parentId", "qubitParentSlug")
          .endsWith("eventActors", "eventActorHistories", "culture");
    }

    @Test
    void has_no_cell_that_a_spreadsheet_calculates() {
      assertThat(exported(DescriptionsTable.Format.FONDS)).contains("\"'=SUM(A1)");
    }
  }

  @Nested
  class A_table_of_Fonds {

    @Test
    void makes_new_units_that_lie_in_each_other() {
      ImportPlan.Ready plan =
          ready(
              """
              id,parent,level,title
              series,aaaa-0001,series,A series
              ,series,file,A file
              """);

      assertThat(plan.rows())
          .containsExactly(
              new ImportPlan.Row.New(
                  2,
                  new DocumentId("bbbb-0001"),
                  DescriptionBuilder.titled("A series").level(Level.SERIES).parent(FONDS).build()),
              new ImportPlan.Row.New(
                  3,
                  new DocumentId("bbbb-0002"),
                  DescriptionBuilder.titled("A file")
                      .level(Level.FILE)
                      .parent(new DocumentId("bbbb-0001"))
                      .build()));
    }

    @Test
    void names_every_problem_with_line_column_and_mend() {
      assertThat(
              faults(
                  """
                  id,title,organisations,date.edtf,parent,kolor
                  aaaa-0002,A title,nkdv,1940-13,,
                  zzzz-9999,,,,nowhere,
                  """))
          .containsExactly(
              "1 kolor: unknown key \"kolor\"; known are title, type, level, parent, date,"
                  + " date.written, date.edtf, date.calendar, countries, places, organisations,"
                  + " events, persons, creators, holdingInstitution, holdingPlace, referenceCode,"
                  + " languages, extent, pageLabels, administrativeHistory, archivalHistory,"
                  + " acquisition, scopeAndContent, appraisal, accruals, arrangement, accessConditions, rights,"
                  + " languageNote, physicalCharacteristics, findingAids, locationOfOriginals,"
                  + " locationOfCopies, relatedUnits, publicationNote, note, archivistsNote,"
                  + " rules, datesOfDescription, staffNote, access, openFrom, withdrawalReason,"
                  + " withdrawnOn, demonstration, password",
              "2 date.edtf: date \"1940-13\" is no EDTF date (month 13); write 1940 alone, or with"
                  + " one of its months, 01 to 12",
              "2 organisations: \"nkdv\" is no term of organisations; nearest: nkvd (NKVD)",
              "3 id: there is no document zzzz-9999; leave the cell empty for a new unit",
              "3 parent: \"nowhere\" is neither the name of a row here nor the id of a document;"
                  + " mend it",
              "3 null: no title; write title: and the title of the source");
    }

    @Test
    void in_windows_1251_with_semicolons_is_read_and_says_so() {
      byte[] bytes =
          "id;title;level\n;Дело о высылке крестьян из деревни, составлено для проверки;file\n"
              .getBytes(Charset.forName("windows-1251"));
      ImportPlan plan = planner.plan("a file", bytes);

      assertThat(plan.notes())
          .containsExactly(
              "The file is not in UTF-8 and was read as windows-1251; see whether its letters are"
                  + " right.",
              "The cells are parted by semicolons.");
      assertThat(plan)
          .isInstanceOfSatisfying(
              ImportPlan.Ready.class,
              read ->
                  assertThat(read.rows().getFirst())
                      .isInstanceOfSatisfying(
                          ImportPlan.Row.New.class,
                          row ->
                              assertThat(row.description().title())
                                  .startsWith("Дело о высылке крестьян")));
    }

    @Test
    void with_a_loop_of_parents_is_refused_and_the_loop_named() {
      assertThat(
              faults(
                  """
                  id,title,level,parent
                  aaaa-0001,A fonds,fonds,one
                  one,One,series,aaaa-0001
                  """))
          .contains(
              "2 parent: a unit cannot lie in itself, and it would: aaaa-0001 in one in"
                  + " aaaa-0001");
    }

    @Test
    void with_two_equal_reference_codes_is_taken_with_a_warning() {
      ImportPlan.Ready plan =
          ready(
              """
              title,referenceCode
              One,ф. 1
              Two,ф. 1
              """);

      assertThat(plan.warnings())
          .extracting("message")
          .containsExactly("line 2 has the reference code \"ф. 1\" too");
    }

    @Test
    void that_is_none_is_refused() {
      assertThat(faults("")).containsExactly("1 null: nothing is written here");
      assertThat(faults("title\n\"open")).singleElement().asString().contains("this is no table");
    }
  }

  @Nested
  class A_table_of_AtoM {

    @Test
    void becomes_units_with_terms_dates_and_what_is_lost() {
      ImportPlan.Ready plan =
          ready(
              """
              legacyId,parentId,title,levelOfDescription,accessionNumber,placeAccessPoints,nameAccessPoints,genreAccessPoints,publicationStatus,eventDates,eventTypes,eventStartDates,eventEndDates,eventActors,culture
              101,,A made-up fonds,Fonds,2019/5,Poland|Katyń,NKVD|Somebody,report,Draft,spring 1940,Creation,1940-04-01,1940-05-31,Writer,en
              102,101,A made-up file,File,,,,,Published,,,,,,en
              """);
      Description fonds = ((ImportPlan.Row.New) plan.rows().getFirst()).description();

      assertThat(fonds.countries()).containsExactly("pl");
      assertThat(fonds.places()).containsExactly("Katyń");
      assertThat(fonds.organisations()).containsExactly("nkvd");
      assertThat(fonds.persons()).containsExactly("Somebody");
      assertThat(fonds.type()).isEqualTo("report");
      assertThat(fonds.creators()).containsExactly("Writer");
      assertThat(fonds.access().level()).isEqualTo(AccessLevel.RESTRICTED);
      assertThat(fonds.date()).extracting("written").isEqualTo("spring 1940");
      assertThat(fonds.date()).extracting("edtf.text").isEqualTo("1940-04-01/1940-05-31");
      assertThat(((ImportPlan.Row.New) plan.rows().getLast()).description().parent())
          .isEqualTo(new DocumentId("bbbb-0001"));
      assertThat(plan.losses()).containsExactly(new Sheet.Loss(2, "accessionNumber", "2019/5"));
    }

    @Test
    void with_an_unknown_term_names_the_nearest_in_AtoMs_column() {
      assertThat(
              faults(
                  """
                  legacyId,title,genreAccessPoints,levelOfDescription
                  1,A title,raport specjalny,Box
                  """))
          .containsExactly(
              "2 genreAccessPoints: \"raport specjalny\" is no term of types; nearest: report"
                  + " (report); mend it, or take it out",
              "2 levelOfDescription: \"box\" is no level; write one of fonds, collection, subfonds,"
                  + " series, subseries, file, item, part");
    }
  }

  @Nested
  class A_finding_aid {

    private static final String EAD =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd//EN" "ead.dtd">
        <ead>
          <eadheader><eadid>demo</eadid></eadheader>
          <archdesc level="fonds">
            <did>
              <unitid>F. 1</unitid>
              <unittitle>Fonds made up for tests, <unitdate normal="1937/1938">1937–1938</unitdate></unittitle>
              <unitdate normal="1937/1938">1937–1938</unitdate>
              <repository><corpname>Archive of the tests</corpname></repository>
              <langmaterial><language langcode="rus">Russian</language></langmaterial>
              <origination><persname>Writer</persname></origination>
              <physdesc>3 boxes</physdesc>
            </did>
            <scopecontent><head>Scope</head><p>First line.</p><p>Second line.</p></scopecontent>
            <controlaccess><corpname>NKVD</corpname><corpname>Nobody knows</corpname><geogname>Poland</geogname></controlaccess>
            <dao href="x"><daodesc><p>A picture</p></daodesc></dao>
            <dsc>
              <c01 level="series" id="s1">
                <did><unitid>F. 1, op. 1</unitid><unittitle>A series</unittitle></did>
                <c02 level="item"><did><unittitle>An item</unittitle><container type="Box">3</container></did></c02>
              </c01>
              <c01 level="otherlevel" otherlevel="heap"><did><unittitle>A heap</unittitle></did></c01>
            </dsc>
          </archdesc>
        </ead>
        """;

    @Test
    void in_EAD_2002_becomes_a_hierarchy_with_its_losses_listed() {
      ImportPlan.Ready plan = ready(EAD);
      List<Description> units =
          plan.rows().stream().map(row -> ((ImportPlan.Row.New) row).description()).toList();

      assertThat(units)
          .extracting(Description::level)
          .containsExactly(Level.FONDS, Level.SERIES, Level.ITEM, Level.FILE);
      assertThat(units.getFirst().date()).extracting("edtf.text").isEqualTo("1937/1938");
      assertThat(units.getFirst().languages()).containsExactly("ru");
      assertThat(units.getFirst().organisations()).containsExactly("nkvd");
      assertThat(units.getFirst().countries()).containsExactly("pl");
      assertThat(units.getFirst().text(TextElement.SCOPE_AND_CONTENT))
          .hasValue("First line.\n\nSecond line.");
      assertThat(units.get(2).text(TextElement.NOTE)).hasValue("Box 3");
      assertThat(units).allMatch(unit -> "Archive of the tests".equals(unit.holdingInstitution()));
      assertThat(plan.rows())
          .extracting(row -> ((ImportPlan.Row.New) row).id().text())
          .containsExactly("bbbb-0001", "bbbb-0002", "bbbb-0003", "bbbb-0004");
      assertThat(units.get(2).parent()).isEqualTo(new DocumentId("bbbb-0002"));
      assertThat(units.get(3).parent()).isEqualTo(new DocumentId("bbbb-0001"));
      assertThat(plan.losses())
          .extracting(Sheet.Loss::where)
          .containsExactlyInAnyOrder("corpname", "dao", "level");
    }

    @Test
    void in_EAD_3_is_read_too() {
      ImportPlan.Ready plan =
          ready(
              """
              <ead xmlns="http://ead3.archivists.org/schema/">
                <control><recordid>demo</recordid></control>
                <archdesc level="collection">
                  <did>
                    <unittitle>Collection made up for tests</unittitle>
                    <unitdatestructured><daterange><fromdate standarddate="1940-01">January 1940</fromdate><todate standarddate="1941-06">June 1941</todate></daterange></unitdatestructured>
                    <langmaterial><language langcode="est">Estonian</language></langmaterial>
                  </did>
                  <controlaccess><persname><part>Surname</part><part>Name</part></persname></controlaccess>
                </archdesc>
              </ead>
              """);
      Description unit = ((ImportPlan.Row.New) plan.rows().getFirst()).description();

      assertThat(unit.level()).isEqualTo(Level.COLLECTION);
      assertThat(unit.date()).extracting("edtf.text").isEqualTo("1940-01/1941-06");
      assertThat(unit.languages()).containsExactly("et");
      assertThat(unit.persons()).containsExactly("Surname, Name");
    }

    @Test
    void tells_bodies_that_look_like_persons_from_persons() {
      ImportPlan.Ready plan =
          ready(
              """
              <ead>
                <eadheader><eadid>demo</eadid></eadheader>
                <archdesc level="collection">
                  <did>
                    <unittitle>Collection made up for tests</unittitle>
                    <origination>
                      <persname>Orlova, Anna</persname>
                      <corpname>Memorial, Moscow</corpname>
                      <corpname>NKVD, Third Section</corpname>
                      <corpname>Academy of Sciences, Institute of History</corpname>
                      <corpname> </corpname>
                    </origination>
                  </did>
                </archdesc>
              </ead>
              """);
      Description unit = ((ImportPlan.Row.New) plan.rows().getFirst()).description();

      assertThat(unit.creators())
          .containsExactly(
              "Orlova, Anna",
              "Memorial (Moscow)",
              "NKVD, Third Section",
              "Academy of Sciences, Institute of History");
      assertThat(plan.losses())
          .extracting(Sheet.Loss::value)
          .containsExactly("Memorial, Moscow, written Memorial (Moscow) as no person's name is");
    }

    @Test
    void that_would_read_other_files_is_refused() {
      assertThat(
              faults(
                  """
                  <!DOCTYPE ead [<!ENTITY xxe SYSTEM "file:///etc/hostname">]>
                  <ead><archdesc level="fonds"><did><unittitle>A &xxe; title</unittitle></did></archdesc></ead>
                  """))
          .anyMatch(fault -> fault.contains("entity") || fault.contains("no well-formed XML"));
    }

    @Test
    void that_is_cut_off_is_refused_with_its_line() {
      assertThat(faults(EAD.substring(0, 800)))
          .anyMatch(fault -> fault.contains("this is no well-formed XML"));
      assertThat(faults("<html><body/></html>"))
          .anyMatch(fault -> fault.contains("this is no EAD: the outermost element is \"html\""));
    }
  }
}
