package org.fonds.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fonds.ingest.IndexerSettings;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads settings: options before the environment, before {@code <home>/fonds.yaml}. */
final class SettingsReader {

  private static final String OPTIONS = "options";

  private final MutablePropertySources sources = new MutablePropertySources();

  private SettingsReader(Map<String, String> options, Map<String, String> environment) {
    sources.addLast(new MapPropertySource(OPTIONS, Map.copyOf(options)));
    sources.addLast(
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(environment)));
  }

  /**
   * @param options by their whole keys, such as {@code fonds.solr.mode}
   * @throws WrongSettingException if a value makes no sense, an option is not known, or the file
   *     cannot be read
   */
  static IndexerSettings read(Map<String, String> options, Map<String, String> environment) {
    SettingsReader reader = new SettingsReader(options, environment);
    try {
      reader.addFile(reader.home().resolve("fonds.yaml"));
      return reader.bind();
    } catch (BindException e) {
      throw WrongSettingException.of(e);
    }
  }

  /** The file lies in the home folder, so it is no place to name another one. */
  private Path home() {
    IndexerSettings defaults = new IndexerSettings(null, null, null, null, null, null);
    return binder().bind("fonds.home", Path.class).orElse(defaults.home());
  }

  private Binder binder() {
    return new Binder(ConfigurationPropertySources.from(sources));
  }

  private IndexerSettings bind() {
    BindHandler handler =
        new NoUnboundElementsBindHandler(
            BindHandler.DEFAULT,
            source ->
                source.getUnderlyingSource() instanceof MapPropertySource map
                    && map.getName().equals(OPTIONS));
    return binder().bindOrCreate("fonds", Bindable.of(IndexerSettings.class), handler);
  }

  private void addFile(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      new YamlPropertySourceLoader()
          .load(file.toString(), new FileSystemResource(file))
          .forEach(sources::addLast);
    } catch (IOException | YAMLException e) {
      throw new WrongSettingException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
