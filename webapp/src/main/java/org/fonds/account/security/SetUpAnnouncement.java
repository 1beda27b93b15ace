package org.fonds.account.security;

import java.net.URI;
import java.util.Set;
import org.fonds.account.Invitations;
import org.fonds.account.Secret;
import org.fonds.site.SiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts a site without accounts where to make the first. */
@Component
final class SetUpAnnouncement {

  private static final Logger LOG = LoggerFactory.getLogger(SetUpAnnouncement.class);
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String RULE = "=".repeat(78);

  private final Invitations invitations;
  private final SiteSettings site;

  SetUpAnnouncement(Invitations invitations, SiteSettings site) {
    this.invitations = invitations;
    this.site = site;
  }

  @EventListener
  void announce(ApplicationReadyEvent ready) {
    invitations
        .first()
        .ifPresent(secret -> announce(secret, ready.getApplicationContext().getEnvironment()));
  }

  private void announce(Secret secret, Environment environment) {
    String port = environment.getProperty("local.server.port", "8080");
    URI here = URI.create("http://127.0.0.1:" + port);
    String elsewhere =
        LOOPBACK.contains(String.valueOf(site.address().getHost()))
            ? ""
            : "\n  from elsewhere:  " + site.address() + "/setup/" + secret.text();
    LOG.info(
        """

        {}
          Nobody has an account yet. Make the first one, an administrator's, within
          a day at this address, which works once:

          {}/setup/{}{}
        {}\
        """,
        RULE,
        here,
        secret.text(),
        elsewhere,
        RULE);
  }
}
