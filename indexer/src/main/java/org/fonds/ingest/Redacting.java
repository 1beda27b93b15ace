package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.extraction.IsolatedPages;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageDrawing;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.WordsOutside;
import org.fonds.index.IndexException;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Original;
import org.fonds.store.RedactedPage;
import org.fonds.store.Redactions;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where black boxes are drawn on the pages of documents. With the boxes the words are kept that
 * readers get of each page, so that index and site need not know where words stand; whoever cannot
 * be placed is left out. The original is never touched. Safe for several threads.
 */
public final class Redacting {

  private static final Logger LOG = LoggerFactory.getLogger(Redacting.class);
  private static final int AS_THE_FILE_SAYS = -1;

  private final ArchiveStore store;
  private final IsolatedPages pages;
  private final Changes changes;
  private final Indexing indexing;
  private final Path work;

  Redacting(
      ArchiveStore store, IsolatedPages pages, Changes changes, Indexing indexing, Path work) {
    this.store = store;
    this.pages = pages;
    this.changes = changes;
    this.indexing = indexing;
    this.work = work;
  }

  /**
   * A page to draw on. Waits until it is drawn.
   *
   * @param page counted from 1
   * @throws IndexerException if the disk refuses
   */
  public RedactionSheet sheet(DocumentId id, int page) {
    Optional<StoredDocument> found = store.find(id);
    Optional<Original> original = store.original(id);
    if (found.isEmpty() || original.isEmpty()) {
      return new RedactionSheet.Missing();
    }
    StoredDocument document = found.get();
    if (!IsolatedPages.areIn(document.file().mediaType())) {
      return new RedactionSheet.NoPages(document);
    }
    int count = pageCount(document);
    return page < 1 || page > Math.max(1, count)
        ? new RedactionSheet.Missing()
        : drawn(document, original.get(), page, count);
  }

  /** The pages of the file itself: on those of its parts nothing is drawn, as they are closed. */
  private static int pageCount(StoredDocument document) {
    int own = document.ownPages().mapToInt(PageText::number).max().orElse(0);
    return own == 0 ? document.file().pageCount() : own;
  }

  private RedactionSheet drawn(StoredDocument document, Original original, int page, int count) {
    PageBoxes boxes = document.redactions().boxes(page);
    Path folder = WorkFolder.create(work, "page");
    Path image = folder.resolve("page.png");
    try {
      int turned = boxes.boxes().isEmpty() ? turned(document, page) : boxes.turned();
      PageDrawing drawing =
          pages.draw(original.path(), document.file().mediaType(), page, turned, image);
      return switch (drawing) {
        case PageDrawing.Drawn(int degrees) ->
            new RedactionSheet.Ready(
                document,
                new PageBoxes(degrees, boxes.boxes()),
                count,
                new RedactionSheet.Image(Files.readAllBytes(image)));
        case PageDrawing.NotDrawn(String reason) ->
            new RedactionSheet.NotDrawn(document, count, reason);
      };
    } catch (IOException e) {
      throw new IndexerException("The folder " + folder + " cannot be read (" + e + ")", e);
    } finally {
      WorkFolder.delete(folder);
    }
  }

  /** A page stands as it was read, else as the file says. */
  private int turned(StoredDocument document, int page) {
    PageWords read = store.places(document.id()).get(page);
    return read == null ? AS_THE_FILE_SAYS : read.turned();
  }

  /**
   * Saves the boxes of a page as a new version, if nobody else has drawn on it meanwhile. Readers
   * see the document without what is under them when this returns.
   *
   * @param who the name of the person
   * @param why a sentence of that person; may be empty
   */
  public RedactingOutcome save(DocumentId id, RedactionDraft draft, String who, String why) {
    Optional<StoredDocument> found = store.find(id);
    Optional<Original> original = store.original(id);
    if (found.isEmpty() || original.isEmpty()) {
      return new RedactingOutcome.Missing();
    }
    return refusal(found.get(), draft)
        .orElseGet(() -> save(found.get(), original.get(), draft, who, why.strip()));
  }

  private static Optional<RedactingOutcome> refusal(StoredDocument seen, RedactionDraft draft) {
    if (!IsolatedPages.areIn(seen.file().mediaType()) || draft.page() > pageCount(seen)) {
      return Optional.of(new RedactingOutcome.NoPages());
    }
    if (!isAsShown(seen, draft)) {
      return Optional.of(new RedactingOutcome.ChangedMeanwhile());
    }
    return draft.drawn().boxes().equals(draft.shown().boxes())
        ? Optional.of(new RedactingOutcome.Unchanged())
        : Optional.empty();
  }

