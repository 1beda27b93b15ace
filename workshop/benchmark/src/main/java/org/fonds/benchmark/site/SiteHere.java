package org.fonds.benchmark.site;

import java.net.URI;
import java.nio.file.Path;
import org.fonds.FondsApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The site over an archive, in this process, on a free port of this machine; OCR is off. */
public final class SiteHere implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private SiteHere(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static SiteHere start(Path home, Path vocabularies) {
    return new SiteHere(
        new SpringApplicationBuilder(FondsApplication.class)
            .run(
                "--fonds.home=" + home,
                "--fonds.vocabularies=" + vocabularies,
                "--fonds.ocr.mode=off",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=warn"));
  }

  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** A part of the site, by its type. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
