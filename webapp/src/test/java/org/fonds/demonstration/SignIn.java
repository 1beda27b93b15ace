package org.fonds.demonstration;

import com.microsoft.playwright.Page;
import org.fonds.RunningSite;

/** The form with which people sign in, wherever it is shown. */
final class SignIn {

  private SignIn() {}

  /** Fills it in with the password of all accounts of tests, and sends it. */
  static void as(Page page, String name) {
    with(page, name, RunningSite.PASSWORD);
  }

  /** Fills it in and sends it. */
  static void with(Page page, String name, String password) {
    page.locator("vaadin-login-form input[name=username]").fill(name);
    page.locator("vaadin-login-form input[name=password]").fill(password);
    page.locator("vaadin-login-form input[name=password]").press("Enter");
  }
}
