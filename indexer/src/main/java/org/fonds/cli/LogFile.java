package org.fonds.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.net.URL;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.fonds.description.IndexerException;
import org.slf4j.LoggerFactory;

/** Keeps the libraries' chatter off the screen and in a file of the home folder. */
final class LogFile {

  private LogFile() {}

  /** Nothing is logged until {@link #open}. */
  static void silence() {
    LogManager.getLogManager().reset();
    context().reset();
  }

  /** From here on everything that matters goes to {@code <home>/logs/fonds.log}. */
  static void open(Path home) {
    LoggerContext context = context();
    context.reset();
    context.putProperty("fonds.log", home.resolve("logs").resolve("fonds.log").toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    URL configuration = LogFile.class.getResource("logback-commands.xml");
    try {
      configurator.doConfigure(configuration);
    } catch (JoranException e) {
      throw new IndexerException("The log cannot be set up: " + e.getMessage(), e);
    }
  }

  private static LoggerContext context() {
    return (LoggerContext) LoggerFactory.getILoggerFactory();
  }
}
