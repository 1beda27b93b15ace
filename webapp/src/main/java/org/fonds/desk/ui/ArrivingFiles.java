package org.fonds.desk.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fonds.account.security.Actors;
import org.fonds.audit.Actor;
import org.fonds.desk.Arrivals;
import org.fonds.desk.DeskSettings;
import org.fonds.desk.FileName;
import org.fonds.ingest.SourceSubmission;

/** Takes files in from a browser, which is told that one has arrived when nothing can lose it. */
final class ArrivingFiles implements UploadHandler {

  private final transient Arrivals arrivals;
  private final transient DeskSettings settings;
  private final String who;

  /**
   * @param who the name of the account
   */
  ArrivingFiles(Arrivals arrivals, DeskSettings settings, String who) {
    this.arrivals = arrivals;
    this.settings = settings;
    this.who = who;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    Path file = Files.createTempFile("fonds-", ".upload");
    try {
      if (copy(event, file)) {
        String name = FileName.of(event.getFileName());
        arrivals.receive(
            new SourceSubmission(file, name, name, null, who), Actor.person(who, Actors.address()));
      } else {
        event.reject("larger than " + settings.largestUploadInWords());
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Whether the whole of it was not too large. */
  private boolean copy(UploadEvent event, Path file) throws IOException {
    long left = settings.largestUpload().toBytes();
    try (InputStream in = event.getInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          return false;
        }
        out.write(buffer, 0, read);
      }
    }
    return true;
  }

  @Override
  public long getFileSizeMax() {
    return settings.largestUpload().toBytes();
  }

  @Override
  public long getRequestSizeMax() {
    return -1;
  }
}
