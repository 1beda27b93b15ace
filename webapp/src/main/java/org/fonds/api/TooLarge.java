package org.fonds.api;

import org.fonds.desk.DeskSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says of a file that is too large how large it may be. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge {

  private final DeskSettings settings;

  TooLarge(DeskSettings settings) {
    this.settings = settings;
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
    return Problems.tooLarge(settings.largestUploadInWords());
  }
}
