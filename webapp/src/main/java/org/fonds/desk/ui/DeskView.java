package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fonds.shell.ui.MainLayout;

/** Where archivists bring sources in and find what is to be described. */
@Route(value = "desk", layout = MainLayout.class)
@Menu(title = "Desk", order = 50)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
final class DeskView extends Div {

  DeskView() {
    addClassName("desk");
    add(new H1("Desk"));
  }
}
