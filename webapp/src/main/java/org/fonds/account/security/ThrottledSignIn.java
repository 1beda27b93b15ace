package org.fonds.account.security;

import java.time.Duration;
import org.fonds.account.SignInThrottle;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, and makes who guesses wait. */
final class ThrottledSignIn implements AuthenticationProvider {

  private final DaoAuthenticationProvider check;
  private final SignInThrottle throttle;

  ThrottledSignIn(UserDetailsService users, PasswordEncoder encoder, SignInThrottle throttle) {
    this.check = new DaoAuthenticationProvider(users);
    this.check.setPasswordEncoder(encoder);
    this.throttle = throttle;
  }

  /**
   * @throws TooManyFailuresException if the person has to wait
   */
  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    String address =
        attempt.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    Duration wait = throttle.enter(attempt.getName(), address);
    if (wait.isPositive()) {
      throw new TooManyFailuresException(wait);
    }
    Authentication signedIn = check.authenticate(attempt);
    throttle.succeeded(attempt.getName(), address);
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return check.supports(authentication);
  }
}
