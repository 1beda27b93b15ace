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
