package org.fonds.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers 401 with problem details where a token is missing or wrong. */
final class BearerRefusal implements AuthenticationEntryPoint {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (READING.contains(request.getMethod())) {
      refuse(
          response,
          "Bearer realm=\"fonds\"",
          "Not signed in",
          "This archive is read by people with an account: sign in at /sign-in in this browser, or"
              + " send the header Authorization: Bearer and a token.");
      return;
    }
    refuse(
        response,
        "Bearer realm=\"fonds\"",
        "Token missing",
        "Send the header Authorization: Bearer and a token, which an archivist makes on the desk.");
  }

  /** The token is none, was revoked, or its person may not act any more. */
  void wrongToken(HttpServletResponse response) throws IOException {
    refuse(
        response,
        "Bearer realm=\"fonds\", error=\"invalid_token\"",
        "Token not valid",
        "This token is not valid, or no longer; make a new one on the desk.");
  }

  private static void refuse(
      HttpServletResponse response, String challenge, String title, String detail)
      throws IOException {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getWriter()
        .write(
            """
            {"type":"about:blank","title":"%s","status":401,"detail":"%s"}\
            """
                .formatted(title, detail));
  }
}
