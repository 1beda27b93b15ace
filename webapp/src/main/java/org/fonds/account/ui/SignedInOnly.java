package org.fonds.account.ui;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.fonds.site.ReadingSettings;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is left open to people who have not signed in where only people with an account read. It is
 * held twice: by the address that is asked, and by the page to which somebody goes who is on an
 * open one already.
 */
final class SignedInOnly implements NavigationAccessChecker {

  private static final long serialVersionUID = 1;

  private static final Set<Class<?>> OPEN_PAGES = Set.of(SignInView.class, InvitationView.class);

  private static final String[] OPEN_ADDRESSES = {
    "/" + SignInView.PATH,
    "/setup/*",
    "/" + InvitationView.PATH + "/*",
    "/oauth2/authorization/*",
    "/login/oauth2/code/*",
    "/error",
    "/icon.svg",
    "/favicon.ico",
    "/styles.css",
    "/desk.css",
    "/js/**",
    "/webjars/**",
    "/VAADIN/**"
  };

  private final AnnotatedViewAccessChecker annotations = new AnnotatedViewAccessChecker();
  private final boolean holds;

  SignedInOnly(ReadingSettings settings) {
    this.holds = settings.onlySignedIn();
  }

  @Override
  public AccessCheckResult check(NavigationContext to) {
    boolean closed =
        holds && to.getPrincipal() == null && !OPEN_PAGES.contains(to.getNavigationTarget());
    return closed
        ? to.deny("This archive is read by people with an account.")
        : annotations.check(to);
  }

  /**
   * The addresses for which one has to have signed in. What pages that are open send to the site is
   * not among them, but where it would lead to another page.
   */
  RequestMatcher addresses(RequestUtil vaadin) {
    if (!holds) {
      return request -> false;
    }
    PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    RequestMatcher open =
        new OrRequestMatcher(
            Arrays.stream(OPEN_ADDRESSES).map(path::matcher).toArray(RequestMatcher[]::new));
    return (HttpServletRequest request) ->
        // What is forwarded was looked at when it came.
        request.getDispatcherType() == DispatcherType.REQUEST
            && !open.matches(request)
            && !vaadin.isFrameworkInternalRequest(request);
  }
}
