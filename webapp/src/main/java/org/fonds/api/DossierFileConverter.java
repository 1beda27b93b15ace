package org.fonds.api;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.fonds.research.dossier.DossierWriter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends dossiers as PDF. */
@Component
final class DossierFileConverter extends AbstractHttpMessageConverter<DossierFile> {

  /** Pages are dear to draw: who asks for more waits. */
  private static final int AT_ONCE = 2;

  private final DossierWriter writer = new DossierWriter();
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  DossierFileConverter() {
    super(MediaType.APPLICATION_PDF);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == DossierFile.class;
  }

  @Override
  protected DossierFile readInternal(Class<? extends DossierFile> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("dossiers are written, never read", input);
  }

  @Override
  protected void writeInternal(DossierFile file, HttpOutputMessage output) throws IOException {
    turns.acquireUninterruptibly();
    try {
      writer.write(file.dossier(), output.getBody());
    } finally {
      turns.release();
    }
  }
}
