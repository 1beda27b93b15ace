package org.fonds.demonstration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fonds.RunningSite;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.security.Provider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What people with accounts do in a browser, on a site of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleInBrowserTest {

  private static final Gallery GALLERY = new Gallery("people");

  private static final String ANOTHER = "four other words here";

  private Provider provider;
  private RunningSite site;
  private Chromium chromium;
  private String setUpLink;
  private Page administrator;
  private final List<Page> windows = new ArrayList<>();

  @BeforeAll
  void make_the_first_account(@TempDir Path home) throws Exception {
    chromium = Chromium.start();
    provider = Provider.start();
    site = RunningSite.start(home, provider.settings());
    setUpLink = "/setup/" + site.bean(Invitations.class).first().orElseThrow().text();
    administrator = chromium.window(site.address("").toString());
    administrator.navigate(setUpLink);
    administrator.locator("#make-account").waitFor();
    GALLERY.hold(administrator, "first-account");
    choose(administrator, "Eva", RunningSite.PASSWORD);
    assertThat(administrator.locator("#sign-in-note")).containsText("The account Eva is ready");
    GALLERY.hold(administrator, "sign-in");
    SignIn.as(administrator, "Eva");
    administrator.waitForURL("**/desk");
  }

  @AfterEach
  void close_windows() {
    windows.forEach(window -> window.context().close());
    windows.clear();
  }

  @AfterAll
  void stop() {
    site.close();
    provider.close();
    chromium.close();
  }

  private Page window() {
    Page page = chromium.window(site.address("").toString());
    windows.add(page);
    return page;
  }

  private AccountName add(String name, Role role) {
    return site.bean(Accounts.class).add(new AccountName(name), RunningSite.PASSWORD, role).name();
  }

  private static void choose(Page page, String name, String password) {
    if (page.locator("#account-name input").isEditable()) {
      page.locator("#account-name input").fill(name);
    }
    page.locator("#account-password input").fill(password);
    page.locator("#make-account").click();
  }

  /** As a hand does, which leaves the site time to answer what the field was left with. */
  private static void pressSlowly(Locator button) {
    button.click(new Locator.ClickOptions().setDelay(500));
  }

  private Page signedIn(String name, String wanted) {
    Page page = window();
    page.navigate(wanted);
    SignIn.as(page, name);
    page.waitForURL("**" + wanted);
    return page;
  }

  private String invitedAs(String role) {
    administrator.navigate("/desk/people");
    administrator.locator("#invited-role").click();
    administrator.getByRole(AriaRole.OPTION, named(role)).click();
    administrator.locator("#invite").click();
    return link();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String link() {
    return administrator
        .locator("#invitation-link")
        .textContent()
        .replaceFirst("^http://[^/]+", "");
  }

  private Locator row(String name) {
    return administrator
        .locator("#people li")
        .filter(new Locator.FilterOptions().setHas(newPassword(name)));
  }

  private Locator newPassword(String name) {
    return administrator.getByRole(
        AriaRole.BUTTON, named("Make a link with which " + name + " chooses another password"));
  }

  private int post(String token) {
    return site.visitor()
        .send(
            HttpRequest.newBuilder(site.address("/api/documents"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build())
        .statusCode();
  }

  @Test
  void an_invited_archivist_comes_to_the_desk_and_an_invited_reader_to_the_search() {
    String link = invitedAs("Archivist");
    GALLERY.hold(administrator, "people-invited");
    Page archivist = window();
    archivist.navigate(link);
    assertThat(archivist.locator("main")).containsText("You are invited as an archivist");
    choose(archivist, "Anna", "short");
    assertThat(archivist.locator("#account-password")).containsText("characters");
    GALLERY.hold(archivist, "invited");
    archivist.locator("#account-password input").clear();
    archivist.locator("#account-password input").pressSequentially(RunningSite.PASSWORD);
    pressSlowly(archivist.locator("#make-account"));
    SignIn.as(archivist, "Anna");
    archivist.waitForURL("**/desk");
    archivist.navigate("/desk/people");
    assertThat(archivist.locator("#people")).hasCount(0);

    Page reader = window();
    reader.navigate(invitedAs("Reader"));
    choose(reader, "Rita", RunningSite.PASSWORD);
    SignIn.as(reader, "Rita");
    reader.waitForURL(Pattern.compile("http://[^/]+/$"));
    assertThat(reader.locator("#account-link")).hasText("Rita");
  }

  @Test
  void a_link_that_is_wrong_used_or_expired_says_what_to_do() {
    Invitations longAgo =
        new Invitations(
            site.bean(JdbcClient.class),
            site.bean(TransactionOperations.class),
            site.bean(Accounts.class),
            () -> Instant.now().minus(Invitations.WEEK).minus(Duration.ofMinutes(1)));
    Page page = window();
    for (String link :
        List.of(setUpLink, "/join/nonsense", "/join/" + longAgo.newcomer(Role.ARCHIVIST).text())) {
      page.navigate(link);
      assertThat(page.locator("#set-up-refused")).containsText("Ask an administrator");
    }
    GALLERY.hold(page, "link-refused");
  }

  @Test
  void another_password_ends_the_sessions_elsewhere() {
    add("Clara", Role.ARCHIVIST);
    Page elsewhere = signedIn("Clara", "/account");
    Page here = signedIn("Clara", "/account");
    here.locator("#password-now input").fill("not my password");
    here.locator("#password-wanted input").fill(ANOTHER);
    here.locator("#change-password").click();
    assertThat(here.locator("#password-now")).containsText("This is not your password");
    GALLERY.hold(here, "account");
    here.locator("#password-now input").fill(RunningSite.PASSWORD);
    here.locator("#change-password").click();
    assertThat(here.locator("#sign-in-note"))
        .hasText("The account Clara is ready. Sign in with it.");

    elsewhere.navigate("/account");
    elsewhere.waitForURL("**/sign-in");
    SignIn.with(here, "Clara", ANOTHER);
    here.waitForURL("**/desk");
  }

  @Test
  void a_token_counts_until_it_is_revoked_or_its_person_disabled() {
    AccountName dora = add("Dora", Role.ARCHIVIST);
    Page page = signedIn("Dora", "/desk/tokens");
    page.locator("#token-label input").fill("scanner");
    page.locator("#make-token").click();
    String token = page.locator("#fresh-token code").textContent();
    assertThat(page.locator("#tokens")).containsText("scanner");
    GALLERY.hold(page, "tokens");
    assertThat(post(token)).isNotEqualTo(401);

    site.bean(Accounts.class).enable(dora, false);
    assertThat(post(token)).as("of somebody disabled").isEqualTo(401);
    site.bean(Accounts.class).enable(dora, true);
    assertThat(post(token)).isNotEqualTo(401);

    Page again = signedIn("Dora", "/desk/tokens");
    again.getByRole(AriaRole.BUTTON, named("Revoke scanner")).click();
    assertThat(again.locator("#tokens")).containsText("You have no token");
    assertThat(post(token)).as("revoked").isEqualTo(401);
  }

  @Test
  void an_administrator_disables_and_enables_somebody_and_gives_another_password() {
    add("Fedir", Role.ARCHIVIST);
    Page fedir = signedIn("Fedir", "/desk");
    administrator.navigate("/desk/people");
    administrator.getByRole(AriaRole.BUTTON, named("Disable Fedir")).click();
    assertThat(administrator.locator("#people-said")).containsText("Fedir may not sign in");
    GALLERY.hold(administrator, "people-disabled");
    fedir.navigate("/desk");
    fedir.waitForURL("**/sign-in");
    SignIn.as(fedir, "Fedir");
    fedir.waitForURL("**/sign-in?wrong");
    administrator.getByRole(AriaRole.BUTTON, named("Enable Fedir")).click();
    assertThat(administrator.locator("#people-said")).containsText("and may sign in");

    newPassword("Fedir").click();
    fedir.navigate(link());
    assertThat(fedir.locator("#account-name input")).hasValue("Fedir");
    choose(fedir, "Fedir", ANOTHER);
    fedir.waitForURL("**/sign-in?*");
    SignIn.with(fedir, "Fedir", ANOTHER);
    fedir.waitForURL("**/desk");
  }

  @Test
  void the_last_administrator_stays_one() {
    administrator.navigate("/desk/people");
    administrator.getByRole(AriaRole.BUTTON, named("Disable Eva")).click();
    assertThat(administrator.locator("#people-said"))
        .containsText("Eva is the only administrator who may sign in");

    row("Eva").locator("vaadin-select").click();
    administrator.getByRole(AriaRole.OPTION, named("Reader")).click();
    assertThat(administrator.locator("#people-said")).containsText("Nothing was changed");
    assertThat(row("Eva").locator("vaadin-select")).containsText("Administrator");
  }

  @Test
  void wrong_passwords_make_somebody_wait_and_say_how_long() {
    add("Greta", Role.ARCHIVIST);
    Page page = window();
    page.navigate("/sign-in");
    SignIn.with(page, "Greta", "wrong but long enough");
    page.waitForURL("**/sign-in?wrong");
    GALLERY.hold(page, "sign-in-wrong");
    RunningSite.Visitor guesser = site.visitor();
    for (int i = 0; i < 100; i++) {
      guesser.signIn("Greta", "wrong but long enough");
    }
    page.navigate("/sign-in");
    SignIn.as(page, "Greta");
    page.waitForURL(Pattern.compile(".*/sign-in\\?wait=1[45]"));
    assertThat(page.locator("vaadin-login-form"))
        .containsText(Pattern.compile("wait 1[45] minutes"));
    GALLERY.hold(page, "sign-in-wait");
  }

  @Test
  void who_signs_in_by_open_id_comes_back_to_the_page_that_was_wanted() {
    provider.signIn(Map.of("sub", "1", "name", "Hanna Koval"));
    Page page = window();
    page.navigate("/account");
    page.waitForURL("**/sign-in");
    page.getByText("Sign in with the Institute").click();
    page.waitForURL("**/account");
    assertThat(page.locator("h1")).hasText("Hanna Koval");
    assertThat(page.locator("#password-now")).hasCount(0);
    GALLERY.hold(page, "account-open-id");
  }
}
