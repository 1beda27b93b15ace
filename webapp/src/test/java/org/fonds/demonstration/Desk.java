package org.fonds.demonstration;

import com.microsoft.playwright.Page;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;

/** The way to the desk in a browser. */
final class Desk {

  private final DemonstrationSite site;
  private final Page page;

  Desk(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  /** Makes an archivist's account and signs in with it. */
  void signIn(String name) {
    signIn(name, Role.ARCHIVIST);
  }

  /** Makes an account and signs in with it. */
  void signIn(String name, Role role) {
    site.bean(Accounts.class).add(new AccountName(name), RunningSite.PASSWORD, role);
    page.navigate("/sign-in");
    enter(name);
  }

  /** Fills in the form that is shown and waits for the desk. */
  void enter(String name) {
    SignIn.as(page, name);
    page.waitForURL("**/desk");
  }
}
