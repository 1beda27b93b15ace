package org.fonds.citation;

import java.util.List;
import org.fonds.description.UncertainDate;
import org.jspecify.annotations.Nullable;

/**
 * What a footnote needs to know of a document or one of its pages; every export format is written
 * from it.
 *
 * @param id the document's id
 * @param cslType item type of CSL 1.0.2, such as {@code manuscript}
 * @param genre the kind of document in words; null if not known
 * @param date null if undated
 * @param archive the holding institution; null if not known
 * @param archiveLocation the reference code; null if not known
 * @param site the name of this archive
 * @param url the permanent address, with the page if one is cited
 * @param page the page cited, by its label or its count; null for the whole document
 * @param notes what a reader must know, such as that the text is a demonstration summary
 */
public record Bibliography(
    String id,
    String cslType,
    String title,
    List<String> creators,
    @Nullable String genre,
    @Nullable UncertainDate date,
    @Nullable String archive,
    @Nullable String archiveLocation,
    List<String> languages,
    @Nullable String summary,
    String site,
    String url,
    @Nullable String page,
    List<String> notes) {

  public Bibliography {
    creators = List.copyOf(creators);
    languages = List.copyOf(languages);
    notes = List.copyOf(notes);
  }
}