  private RedactingOutcome save(
      StoredDocument seen, Original original, RedactionDraft draft, String who, String why) {
    SortedMap<Integer, PageWords> places = places(drawnOn(seen, draft), original);
    String reason = why.isEmpty() ? "black boxes on page " + draft.page() : why;
    String notIndexed = "";
    IngestOutcome outcome = new IngestOutcome.Unchanged(seen.id());
    try {
      outcome =
          changes.redact(
              seen.id(),
              newest ->
                  isAsShown(newest, draft) ? withWords(drawnOn(newest, draft), places) : newest,
              who,
              reason);
      indexing.publish();
    } catch (IndexException e) {
      LOG.warn("Boxes are drawn on document {}, but the index does not know", seen.id(), e);
      notIndexed = String.valueOf(e.getMessage());
    }
    boolean saved = outcome instanceof IngestOutcome.Described || !notIndexed.isEmpty();
    return saved ? saved(seen, draft, places, notIndexed) : new RedactingOutcome.ChangedMeanwhile();
  }

  private static boolean isAsShown(StoredDocument document, RedactionDraft draft) {
    return document.redactions().boxes(draft.page()).boxes().equals(draft.shown().boxes());
  }

  private static StoredDocument drawnOn(StoredDocument document, RedactionDraft draft) {
    RedactedPage page = RedactedPage.withoutWords(draft.page(), draft.drawn());
    return document.withRedactions(document.redactions().with(List.of(page)));
  }

  private RedactingOutcome saved(
      StoredDocument seen,
      RedactionDraft draft,
      SortedMap<Integer, PageWords> places,
      String notIndexed) {
    StoredDocument now = store.find(seen.id()).orElse(seen);
    PageWords known = places.get(draft.page());
    List<String> removed =
        known != null
            ? WordsOutside.of(known, draft.drawn()).removed()
            : unknown(now).anyMatch(page -> page.number() == draft.page())
                ? words(now, draft.page())
                : List.of();
    return new RedactingOutcome.Saved(
        now,
        store.versions(seen.id()).size(),
        removed,
        unknown(now).map(PageText::number).toList(),
        notIndexed);
  }

  private static List<String> words(StoredDocument document, int page) {
    return document
        .ownPages()
        .filter(each -> each.number() == page)
        .flatMap(each -> Arrays.stream(each.text().strip().split("\\s+")))
        .toList();
  }

  /** Pages of which nobody knows by now which words readers may get. */
  private static Stream<PageText> unknown(StoredDocument document) {
    Redactions redactions = document.redactions();
    return redactions.areNone()
        ? Stream.empty()
        : document.ownPages().filter(page -> !redactions.know(page));
  }

  /** Where the words of those pages stand, as far as that can be found out. */
  private SortedMap<Integer, PageWords> places(StoredDocument document, Original original) {
    List<PageText> wanted = unknown(document).toList();
    SortedMap<Integer, PageWords> places = new TreeMap<>();
    SortedMap<Integer, PageWords> read =
        wanted.stream().anyMatch(PageText::readByOcr)
            ? store.places(document.id())
            : new TreeMap<>();
    List<Integer> typed = new ArrayList<>();
    for (PageText page : wanted) {
      PageWords known = page.readByOcr() ? read.get(page.number()) : null;
      if (known != null) {
        places.put(page.number(), known);
      } else if (!page.readByOcr()) {
        typed.add(page.number());
      }
    }
    if (!typed.isEmpty() && IsolatedPages.holdLetters(document.file().mediaType())) {
      places.putAll(pages.words(original.path(), typed));
    }
    return places;
  }

  private static StoredDocument withWords(
      StoredDocument document, SortedMap<Integer, PageWords> places) {
    Redactions redactions = document.redactions();
    List<RedactedPage> known =
        unknown(document)
            .filter(page -> places.containsKey(page.number()))
            .map(page ->
                RedactedPage.of(
                    page,
                    redactions.boxes(page.number()),
                    Objects.requireNonNull(places.get(page.number()))))
            .toList();
    return document.withRedactions(redactions.with(known));
  }

  /** Finds the words for readers again after a text was read anew; none of a page till then. */
  void renew(DocumentId id) {
    Optional<StoredDocument> found = store.find(id);
    Optional<Original> original = store.original(id);
    if (found.isPresent() && original.isPresent() && unknown(found.get()).findAny().isPresent()) {
      SortedMap<Integer, PageWords> places = places(found.get(), original.get());
      changes.redact(
          id,
          newest -> withWords(newest, places),
          "Fonds",
          "words for readers found in the new text");
    }
  }
}
