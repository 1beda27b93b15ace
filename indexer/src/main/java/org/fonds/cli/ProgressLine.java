package org.fonds.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** One line on a terminal that says how far a command is; nothing where no terminal is. */
final class ProgressLine {

  private static final int WIDTH = 78;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;

  ProgressLine(PrintWriter out) {
    this.out = out;
    this.terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  void show(String text) {
    if (terminal) {
      out.print(CLEAR + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text));
      out.flush();
    }
  }

  /** Leaves the line empty. */
  void clear() {
    if (terminal) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
