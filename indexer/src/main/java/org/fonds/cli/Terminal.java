package org.fonds.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command was typed.
 *
 * @param out what a person asked for
 * @param err what went wrong
 * @param environment settings such as FONDS_HOME
 */
record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment) {

  Terminal {
    environment = Map.copyOf(environment);
  }
}
