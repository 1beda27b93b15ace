package org.fonds.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.solr.common.SolrDocument;
import org.jspecify.annotations.Nullable;

/** Reads one document or page as Solr answered it, field by field. */
record FieldReader(SolrDocument solr) {

  String text(IndexField field) {
    return required(field, textOrNull(field));
  }

  @Nullable String textOrNull(IndexField field) {
    Object value = solr.getFirstValue(field.solrName());
    return value == null ? null : value.toString();
  }

  List<String> texts(IndexField field) {
    Collection<Object> values = solr.getFieldValues(field.solrName());
    return values == null ? List.of() : values.stream().map(Object::toString).toList();
  }

  Number number(IndexField field) {
    return required(field, numberOrNull(field));
  }

  @Nullable Number numberOrNull(IndexField field) {
    return (Number) solr.getFirstValue(field.solrName());
  }

  boolean truth(IndexField field) {
    return Boolean.TRUE.equals(solr.getFirstValue(field.solrName()));
  }

  Instant instant(IndexField field) {
    return required(field, (Date) solr.getFirstValue(field.solrName())).toInstant();
  }

  @Nullable LocalDate dayOrNull(IndexField field) {
    Date value = (Date) solr.getFirstValue(field.solrName());
    return value == null ? null : LocalDate.ofInstant(value.toInstant(), ZoneOffset.UTC);
  }

  private <T> T required(IndexField field, @Nullable T value) {
    if (value == null) {
      throw new IndexException(
          "The index gave back "
              + solr.getFirstValue(IndexField.ID.solrName())
              + " without its field "
              + field.solrName()
              + "; it was not asked for, or the index is older than the program: run fonds reindex",
          null);
    }
    return value;
  }
}
