package org.fonds.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.fonds.RunningSite;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IngestOutcome;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole site over a few documents: a letter of two pages in a fonds, of which everything is
 * known; a summary for demonstration with a date in doubt; one that is withdrawn, one that is
 * closed and one of which only the description is shown. Started once for all tests that ask for
 * it. What the documents say was written for tests.
 */
public final class SignpostedSite implements AutoCloseable {

  /** How the site is called from outside, whatever port it has here. */
  public static final String ADDRESS = "https://archive.example.org";

  /** A title that means something in every format in which it could be written carelessly. */
  public static final String TITLE =
      "Письмо </script><b>\"о выселении\"</b> & {other} 100 % + more";

  /** An id that no document has. */
  public static final String NEVER = "2222-2222";

  private final Path home;
  private final RunningSite site;
  private final Map<String, String> ids = new LinkedHashMap<>();

  private SignpostedSite() {
    try {
      home = Files.createTempDirectory("fonds-signposts");
      site =
          RunningSite.start(
              home.resolve("home"),
              "--fonds.site.address=" + ADDRESS,
              "--fonds.site.name=Example Archive",
              "--fonds.vocabularies=../documents/vocabularies",
              "--fonds.ocr.mode=off",
              "--logging.level.root=error");
      bringIn(Files.createDirectories(home.resolve("sources")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bringIn(Path folder) throws IOException {
    write(folder, "fonds", "title: Fonds of tests", "level: fonds");
    writeLetter(folder);
    write(
        folder,
        "summary",
        "title: Summary of a report",
        "type: report",
        "date: {written: April or May 1940, edtf: 1940-04~/1940-05}",
        "languages: [en, et]",
        "demonstration: true",
        "scopeAndContent: What the summary says.");
    write(folder, "described", "title: A letter that is not shown", "access: metadata");
    write(folder, "closed", "title: Closed words", "access: restricted");
    write(
        folder,
        "withdrawn",
        "title: Withdrawn words",
        "access: withdrawn",
        "withdrawalReason: It was brought in by mistake.",
        "withdrawnOn: 2026-03-01");
    Archive archive = site.bean(Archive.class);
    IngestReport report =
        new IngestRun(archive.ingest(), archive.descriptions(), "a test", done -> {})
            .over(List.of(folder));
    assertThat(report.failures()).isEmpty();
    try (Stream<DocumentId> stored = archive.store().ids()) {
      for (DocumentId id : stored.toList()) {
        String name = archive.store().find(id).orElseThrow().file().name();
        ids.put(name.replaceFirst("\\..*", ""), id.text());
      }
    }
    DocumentId letter = new DocumentId(id("letter"));
    Description said = archive.store().find(letter).orElseThrow().description();
    assertThat(
            archive
                .descriptionChanges()
                .describe(letter, said, said.within(new DocumentId(id("fonds"))), "a test", ""))
        .isInstanceOf(IngestOutcome.Described.class);
  }

  private static void writeLetter(Path folder) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.addPage(new PDPage());
      pdf.save(folder.resolve("letter.pdf").toFile());
    }
    Files.write(
        folder.resolve("letter.yaml"),
        List.of(
            "title: '" + TITLE + "'",
            "type: letter",
            "date: {written: 22 января 1918 г., calendar: julian, edtf: 1918-02-04}",
            "creators: ['Иванов, И. И.', 'Союз учителей']",
            "persons: ['Петров, П.']",
            "places: [Tallinn]",
            "holdingInstitution: Архив & <город>",
            "referenceCode: ф. 1, оп. 2, д. 3",
            "languages: [ru]",
            "rights: Public domain.",
            "staffNote: for the staff alone",
            "scopeAndContent: What the letter says."));
  }

  private static void write(Path folder, String name, String... description) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), "Words of the file called " + name + ".");
    Files.write(folder.resolve(name + ".yaml"), List.of(description));
  }

  /** The id of a document: fonds, letter, summary, described, closed or withdrawn. */
  public String id(String name) {
    return ids.getOrDefault(name, "");
  }

  public RunningSite site() {
    return site;
  }

  /** An answer to somebody who has not signed in. */
  public HttpResponse<String> get(String path, String... headers) {
    return site.visitor().get(path, headers);
  }

  @Override
  public void close() throws IOException {
    site.close();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Hands the one site to every test that asks for it. */
  public static final class Once implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SignpostedSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(
              SignpostedSite.class, type -> new SignpostedSite(), SignpostedSite.class);
    }
  }
}
