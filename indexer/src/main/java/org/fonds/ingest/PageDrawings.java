package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fonds.description.IndexerException;
import org.fonds.extraction.IsolatedPages;
import org.fonds.extraction.PageDrawing;

/**
 * Draws pages of files that others have made, in processes of their own. Safe for several threads.
 */
public final class PageDrawings {

  private static final int AS_THE_FILE_SAYS = -1;

  private final IsolatedPages pages;
  private final Path work;

  PageDrawings(IsolatedPages pages, Path work) {
    this.pages = pages;
    this.work = work;
  }

  /**
   * A page as PNG, upright, at 130 dots per inch; waits until it is drawn. Empty where the file has
   * no such page, or none that could be drawn.
   *
   * @param page counted from 1
   * @throws IndexerException if the disk refuses
   */
  public Optional<byte[]> draw(Path file, String mediaType, int page) {
    if (!IsolatedPages.areIn(mediaType)) {
      return Optional.empty();
    }
    Path folder = WorkFolder.create(work, "drawing");
    Path image = folder.resolve("page.png");
    try {
      return switch (pages.draw(file, mediaType, page, AS_THE_FILE_SAYS, image)) {
        case PageDrawing.Drawn _ -> Optional.of(Files.readAllBytes(image));
        case PageDrawing.NotDrawn _ -> Optional.empty();
      };
    } catch (IOException e) {
      throw new IndexerException("The folder " + folder + " cannot be read (" + e + ")", e);
    } finally {
      WorkFolder.delete(folder);
    }
  }
}
