package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.fonds.audit.JournalFilter;
import org.fonds.audit.JournalSearch;
import org.fonds.audit.JournalTable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Sends entries one by one, so that a long journal is never held whole. */
@Component
final class JournalFileConverter extends AbstractHttpMessageConverter<JournalFile> {

  private final JournalSearch search;
  private final JsonMapper json;

  JournalFileConverter(JournalSearch search, JsonMapper json) {
    super(UTF_8, MediaType.ALL);
    this.search = search;
    this.json = json;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == JournalFile.class;
  }

  @Override
  protected JournalFile readInternal(Class<? extends JournalFile> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("the journal is written by deeds alone", input);
  }

  @Override
  protected void writeInternal(JournalFile file, HttpOutputMessage output) throws IOException {
    Writer target = new BufferedWriter(new OutputStreamWriter(output.getBody(), UTF_8));
    if (file.table()) {
      search.each(file.filter(), new JournalTable(target)::add);
    } else {
      writeJson(file.filter(), target);
    }
    target.flush();
  }

  private void writeJson(JournalFilter filter, Writer target) {
    ObjectWriter open = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    try (SequenceWriter entries = open.writeValuesAsArray(target)) {
      search.each(filter, entry -> entries.write(EntryAnswer.of(entry)));
    }
  }
}
