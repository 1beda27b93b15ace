package org.fonds.api;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says why what was sent is not taken: how large it may be, or that it cannot be read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedUpload {

  private final Submissions submissions;

  RefusedUpload(Submissions submissions) {
    this.submissions = submissions;
  }

  @ExceptionHandler
  ResponseEntity<Object> answer(MaxUploadSizeExceededException tooLarge) {
    return submissions.tooLarge();
  }

  /** Such as a name of a file with a zero byte in it. */
  @ExceptionHandler
  ResponseEntity<Object> answer(MultipartException unreadable) {
    return Problems.failed(
        HttpStatus.BAD_REQUEST,
        "This request cannot be read",
        "It is no multipart/form-data that can be taken apart, or a file in it has a name with a"
            + " zero byte; nothing was taken in.");
  }
}
