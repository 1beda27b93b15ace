package org.fonds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class FondsApplication {

  /** Ends the process with one of the launcher's exit codes if the site cannot start. */
  public static void main(String[] arguments) {
    try {
      SpringApplication.run(FondsApplication.class, arguments);
    } catch (RuntimeException e) {
      // What went wrong was said by StartFailure.
      System.exit(StartFailure.exitCode(e));
    }
  }
}
