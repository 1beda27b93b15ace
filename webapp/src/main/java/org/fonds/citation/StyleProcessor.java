package org.fonds.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The processor of one style in one language. Safe for use by several threads: they take turns, for
 * a processor is dear to make and knows no threads.
 */
final class StyleProcessor {

  /** What stands around an entry of a list in HTML. */
  private static final Pattern ENTRY =
      Pattern.compile("\\s*<div class=\"csl-entry\">(.*)</div>\\s*", Pattern.DOTALL);

  private final ReentrantLock turn = new ReentrantLock();
  private final CitationStyle style;
  private final CSL processor;
  private @Nullable CSLItemData current;

  /** Reads the style, which takes up to a fifth of a second. */
  StyleProcessor(CitationStyle style, CitationLanguage language) {
    this.style = style;
    try {
      processor = new CSL(new CurrentItem(), source(style), language.locale().toLanguageTag());
    } catch (IOException e) {
      throw new UncheckedIOException("the citation style " + style.csl() + " is not readable", e);
    }
  }

  /** The text of a file of our own, or the name of one in the stock. */
  private static String source(CitationStyle style) throws IOException {
    if (!style.isOwn()) {
      return style.csl();
    }
    try (InputStream file = StyleProcessor.class.getResourceAsStream(style.csl())) {
      if (file == null) {
        throw new IOException(style.csl() + " is missing");
      }
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /** Formats an item. */
  FormattedCitation format(CSLItemData item) {
    turn.lock();
    try {
      current = item;
      String html = format(item, "html");
      return new FormattedCitation(
          format(item, "text"), ENTRY.matcher(html).replaceFirst("$1").strip());
    } finally {
      current = null;
      turn.unlock();
    }
  }

  private String format(CSLItemData item, String outputFormat) {
    processor.reset();
    processor.setOutputFormat(outputFormat);
    if (style.isEntry()) {
      processor.registerCitationItems(item.getId());
      return processor.makeBibliography().getEntries()[0].strip();
    }
    CSLCitation citation = new CSLCitation(new CSLCitationItemBuilder(item.getId()).build());
    return processor.makeCitation(citation).getFirst().getText().strip();
  }

  /** Hands the item of whoever has the turn to the processor. */
  private final class CurrentItem implements ItemDataProvider {

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return current;
    }

    @Override
    public List<String> getIds() {
      return current == null ? List.of() : List.of(current.getId());
    }
  }
}
