package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.description.IndexerException;

/** Another process has the home folder. */
public final class HomeInUseException extends IndexerException {

  private static final long serialVersionUID = 1L;

  HomeInUseException(Path home, String holder) {
    super(
        ("The archive in %s is in use by %s. Stop that process first, or choose another folder with"
                + " --home or FONDS_HOME; files can be brought into a running site at its /desk.")
            .formatted(home, holder.isEmpty() ? "another process" : holder));
  }
}
