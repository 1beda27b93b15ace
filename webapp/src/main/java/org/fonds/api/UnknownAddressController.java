package org.fonds.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs in their language where nothing else does, instead of with a page. */
@RestController
@Hidden
class UnknownAddressController {

  @GetMapping("/api/**")
  ResponseEntity<Object> unknown() {
    return Problems.noSuchAddress();
  }
}
