package org.fonds.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.fonds.account.security.Actors;
import org.fonds.desk.Importing;
import org.fonds.exchange.ImportPlan;
import org.fonds.history.DescriptionWords;
import org.fonds.ingest.ImportOutcome;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.shell.ui.Sentences;
import org.fonds.site.SiteSettings;

/** Where files of descriptions are imported: first it is shown what they would change. */
@Route(value = "desk/import", layout = MainLayout.class)
@RolesAllowed({"ARCHIVIST", "ADMINISTRATOR"})
@StyleSheet("context://desk.css")
final class ImportView extends Div implements HasDynamicTitle {

  private static final int LARGEST = 50_000_000;

  private final Importing importing;
  private final DescriptionWords words;
  private final SiteSettings site;
  private final Div outcome = new Div();

  ImportView(Importing importing, DescriptionWords words, SiteSettings site) {
    this.importing = importing;
    this.words = words;
    this.site = site;
    addClassName("desk");
    Header head = new Header(new Anchor("desk", "← Desk"), new H1("Import descriptions"));
    head.addClassName("desk-head");
    outcome.setId("import-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    add(
        head,
        Sentences.said(
            "A table of Fonds (as exported here), AtoM’s table of archival descriptions, or a"
                + " finding aid in EAD 2002 or EAD 3, at most 50 MB. First you see what it would"
                + " change; nothing is changed before you say so."),
        upload(),
        outcome);
  }

  private Upload upload() {
    Upload upload =
        new Upload(UploadHandler.inMemory((metadata, bytes) -> plan(metadata.fileName(), bytes)));
    upload.setId("import-file");
    upload.setAcceptedFileExtensions(".csv", ".xml");
    upload.setMaxFileSize(LARGEST);
    upload.addFileRejectedListener(refused -> tell(Sentences.fault(refused.getErrorMessage())));
    return upload;
  }

  private void plan(String file, byte[] bytes) {
    outcome.removeAll();
    ImportPlan plan = importing.plan(file, bytes);
    outcome.add(new PlanSummary(file, plan, words));
    if (plan instanceof ImportPlan.Ready ready && PlanSummary.changes(ready) > 0) {
      Button take = new Button("Import all of it", click -> take(ready, file));
      take.setId("import-all");
      take.setDisableOnClick(true);
      take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      outcome.add(take);
    }
  }

  private void take(ImportPlan.Ready ready, String file) {
    switch (importing.take(ready, file, Actors.current())) {
      case ImportOutcome.Done done -> {
        Paragraph all =
            Sentences.said(
                "Imported: %,d new units, %,d documents described anew."
                    .formatted(done.units(), done.changed()));
        all.setId("import-done");
        tell(all);
        outcome.add(new Paragraph(new Anchor(Links.HOLDINGS, "Look at the holdings")));
      }
      case ImportOutcome.Outdated(String reason) ->
          tell(Sentences.fault("Nothing was imported: " + reason + "."));
      case ImportOutcome.Interrupted(String reason) ->
          tell(
              Sentences.fault(
                  "The import was interrupted: "
                      + reason
                      + " What is left is done by itself when this archive is started again."));
    }
  }

  private void tell(Paragraph sentence) {
    outcome.removeAll();
    outcome.add(sentence);
  }

  @Override
  public String getPageTitle() {
    return "Import descriptions – " + site.name();
  }
}
