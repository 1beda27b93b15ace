package org.fonds.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * What is suggested below the text field beside it while somebody types. All of it happens in the
 * browser, which asks the API: so no answer of the server can touch what is being typed.
 */
@Tag("fonds-suggestions")
@JavaScript("context://js/suggestions.js")
final class Suggestions extends Component {}
