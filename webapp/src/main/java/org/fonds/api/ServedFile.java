package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.fonds.account.security.AnswerHeaders;
import org.fonds.desk.FileName;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that somebody else has made, as it is answered: whole or in ranges, and harmless.
 *
 * @param name as it came
 * @param mediaType found by content
 * @param tag another one for other bytes
 */
record ServedFile(Path path, String name, String mediaType, String tag) {

  /** A source may be a web page or a drawing with scripts: it gets no rights on this site. */
  private static final String NO_RIGHTS =
      "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self';"
          + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'self'";

  /** Browsers refuse to show a PDF that they have put into a sandbox; it runs no script of ours. */
  static final String RIGHTS_OF_PDF =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  /**
   * @param download whether it is to be saved rather than shown
   */
  ResponseEntity<Resource> answer(boolean download) {
    MediaType type = type();
    return ResponseEntity.ok()
        .contentType(type)
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(download))
        .header("X-Content-Type-Options", "nosniff")
        .header(
            AnswerHeaders.POLICY,
            type.equals(MediaType.APPLICATION_PDF) ? RIGHTS_OF_PDF : NO_RIGHTS)
        .body(new FileSystemResource(path));
  }

  private String disposition(boolean download) {
    return (download ? ContentDisposition.attachment() : ContentDisposition.inline())
        .filename(FileName.of(name), UTF_8)
        .build()
        .toString();
  }

  private MediaType type() {
    try {
      return MediaType.parseMediaType(mediaType);
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }
}
