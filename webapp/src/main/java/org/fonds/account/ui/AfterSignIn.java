package org.fonds.account.ui;

import org.fonds.account.Role;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads people who have signed in without having been on the way to a certain page. */
@Controller
class AfterSignIn {

  static final String PATH = "/signed-in";

  /** To the desk who may work there, to the search who reads. */
  @GetMapping(PATH)
  String whereTo(Authentication person) {
    boolean reader =
        person.getAuthorities().stream()
            .allMatch(may -> ("ROLE_" + Role.READER.name()).equals(may.getAuthority()));
    return reader ? "redirect:/" : "redirect:/desk";
  }
}
