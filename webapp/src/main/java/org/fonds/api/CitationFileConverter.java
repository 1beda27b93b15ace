package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.fonds.citation.Citations;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends citations one by one, so that a long list is never held whole. */
@Component
final class CitationFileConverter extends AbstractHttpMessageConverter<CitationFile> {

  private final Citations citations;

  CitationFileConverter(Citations citations) {
    super(UTF_8, MediaType.ALL);
    this.citations = citations;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == CitationFile.class;
  }

  @Override
  protected CitationFile readInternal(Class<? extends CitationFile> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("citations are written, never read", input);
  }

  @Override
  protected void writeInternal(CitationFile file, HttpOutputMessage output) throws IOException {
    Writer target = new BufferedWriter(new OutputStreamWriter(output.getBody(), UTF_8));
    citations.write(file.cited(), file.format(), target);
    target.flush();
  }
}
