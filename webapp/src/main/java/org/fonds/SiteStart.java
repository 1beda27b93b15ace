package org.fonds;

import org.fonds.desk.TakingUp;
import org.fonds.site.SiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the site is up: says where, and takes up what the last process left behind. */
@Component
class SiteStart {

  private static final Logger LOG = LoggerFactory.getLogger(SiteStart.class);

  private final TakingUp leftBehind;
  private final SiteSettings site;

  SiteStart(TakingUp leftBehind, SiteSettings site) {
    this.leftBehind = leftBehind;
    this.site = site;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    leftBehind.start();
    LOG.info("{} is ready at {}", site.name(), site.address());
  }
}
