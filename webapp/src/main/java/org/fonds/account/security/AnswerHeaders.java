package org.fonds.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer says to browsers of how little it may do. A policy that an answer has already,
 * such as that of a page or of an original, stays.
 */
public final class AnswerHeaders {

  /** The name of the header that says what an answer may load and run. */
  public static final String POLICY = "Content-Security-Policy";

  /** Of answers that are no pages. */
  static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** Of styles, scripts, drawings and the page of a failed request. */
  private static final String FILES =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  /** pdf.js reads files by a worker and some images by WebAssembly; it runs nothing from a text. */
  private static final String VIEWER =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  private static final String VIEWER_ADDRESS = "/webjars/pdf-js/";

  /** The site asks for nothing of a machine but to copy a citation. */
  private static final String PERMISSIONS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  private AnswerHeaders() {}

  /** Those of the API. */
  static void ofApi(HeadersConfigurer<HttpSecurity> headers) {
    common(headers);
    headers.addHeaderWriter((request, response) -> policy(response, NOTHING));
  }

  /** Those of the site; its pages take another policy when they are written. */
  public static void ofSite(HeadersConfigurer<HttpSecurity> headers) {
    common(headers);
    headers.addHeaderWriter(
        (request, response) -> policy(response, isViewer(request) ? VIEWER : FILES));
  }

  /** Those of a request that failed before anything else could write them. */
  public static void ofFailure(HttpServletResponse response) {
    policy(response, FILES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", ReferrerPolicy.SAME_ORIGIN.getPolicy());
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader(
        "Cross-Origin-Opener-Policy", CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy());
  }

  private static void common(HeadersConfigurer<HttpSecurity> headers) {
    headers
        // pdf.js shows originals in a frame of this site.
        .frameOptions(frame -> frame.sameOrigin())
        // The set-up link must not travel to other sites.
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        // Written over https alone; what else stands under the name is not the archive's to say.
        .httpStrictTransportSecurity(https -> https.includeSubDomains(false));
  }

  private static boolean isViewer(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + VIEWER_ADDRESS);
  }

  private static void policy(HttpServletResponse response, String policy) {
    if (!response.containsHeader(POLICY)) {
      response.setHeader(POLICY, policy);
    }
  }
}
