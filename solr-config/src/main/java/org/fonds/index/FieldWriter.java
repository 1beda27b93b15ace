package org.fonds.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import org.apache.solr.common.SolrInputDocument;
import org.jspecify.annotations.Nullable;

/** Writes one document or page, field by field; null leaves a field out. */
final class FieldWriter {

  /** Lucene takes no term of more than 32,766 bytes, and a character has at most three. */
  private static final int LONGEST_TERM = 10_000;

  private final SolrInputDocument solr = new SolrInputDocument();

  FieldWriter put(IndexField field, @Nullable Object value) {
    if (value != null) {
      solr.addField(field.solrName(), asSolrTakesIt(value));
    }
    return this;
  }

  FieldWriter putAll(IndexField field, Collection<String> values) {
    values.forEach(value -> put(field, value));
    return this;
  }

  /** Puts a value that is counted and filtered by; what stands behind 10,000 characters is cut. */
  FieldWriter putTerm(IndexField field, @Nullable String term) {
    return put(
        field, term == null ? null : term.substring(0, Math.min(term.length(), LONGEST_TERM)));
  }

  FieldWriter putTerms(IndexField field, Collection<String> terms) {
    terms.forEach(term -> putTerm(field, term));
    return this;
  }

  SolrInputDocument written() {
    return solr;
  }

  private static Object asSolrTakesIt(Object value) {
    return switch (value) {
      case LocalDate day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
      case Instant instant -> Date.from(instant);
      default -> value;
    };
  }
}
