package org.fonds.research;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.document.ArchivedDocument;
import org.fonds.document.Documents;
import org.fonds.extraction.PageText;
import org.fonds.store.TextOutcome;

/** Sees entries with the eyes of whoever asks. Nothing is remembered from when they were kept. */
public final class Sight {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Documents documents;

  /**
   * @param documents those of the room of whoever asks
   */
  public Sight(Documents documents) {
    this.documents = documents;
  }

  /** Whether an entry can be seen; its document is not read for it. */
  public boolean isSeen(Entry entry) {
    return documents.isThere(entry.kept().document().text());
  }

  /** An entry as it can be seen now. */
  public Seen see(Entry entry) {
    String id = entry.kept().document().text();
    return documents
        .find(id)
        .<Seen>map(document -> shown(entry, document))
        .or(() -> documents.withdrawal(id).map(why -> new Seen.Withdrawn(entry, why)))
        .orElseGet(() -> new Seen.Gone(entry));
  }

  private static Seen shown(Entry entry, ArchivedDocument document) {
    if (!(entry.kept() instanceof Kept.Quotation quotation)) {
      return new Seen.Shown(entry, document, Optional.empty(), false);
    }
    boolean said = isSaid(quotation, document);
    boolean withheld =
        document.textOutcome() == TextOutcome.WITHHELD || (document.isRedactedCopy() && !said);
    return withheld
        ? new Seen.Shown(entry, document, Optional.empty(), false)
        : new Seen.Shown(entry, document, Optional.of(quotation.words()), !said);
  }

  private static boolean isSaid(Kept.Quotation quotation, ArchivedDocument document) {
    String pages =
        document.pages().stream()
            .filter(page ->
                page.number() >= quotation.firstPage() && page.number() <= quotation.lastPage())
            .map(PageText::text)
            .collect(Collectors.joining());
    return letters(pages).contains(letters(quotation.words()));
  }

  /** Hyphens and the ends of lines and pages do not make other words. */
  private static String letters(String text) {
    return NOT_WORDS.matcher(OneForm.of(text)).replaceAll("");
  }
}
