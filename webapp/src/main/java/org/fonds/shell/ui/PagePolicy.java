package org.fonds.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.fonds.account.security.AnswerHeaders;
import org.springframework.stereotype.Component;

/**
 * What a page of the site may load and run: the scripts that stand in it as it was sent, known by a
 * number that is another for each page, and what these load. Vaadin makes functions of the texts
 * that the server sends, so that its pages cannot do without {@code unsafe-eval}.
 */
@Component
final class PagePolicy implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(PagePolicy::write);
  }

  private static void write(IndexHtmlResponse page) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(AnswerHeaders.POLICY, policy(nonce));
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'nonce-"
        + nonce
        + "' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
        + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self';"
        + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
  }
}
