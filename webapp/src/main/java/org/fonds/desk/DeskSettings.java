package org.fonds.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How sources may arrive: keys {@code fonds.desk.*}.
 *
 * @param largestUpload of one file; 200 MB where not set
 */
@ConfigurationProperties(prefix = "fonds.desk", ignoreUnknownFields = false)
public record DeskSettings(DataSize largestUpload) {

  /**
   * @throws IllegalArgumentException if the largest upload is no size at all
   */
  public DeskSettings(@Nullable DataSize largestUpload) {
    this.largestUpload = largestUpload == null ? DataSize.ofMegabytes(200) : largestUpload;
    if (this.largestUpload.toBytes() < 1) {
      throw new IllegalArgumentException(
          "fonds.desk.largestUpload is %s; write a size such as 200MB".formatted(largestUpload));
    }
  }

  /** The largest upload as people say it, such as {@code 200 MB}. */
  public String largestUploadInWords() {
    long bytes = largestUpload.toBytes();
    long megabytes = largestUpload.toMegabytes();
    return megabytes * 1024 * 1024 == bytes ? megabytes + " MB" : bytes + " bytes";
  }
}
