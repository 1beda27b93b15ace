package org.fonds.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fonds.ingest.IndexerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has: which archive, and any setting by its key. */
final class ArchiveOptions {

  @Option(
      names = "--home",
      paramLabel = "FOLDER",
      description = "The archive's home folder (FONDS_HOME, which the launcher sets).")
  private @Nullable Path home;

  @Option(
      names = "--vocabularies",
      paramLabel = "FOLDER",
      description = "Where a new home folder gets its vocabularies from (FONDS_VOCABULARIES).")
  private @Nullable Path vocabularies;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "Any setting, such as --set fonds.solr.mode=http; --fonds.solr.mode=http means the same.",
        "The same keys count in <home>/fonds.yaml and, as FONDS_SOLR_MODE, in the environment."
      })
  private Map<String, String> settings = new LinkedHashMap<>();

  /** Settings from options, environment and the file in that home. */
  IndexerSettings settings(Map<String, String> environment) {
    Map<String, String> options = new LinkedHashMap<>(settings);
    if (home != null) {
      options.put("fonds.home", home.toString());
    }
    if (vocabularies != null) {
      options.put("fonds.vocabularies", vocabularies.toString());
    }
    return SettingsReader.read(options, environment);
  }
}
