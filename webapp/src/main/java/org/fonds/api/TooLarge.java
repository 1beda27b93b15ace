package org.fonds.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says of what is too large how large it may be. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLarge {

  private final Submissions submissions;

  TooLarge(Submissions submissions) {
    this.submissions = submissions;
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
    return submissions.tooLarge();
  }
}
