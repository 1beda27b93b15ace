package org.fonds.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.fonds.index.client.Patience;
import org.fonds.index.client.SolrSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a command was typed.
 *
 * @param out what a person asked for
 * @param err what went wrong
 * @param environment settings such as FONDS_HOME
 */
record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment) {

  private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

  Terminal {
    environment = Map.copyOf(environment);
  }

  /** Says that the index is waited for, and logs it, until the settings' patience is at its end. */
  Patience patience(SolrSettings solr) {
    return Patience.of(
        solr.patience(),
        sentence -> {
          LOG.warn("{}", sentence);
          ProgressLine.on(out).clear();
          err.println("fonds: " + sentence);
        });
  }
}
