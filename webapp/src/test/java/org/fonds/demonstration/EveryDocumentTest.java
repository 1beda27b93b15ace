package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.citation.CitationFormat;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold for each document of the demonstration archive. */
@ExtendWith(DemonstrationSite.Once.class)
class EveryDocumentTest {

  private final DemonstrationSite site;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<DocumentId> ids;

  EveryDocumentTest(DemonstrationSite site) {
    this.site = site;
    try (Stream<DocumentId> stored = site.bean(ArchiveStore.class).ids()) {
      ids = stored.toList();
    }
  }

  @Test
  void is_cited_in_every_format() throws IOException, InterruptedException {
    for (DocumentId id : ids) {
      for (CitationFormat format : CitationFormat.values()) {
        String path = "/api/documents/" + id.text() + "/citation?format=" + format.parameter();
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
      }
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(site.address() + path)).build(), BodyHandlers.ofString());
  }
}
