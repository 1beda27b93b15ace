package org.fonds.research.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.SequencedCollection;
import java.util.UUID;
import org.fonds.research.Lists;
import org.fonds.research.ResearchList;
import org.fonds.research.Researcher;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;

/** What is done with a list as a whole: taken away, shared, called otherwise, deleted. */
final class ListActs extends Div {

  private final Lists lists;
  private final Researcher whose;
  private final SiteSettings site;
  private final Runnable changed;

  /**
   * @param changed run when the list is another, or gone
   */
  ListActs(Lists lists, Researcher whose, SiteSettings site, Runnable changed) {
    this.lists = lists;
    this.whose = whose;
    this.site = site;
    this.changed = changed;
    addClassName("list-acts");
  }

  /**
   * Shows what can be done.
   *
   * @param tag of the entries that are shown; empty for all
   * @param ticked ids of the entries that are taken away; empty for all
   */
  void show(ResearchList list, String tag, SequencedCollection<UUID> ticked) {
    removeAll();
    String address = "api/research/lists/" + list.id();
    boolean any = list.entries() > 0;
    if (any) {
      add(called(ticked.isEmpty() ? "Cite" : "Cite " + ticked.size() + " ticked"));
      add(TakenAway.citations(address, tag, ticked));
      add(called("Dossier"), TakenAway.dossier(address, tag, ticked, "; tick those that you need"));
    }
    add(called("Who reads it"), sharing(list), called("List"), itself(list));
  }

  private static Component called(String words) {
    Span called = new Span(words);
    called.addClassName("called");
    return called;
  }

  private Component sharing(ResearchList list) {
    String secret = list.sharedAs();
    Div sharing = new Div();
    sharing.setId("sharing");
    if (secret == null) {
      sharing.add(
          new Span("Only you."),
          link(
              "share",
              "Share by link",
              () -> {
                lists.share(whose, list.id());
                changed.run();
              }));
    } else {
      Code address = new Code(site.address() + "/" + Links.sharedList(secret));
      address.setId("shared-address");
      sharing.add(
          new Span("Whoever has this link, with your notes and tags:"),
          address,
          new Anchor(Links.sharedList(secret), "Look at it"),
          link(
              "keep-private",
              "Keep it private again",
              () -> {
                lists.keepPrivate(whose, list.id());
                changed.run();
              }));
    }
    return sharing;
  }

  private Component itself(ResearchList list) {
    Div itself = new Div();
    itself.add(
        link("rename", "Call it otherwise", () -> rename(list)),
        link("delete-list", "Delete it", () -> delete(list)));
    return itself;
  }

  private static NativeButton link(String id, String words, Runnable act) {
    NativeButton link = new NativeButton(words, click -> act.run());
    link.addClassName("link");
    link.setId(id);
    return link;
  }

  private void rename(ResearchList list) {
    TextField name = new TextField("Name of the list");
    name.setId("list-name");
    name.setWidthFull();
    name.setMaxLength(ResearchList.LONGEST_NAME);
    name.setValue(list.name());
    ask(
        "Call the list otherwise",
        name,
        "save-name",
        "Save",
        () -> lists.rename(whose, list.id(), name.getValue()));
    name.focus();
  }

  private void delete(ResearchList list) {
    ask(
        "Delete “%s”?".formatted(list.name()),
        Sentences.said(
            "Its entries, notes and tags go with it, and nobody can bring them back."
                + (list.sharedAs() == null ? "" : " Its link will lead nowhere.")),
        "delete-for-good",
        "Delete it",
        () -> lists.delete(whose, list.id()));
  }

  private void ask(String title, Component what, String id, String words, Runnable act) {
    Dialog dialog = new Dialog(title);
    dialog.setWidth("440px");
    Button go =
        new Button(
            words,
            click -> {
              dialog.close();
              act.run();
              changed.run();
            });
    go.setId(id);
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button leave = new Button("Cancel", click -> dialog.close());
    dialog.add(what);
    dialog.getFooter().add(leave, go);
    dialog.open();
  }
}
