package org.fonds;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fonds.description.IndexerException;
import org.fonds.desk.RunKind;
import org.fonds.desk.Runs;
import org.fonds.index.IndexException;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.StopRequest;
import org.fonds.site.SiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the site is up: says where, and takes up the sources that the last process left behind. */
@Component
class SiteStart implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(SiteStart.class);

  private final Ingest ingest;
  private final Runs runs;
  private final SiteSettings site;
  private final StopRequest stop = new StopRequest();
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

  SiteStart(Ingest ingest, Runs runs, SiteSettings site) {
    this.ingest = ingest;
    this.runs = runs;
    this.site = site;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    background.execute(this::resume);
    LOG.info("{} is ready at {}", site.name(), site.address());
  }

  private void resume() {
    try {
      IngestReport report = runs.watch(RunKind.TAKEN_UP, ingest::resume);
      for (IngestReport.Line line : report.failures()) {
        LOG.warn(
            "{} waited in the inbox and could not be taken in: {}", line.path(), line.outcome());
      }
      IngestReport images =
          runs.watch(RunKind.IMAGES, progress -> ingest.readImages(progress, stop));
      if (!images.lines().isEmpty()) {
        LOG.info("Images that came before OCR was there: {}", images.summary());
      }
    } catch (IndexException e) {
      LOG.warn("Sources that wait for the index are indexed at the next start: {}", e.getMessage());
    } catch (IndexerException e) {
      LOG.error("Sources that wait in the inbox are taken up at the next start", e);
    }
  }

  /** Waits for the source in work, so that nothing is closed under it. */
  @Override
  public void destroy() {
    stop.make();
    background.close();
  }
}
