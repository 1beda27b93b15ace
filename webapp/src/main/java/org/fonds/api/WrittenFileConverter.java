package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends texts while they are made. */
@Component
final class WrittenFileConverter extends AbstractHttpMessageConverter<WrittenFile> {

  WrittenFileConverter() {
    super(UTF_8, MediaType.ALL);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == WrittenFile.class;
  }

  @Override
  protected WrittenFile readInternal(Class<? extends WrittenFile> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("such files are written, never read", input);
  }

  @Override
  protected void writeInternal(WrittenFile file, HttpOutputMessage output) throws IOException {
    Writer target = new BufferedWriter(new OutputStreamWriter(output.getBody(), UTF_8));
    file.content().writeTo(target);
    target.flush();
  }
}
