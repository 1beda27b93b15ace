package org.fonds.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fonds.RunningSite;
import org.fonds.account.Account;
import org.fonds.account.ApiTokens;
import org.fonds.account.Invitations;
import org.fonds.account.Role;
import org.fonds.account.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What nobody must read in a log, also where Fonds tells all that it can tell. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTest {

  private static final Pattern SET_UP = Pattern.compile("/setup/([\\w-]{43})");

  @Test
  void nothing_that_opens_anything_stands_in_the_log(@TempDir Path home, CapturedOutput log)
      throws Exception {
    List<String> secrets = new ArrayList<>();
    try (RunningSite site =
        RunningSite.start(
            home,
            "--logging.level.org.fonds=trace",
            "--logging.level.root=info",
            "--fonds.database.password=" + kept(secrets, "database-password-of-tests"),
            "--spring.security.oauth2.client.registration.institute.client-id=fonds",
            "--spring.security.oauth2.client.registration.institute.client-secret="
                + kept(secrets, "client-secret-of-tests"),
            "--spring.security.oauth2.client.registration.institute.authorization-grant-type=authorization_code",
            "--spring.security.oauth2.client.registration.institute.redirect-uri={baseUrl}/login/oauth2/code/institute",
            "--spring.security.oauth2.client.registration.institute.scope=openid",
            "--spring.security.oauth2.client.provider.institute.authorization-uri=http://127.0.0.1:9/a",
            "--spring.security.oauth2.client.provider.institute.token-uri=http://127.0.0.1:9/t",
            "--spring.security.oauth2.client.provider.institute.jwk-set-uri=http://127.0.0.1:9/k")) {
      Account anna = site.archivist("Anna");
      secrets.add(RunningSite.PASSWORD);
      signIns(site, secrets);
      tokens(site, anna, secrets);
      links(site, anna, secrets);
      lockedFile(site, anna, secrets);
      site.visitor()
          .get("/login/oauth2/code/institute?state=x&code=" + kept(secrets, "code-of-tests"));
    }
    Matcher announced = SET_UP.matcher(log.getAll());
    assertThat(announced.find()).as("the one that is wanted").isTrue();
    assertThat(log.getAll()).doesNotContain(secrets.toArray(String[]::new));
  }

  private static String kept(List<String> secrets, String secret) {
    secrets.add(secret);
    return secret;
  }

  private static void signIns(RunningSite site, List<String> secrets) {
    site.visitor().signIn("Anna", kept(secrets, "a-wrong-password-of-tests"));
    site.visitor().signIn("Nobody", kept(secrets, "another-wrong-password"));
    RunningSite.Visitor anna = site.visitor();
    anna.signIn("Anna", RunningSite.PASSWORD);
    anna.get("/account");
  }

  private static void tokens(RunningSite site, Account anna, List<String> secrets) {
    Secret token = site.bean(ApiTokens.class).issue(anna, "scanner");
    secrets.add(token.text());
    for (String each : List.of(token.text(), kept(secrets, "fonds_no-token-of-tests"))) {
      site.visitor().get("/api/search?q=x", "Authorization", "Bearer " + each);
      site.visitor()
          .send(
              HttpRequest.newBuilder(site.address("/api/documents"))
                  .header("Authorization", "Bearer " + each)
                  .POST(BodyPublishers.noBody())
                  .build());
    }
  }

  private static void links(RunningSite site, Account anna, List<String> secrets) {
    Invitations invitations = site.bean(Invitations.class);
    Secret join = invitations.newcomer(Role.READER);
    Secret password = invitations.forPassword(anna);
    for (Secret secret : List.of(join, password)) {
      secrets.add(secret.text());
    }
    invitations.redeem(join, "Boris", kept(secrets, "password chosen by Boris"));
    invitations.redeem(password, "", kept(secrets, "password chosen by Anna"));
  }

  private static void lockedFile(RunningSite site, Account anna, List<String> secrets) {
    String token = site.bean(ApiTokens.class).issue(anna, "files").text();
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n"
            + "title: Locked\npassword: "
            + kept(secrets, "password-of-a-file")
            + "\r\n--x--\r\n";
    site.visitor()
        .send(
            HttpRequest.newBuilder(site.address("/api/documents"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build());
  }
}
