package org.fonds.benchmark;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the archives that are measured are made. */
final class DiskOption {

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      defaultValue = "${sys:java.io.tmpdir}",
      description = {
        "A folder on the disk that is to be measured (${DEFAULT-VALUE});",
        "everything that is made in it is deleted afterwards."
      })
  private Path folder = Path.of(".");

  Path folder() {
    return folder;
  }
}
