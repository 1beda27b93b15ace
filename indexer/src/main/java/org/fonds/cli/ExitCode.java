package org.fonds.cli;

/** The exit codes that {@code --help} documents. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int SOME_FILES_FAILED = 3;
  static final int HOME_IN_USE = 4;
  static final int INDEX_UNAVAILABLE = 5;
  // 6 is the launcher's: something is missing on this machine.
  static final int STOPPED = 7;

  private ExitCode() {}
}
