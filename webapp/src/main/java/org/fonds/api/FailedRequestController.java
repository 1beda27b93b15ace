package org.fonds.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fonds.account.security.AnswerHeaders;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered where a request failed before or beside everything else. */
@RestController
@Hidden
class FailedRequestController implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<?> failed(HttpServletRequest request, HttpServletResponse response) {
    AnswerHeaders.ofFailure(response);
    HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    String title = title(status);
    String detail = detail(status);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path != null && path.toString().startsWith(request.getContextPath() + "/api/")
        ? Problems.failed(status, title, detail)
        : ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(page(title, detail));
  }

  private static HttpStatus status(Object code) {
    HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
  }

  private static String page(String title, String detail) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%1$s</title>
    <body style="font: 17px/1.6 serif; max-width: 34em; margin: 15vh auto; padding: 0 1em">
    <h1>%1$s</h1>
    <p>%2$s</p>
    <p><a href="/">Search the whole archive</a></p>
    """
        .formatted(title, detail);
  }

  private static String title(HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return "Nothing lies here";
    }
    return status.is4xxClientError() ? "This request cannot be read" : "Something broke";
  }

  private static String detail(HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return "This archive has nothing at this address. Check it for a slip of the pen.";
    }
    return status.is4xxClientError()
        ? "The address or what was sent with it is malformed; percent signs, for one, must stand"
            + " before the bytes of UTF-8 text."
        : "The program failed; nothing is lost. The log says why.";
  }
}
