package org.fonds.api;

import java.time.Instant;
import java.util.List;
import org.fonds.batch.BatchSearch;
import org.fonds.batch.SeenRow;
import org.fonds.index.IndexedDocument;
import org.fonds.search.MarkedText;
import org.fonds.search.Snippet;
import org.jspecify.annotations.Nullable;

/** What the API says of batch searches and their rows. */
final class BatchAnswers {

  private BatchAnswers() {}

  /**
   * A run.
   *
   * @param way name, phrase or language
   * @param hits kept of a row at most
   * @param narrowing the parameters by which every row is narrowed; empty for none
   * @param state waiting, going, ended, cancelled or stopped
   * @param passedOver rows of the list in which nothing was to be searched
   * @param notes how the list was read; empty if there is nothing to say
   * @param reason why it does not come forward or was stopped; empty if neither
   * @param before runs that are before it
   * @param secondsLeft at its pace until now; null while nobody can say
   * @param documents looked through when it began
   * @param newest when the newest of them was taken in; null if not known
   */
  record RunAnswer(
      String id,
      String name,
      String address,
      String way,
      int hits,
      String narrowing,
      String state,
      int rows,
      int done,
      int passedOver,
      String notes,
      String reason,
      int before,
      @Nullable Long secondsLeft,
      Instant made,
      @Nullable Instant begun,
      @Nullable Instant ended,
      long documents,
      long pages,
      @Nullable Instant newest) {

    static RunAnswer of(
        BatchSearch run, Addresses site, int before, @Nullable Long secondsLeft, boolean told) {
      return new RunAnswer(
          run.id().toString(),
          run.wish().name(),
          site.batchSearch(run.id()),
          run.wish().way().parameter(),
          run.wish().mostHits(),
          run.wish().narrowing(),
          run.state().word(),
          run.list().rows(),
          run.done(),
          run.list().passedOver(),
          run.list().notes(),
          run.reason(),
          before,
          secondsLeft,
          run.times().made(),
          run.times().begun(),
          run.times().ended(),
          told ? run.extent().documents() : 0,
          told ? run.extent().pages() : 0,
          told ? run.extent().newest() : null);
    }
  }

  /**
   * Some rows of a run.
   *
   * @param page counted from 1
   */
  record RowsAnswer(int page, int size, int total, List<RowAnswer> rows) {}

  /**
   * A row.
   *
   * @param row its number, counted from 1
   * @param line of the file on which it begins
   * @param carried the cells of the other columns
   * @param asWritten documents with the words as written; null until it was its turn, and where it
   *     could not be asked
   * @param search where its best search is asked again; null where it could not be asked
   * @param perhaps a looser search that finds something; null if there is none
   * @param remark what is to be said of it; empty if nothing
   */
  record RowAnswer(
      int row,
      int line,
      String query,
      List<String> carried,
      @Nullable Long asWritten,
      @Nullable Long inAllScripts,
      @Nullable Long soundingAlike,
      List<RowHitAnswer> hits,
      @Nullable String search,
      @Nullable PerhapsAnswer perhaps,
      String remark) {

    static RowAnswer of(SeenRow seen, Addresses site) {
      SeenRow.Numbers numbers = seen.numbers();
      SeenRow.Perhaps perhaps = seen.perhaps();
      return new RowAnswer(
          seen.row().number(),
          seen.row().line(),
          seen.row().words(),
          seen.row().carried(),
          numbers == null ? null : numbers.asWritten(),
          numbers == null ? null : numbers.inAllScripts(),
          numbers == null ? null : numbers.soundingAlike(),
          seen.hits().stream().map(hit -> RowHitAnswer.of(hit, seen, site)).toList(),
          numbers == null ? null : site.search(seen.query()),
          perhaps == null
              ? null
              : new PerhapsAnswer(site.search(perhaps.query()), perhaps.documents()),
          seen.remark());
    }
  }

  /** A looser search and how many documents answer it. */
  record PerhapsAnswer(String search, long documents) {}

  /**
   * A hit of a row.
   *
   * @param beside whether the words stand beside each other there
   * @param page counted from 1; null where only the description answers
   * @param label folio, list number or page label; null if the count is its only name
   * @param snippet the words around, hits in {@code <mark>}; null where nothing is marked
   * @param matchedAs forms there that are not what was asked
   * @param address permanent, with the words marked
   */
  record RowHitAnswer(
      String document,
      String title,
      @Nullable String date,
      @Nullable String holdingInstitution,
      @Nullable String referenceCode,
      boolean beside,
      @Nullable Integer page,
      @Nullable String label,
      @Nullable String snippet,
      List<String> matchedAs,
      String address) {

    static RowHitAnswer of(SeenRow.SeenHit seen, SeenRow row, Addresses site) {
      IndexedDocument document = seen.hit().document();
      Snippet snippet = seen.snippet().orElse(null);
      return new RowHitAnswer(
          document.id(),
          document.title(),
          document.dateWritten(),
          document.holdingInstitution(),
          document.referenceCode(),
          seen.kept().beside(),
          snippet == null ? null : snippet.page(),
          snippet == null ? null : snippet.label(),
          marked(snippet, seen.hit().description()),
          seen.hit().matchedAs(),
          snippet == null
              ? site.document(document.id())
              : site.page(document.id(), snippet.page(), row.query().words()));
    }

    private static @Nullable String marked(
        @Nullable Snippet snippet, @Nullable MarkedText description) {
      if (snippet != null) {
        return MarkedHtml.of(snippet.text());
      }
      return description == null ? null : MarkedHtml.of(description);
    }
  }
}
