package org.fonds.extraction;

/** What a library's complaint is called in a report. */
final class Reasons {

  private static final int LONGEST = 300;

  private Reasons() {}

  /** The innermost cause in one line. */
  static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause) {
      case OutOfMemoryError e -> "it needs more memory than there is";
      case StackOverflowError e -> "it is nested too deeply";
      default -> line(cause);
    };
  }

  private static String line(Throwable cause) {
    String message = cause.getMessage();
    String text =
        message == null || message.isBlank()
            ? cause.getClass().getSimpleName()
            : message.strip().lines().findFirst().orElse("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
  }
}
