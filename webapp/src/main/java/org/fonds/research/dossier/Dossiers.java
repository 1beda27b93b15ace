package org.fonds.research.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.FormattedCitations;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.extraction.PageText;
import org.fonds.research.CitedEntry;
import org.fonds.research.Entry;
import org.fonds.research.Seen;
import org.fonds.research.Sight;
import org.fonds.site.SiteSettings;
import org.fonds.store.PageNames;

/** Makes dossiers of entries, as whoever asks may see them. */
public final class Dossiers {

  private static final String PDF = "application/pdf";

  private final Bibliographies bibliographies;
  private final FormattedCitations citations;
  private final SiteSettings site;
  private final PageDrawer drawer;

  /** Draws a page of a file; empty where that cannot be done. */
  @FunctionalInterface
  public interface PageDrawer {

    /**
     * The page as PNG; empty if it cannot be drawn.
     *
     * @param page counted from 1
     */
    Optional<byte[]> draw(Path file, String mediaType, int page);
  }

  public Dossiers(
      Bibliographies bibliographies,
      FormattedCitations citations,
      SiteSettings site,
      PageDrawer drawer) {
    this.bibliographies = bibliographies;
    this.citations = citations;
    this.site = site;
    this.drawer = drawer;
  }

  /** How many pages a dossier of these entries shows. */
  public static long pages(List<Entry> entries) {
    return entries.stream()
        .map(Entry::kept)
        .filter(kept -> kept.firstPage() > 0)
        .mapToLong(kept -> (long) kept.lastPage() - kept.firstPage() + 1)
        .sum();
  }

  /**
   * A dossier of entries that can be seen.
   *
   * @param address of the list, to which whoever reads the dossier can go back
   * @param leftOut how many entries cannot be seen; 0 says nothing of it
   * @param documents of the room of whoever asks
   */
  public Dossier of(
      String title, String address, List<Entry> entries, int leftOut, Documents documents) {
    List<String> said = new ArrayList<>();
    said.add(
        "Made on %s from %s"
            .formatted(
                LocalDate.now(ZoneId.systemDefault())
                    .format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)),
                site.name()));
    said.add(address);
    said.add(entries.size() == 1 ? "1 entry" : "%,d entries".formatted(entries.size()));
    if (leftOut > 0) {
      said.add("%,d of the list can no longer be read and are left out".formatted(leftOut));
    }
    Sight sight = new Sight(documents);
    boolean demonstration =
        entries.stream()
            .map(entry -> documents.find(entry.kept().document().text()))
            .flatMap(Optional::stream)
            .anyMatch(document -> document.description().demonstration());
    Iterator<Dossier.Leaf> leaves =
        entries.stream()
            .map(sight::see)
            .filter(Seen.Shown.class::isInstance)
            .map(Seen.Shown.class::cast)
            .map(shown -> leaf(shown, documents))
            .iterator();
    return new Dossier(
        title, said, demonstration ? Bibliographies.DEMONSTRATION_WARNING : "", leaves);
  }

  private Dossier.Leaf leaf(Seen.Shown shown, Documents documents) {
    Bibliography cited = CitedEntry.of(shown, bibliographies);
    return new Dossier.Leaf(
        citations.format(cited, CitationChoice.USUAL).plain(),
        shown.words(),
        shown.otherwise() ? "The page does not say these words any more." : "",
        shown.entry().note(),
        sheets(shown, documents));
  }

  private List<Dossier.Sheet> sheets(Seen.Shown shown, Documents documents) {
    ArchivedDocument document = shown.document();
    int first = shown.entry().kept().firstPage();
    int last = Math.min(shown.entry().kept().lastPage(), document.pageCount());
    if (first < 1 || first > last) {
      return List.of();
    }
    Optional<FileOfPages> file = file(document, documents);
    PageNames names = document.pageNames();
    List<Dossier.Sheet> sheets = new ArrayList<>();
    for (int page = first; page <= last; page++) {
      String label = "Page " + page + names.label(page).map(called -> ", " + called).orElse("");
      sheets.add(sheet(document, page, label, file));
    }
    return sheets;
  }

  private Dossier.Sheet sheet(
      ArchivedDocument document, int page, String label, Optional<FileOfPages> file) {
    return file.<Dossier.Sheet>map(shown ->
            new Dossier.Sheet.Picture(
                label, () -> drawer.draw(shown.path(), shown.mediaType(), page)))
        .orElseGet(() ->
            new Dossier.Sheet.Words(label, document.page(page).map(PageText::text).orElse("")));
  }

  /** A file of whose pages images are drawn. */
  private record FileOfPages(Path path, String mediaType) {}

  private static Optional<FileOfPages> file(ArchivedDocument document, Documents documents) {
    String id = document.id();
    if (document.isRedactedCopy()) {
      return documents.redactedCopy(id).map(copy -> new FileOfPages(copy, PDF));
    }
    Optional<FileOfPages> copy =
        document.isReadByOcr()
            ? documents.accessCopy(id).map(found -> new FileOfPages(found, PDF))
            : Optional.empty();
    return copy.or(() ->
        document.hasFile() && hasPages(document.file().mediaType())
            ? documents
                .original(id)
                .map(original -> new FileOfPages(original.path(), original.file().mediaType()))
            : Optional.empty());
  }

  private static boolean hasPages(String mediaType) {
    return mediaType.startsWith(PDF) || mediaType.startsWith("image/");
  }
}
