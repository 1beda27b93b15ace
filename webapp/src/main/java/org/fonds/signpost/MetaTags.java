package org.fonds.signpost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.citation.Bibliography;
import org.fonds.permalink.IsoDate;
import org.fonds.permalink.ZoteroType;
import org.jspecify.annotations.Nullable;

/**
 * The tags by which reference managers know a document, as Zotero reads them: its own for the type
 * and the holding institution, Dublin Core for the rest. The reference code is {@code DC.coverage},
 * which becomes the location in the archive, so no place may stand there; {@code DC.source} and
 * {@code DC.publisher} would make the archive a publication. Who reads creators takes them apart at
 * a comma or, where there is none, at the last blank: so a body has one behind it.
 *
 * <p>Of the tags of Highwire only those that make no journal article of a document.
 */
final class MetaTags {

  private final List<MetaTag> tags = new ArrayList<>();

  private MetaTags() {}

  /**
   * @param rights what may be done with it; null if not said
   * @param pdf where the document lies as a PDF that whoever asks may read; null if nowhere
   */
  static List<MetaTag> of(Bibliography cited, @Nullable String rights, @Nullable String pdf) {
    MetaTags made = new MetaTags();
    made.add("z:itemType", ZoteroType.of(cited.type()).word());
    made.add("z:archive", cited.archive());
    made.add("z:libraryCatalog", cited.site());
    made.add("DC.title", cited.title());
    cited.creators().forEach(creator -> made.add("DC.creator", creator.inverted()));
    made.add("DC.date", IsoDate.orWords(cited.date()));
    made.add("DC.type", cited.genre());
    made.add("DC.language", String.join(", ", cited.languages()));
    made.add("DC.identifier", cited.address().toASCIIString());
    made.add("DC.coverage", cited.archiveLocation());
    made.add("DC.rights", rights);
    made.add("DCTERMS.abstract", summary(cited));
    made.add("description", summary(cited));
    made.add("citation_public_url", cited.address().toASCIIString());
    made.add("citation_pdf_url", pdf);
    return List.copyOf(made.tags);
  }

  /** The warning first, for no other tag can carry it. */
  private static String summary(Bibliography cited) {
    return Stream.concat(cited.notesWithPage().stream(), Stream.ofNullable(cited.summary()))
        .collect(Collectors.joining(" "));
  }

  private void add(String name, @Nullable String content) {
    if (content != null && !content.isBlank()) {
      tags.add(new MetaTag(name, content));
    }
  }
}
