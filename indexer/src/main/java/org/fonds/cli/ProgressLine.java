package org.fonds.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Says how far a command is: in one line that is drawn again and again on a terminal; elsewhere, in
 * a log or a pipe, in a plain line now and then. Safe for several threads.
 */
final class ProgressLine {

  static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(200);
  static final Duration BETWEEN_PLAIN_LINES = Duration.ofSeconds(10);

  private static final int WIDTH = 79;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final InstantSource clock;
  private Instant last;

  ProgressLine(PrintWriter out, boolean terminal, InstantSource clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.last = clock.instant();
  }

  /** For where the program was started. */
  static ProgressLine on(PrintWriter out) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new ProgressLine(out, terminal, InstantSource.system());
  }

  /** Says it if the time for the next line has come. */
  synchronized void show(String text) {
    Instant now = clock.instant();
    if (now.isBefore(last.plus(terminal ? BETWEEN_DRAWINGS : BETWEEN_PLAIN_LINES))) {
      return;
    }
    last = now;
    if (terminal) {
      out.print(CLEAR + (text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text));
      out.flush();
    } else {
      out.println(text);
    }
  }

  /** Leaves the line of a terminal empty. */
  synchronized void clear() {
    if (terminal) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
