package org.fonds.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.fonds.export.ExportRun;
import org.fonds.export.ExportRuns;

/** Tells the page from which an export was asked for how far it has come. */
final class SessionExports {

  private SessionExports() {}

  /** Lets the visitor of the site who asks, if it is one, look at an export. */
  static void show(HttpServletRequest request, ExportRun run) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(ExportRuns.IN_SESSION) instanceof ExportRuns runs) {
      runs.begin(run);
    }
  }
}
