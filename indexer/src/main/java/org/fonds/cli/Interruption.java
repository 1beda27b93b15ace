package org.fonds.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C and SIGTERM while a command runs: the first is a request to stop, the second ends the
 * process at once, as it does everywhere. Safe for several threads.
 */
final class Interruption implements AutoCloseable {

  private static final List<String> SIGNALS = List.of("INT", "TERM");

  private final Map<String, @Nullable Object> before = new LinkedHashMap<>();

  private Interruption() {}

  /**
   * Listens until it is closed.
   *
   * @param stop is run at the first signal, in a thread of its own
   */
  static Interruption listen(Runnable stop) {
    Interruption interruption = new Interruption();
    interruption.register(stop);
    return interruption;
  }

  private synchronized void register(Runnable stop) {
    for (String signal : SIGNALS) {
      before.put(
          signal,
          Signals.register(
              signal,
              () -> {
                close();
                stop.run();
              }));
    }
  }

  /** From here on a signal ends the process. */
  @Override
  public synchronized void close() {
    before.forEach(Signals::unregister);
    before.clear();
  }
}
