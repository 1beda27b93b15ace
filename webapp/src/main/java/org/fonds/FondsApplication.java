package org.fonds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the site. */
@SpringBootApplication
public class FondsApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(FondsApplication.class, arguments);
  }
}
