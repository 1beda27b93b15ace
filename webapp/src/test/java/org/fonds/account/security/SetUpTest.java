package org.fonds.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.RunningSite;
import org.fonds.account.Accounts;
import org.fonds.account.InvitationOutcome;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SetUpTest {

  private static final Pattern LINK = Pattern.compile("(http://\\S+)/setup/([\\w-]{43})");

  @Test
  void the_link_in_the_log_makes_the_first_account_once(@TempDir Path home, CapturedOutput log) {
    Secret former;
    try (RunningSite first = RunningSite.start(home)) {
      former = announced(log, first);
      assertThat(first.bean(Invitations.class).find(former)).isPresent();
    }
    try (RunningSite second = RunningSite.start(home)) {
      Secret secret = announced(log, second);
      Invitations links = second.bean(Invitations.class);

      assertThat(links.redeem(former, "Eva", RunningSite.PASSWORD))
          .as("the link of an earlier start")
          .isInstanceOf(InvitationOutcome.LinkRefused.class);
      assertThat(links.redeem(secret, "", RunningSite.PASSWORD))
          .isInstanceOf(InvitationOutcome.NameRefused.class);
      assertThat(links.redeem(secret, "Anna", "short"))
          .isInstanceOf(InvitationOutcome.PasswordRefused.class);
      assertThat(links.redeem(secret, "Anna", RunningSite.PASSWORD))
          .isInstanceOf(InvitationOutcome.Done.class);
      assertThat(second.bean(Accounts.class).find("Anna"))
          .hasValueSatisfying(anna -> assertThat(anna.role()).isEqualTo(Role.ADMINISTRATOR));
      assertThat(links.redeem(secret, "Boris", RunningSite.PASSWORD))
          .as("a second use")
          .isInstanceOf(InvitationOutcome.LinkRefused.class);

      RunningSite.Visitor anna = second.visitor();
      anna.signIn("Anna", RunningSite.PASSWORD);
      assertThat(anna.get("/desk").statusCode()).isEqualTo(200);
    }
    int announcedBefore = links(log);
    try (RunningSite third = RunningSite.start(home)) {
      assertThat(third.bean(Invitations.class).first()).isEmpty();
      assertThat(links(log)).as("links in the log").isEqualTo(announcedBefore);
    }
  }

  /** The newest link in the log, which has to be of the site that runs. */
  private static Secret announced(CapturedOutput log, RunningSite site) {
    Matcher link = LINK.matcher(log.getOut());
    String address = "";
    String secret = "";
    while (link.find()) {
      if (link.group(1).equals(site.address("").toString())) {
        address = link.group(1);
        secret = link.group(2);
      }
    }
    assertThat(address).as("the address in\n%s", log.getOut()).isNotEmpty();
    return new Secret(secret);
  }

  private static int links(CapturedOutput log) {
    return (int) LINK.matcher(log.getOut()).results().count();
  }
}
