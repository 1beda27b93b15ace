package org.fonds.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets {@code /api/v1/…} mean what {@code /api/…} means while version 1 is the newest. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ApiVersionFilter extends OncePerRequestFilter {

  private static final String VERSIONED = "/api/v1/";
  private static final String NEWEST = "/api/";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String beginning = request.getContextPath() + VERSIONED;
    chain.doFilter(
        request.getRequestURI().startsWith(beginning) ? new Newest(request) : request, response);
  }

  private static final class Newest extends HttpServletRequestWrapper {

    Newest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return super.getRequestURI().replaceFirst(VERSIONED, NEWEST);
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(super.getRequestURL().toString().replaceFirst(VERSIONED, NEWEST));
    }

    @Override
    public String getServletPath() {
      return super.getServletPath().replaceFirst(VERSIONED, NEWEST);
    }
  }
}
