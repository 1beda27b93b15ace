package org.fonds.account.ui;

import java.util.Set;
import org.fonds.account.Role;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads people who have signed in without having been on the way to a certain page. */
@Controller
class AfterSignIn {

  static final String PATH = "/signed-in";

  private static final Set<String> WORKING =
      Set.of("ROLE_" + Role.ARCHIVIST.name(), "ROLE_" + Role.ADMINISTRATOR.name());

  /** To the desk who may work there, to the search who reads. */
  @GetMapping(PATH)
  String whereTo(Authentication person) {
    boolean works =
        person.getAuthorities().stream()
            .anyMatch(may -> WORKING.contains(String.valueOf(may.getAuthority())));
    return works ? "redirect:/desk" : "redirect:/";
  }
}
