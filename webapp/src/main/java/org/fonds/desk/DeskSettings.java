package org.fonds.desk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How sources may arrive: keys {@code fonds.desk.*}.
 *
 * @param largestUpload of one file; 200 MB where not set
 * @param dropStill how long nobody must have written to a file in the drop folder before it is
 *     taken; 5 seconds where not set
 */
@ConfigurationProperties(prefix = "fonds.desk", ignoreUnknownFields = false)
public record DeskSettings(DataSize largestUpload, Duration dropStill) {

  /**
   * @throws IllegalArgumentException if the largest upload is no size at all, or the time no time
   */
  public DeskSettings(@Nullable DataSize largestUpload, @Nullable Duration dropStill) {
    this.dropStill = dropStill == null ? Duration.ofSeconds(5) : dropStill;
    if (!this.dropStill.isPositive()) {
      throw new IllegalArgumentException(
          "fonds.desk.dropStill is %s; write a time such as 5s".formatted(dropStill));
    }
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
