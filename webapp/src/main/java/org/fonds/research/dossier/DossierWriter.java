package org.fonds.research.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a dossier as PDF. What is made of it lies in files until it is whole, never in memory.
 * Safe for several threads.
 */
public final class DossierWriter {

  private static final float TITLE = 22;
  private static final float TEXT = 11;
  private static final float SMALL = 9;
  private static final float BLACK = 0.1f;
  private static final float GREY = 0.4f;
  private static final float GAP = 8;
  private static final float LEAST_ROOM_FOR_LEAF = 120;

  /**
   * Writes a dossier; the target is written to only when all of it is made.
   *
   * @throws IOException if the target cannot be written, or there is no room for what is made
   */
  public void write(Dossier dossier, OutputStream target) throws IOException {
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      document.getDocumentInformation().setTitle(dossier.title());
      try (Sheets sheets = new Sheets(document)) {
        new Writing(sheets, new DrawnText()).write(dossier);
      }
      document.save(target);
    }
  }

  /** One dossier under way. */
  private record Writing(Sheets sheets, DrawnText texts) {

    private void write(Dossier dossier) throws IOException {
      sheets.turn();
      sheets.space(3 * Sheets.MARGIN);
      text("Research dossier", TEXT, GREY);
      sheets.space(GAP);
      text(dossier.title(), TITLE, BLACK);
      sheets.space(2 * GAP);
      for (String line : dossier.said()) {
        text(line, TEXT, GREY);
      }
      if (!dossier.warning().isEmpty()) {
        sheets.space(2 * GAP);
        text(dossier.warning(), TEXT, BLACK);
      }
      sheets.turn();
      for (int number = 1; dossier.leaves().hasNext(); number++) {
        write(dossier.leaves().next(), number);
      }
    }

    private void write(Dossier.Leaf leaf, int number) throws IOException {
      boolean shown = leaf.sheets().stream().anyMatch(Dossier.Sheet.Picture.class::isInstance);
      sheets.keepTogether(LEAST_ROOM_FOR_LEAF + (shown ? Sheets.LEAST_ROOM_FOR_IMAGE : 0));
      text(number + ".", SMALL, GREY);
      text(leaf.citation(), TEXT, BLACK);
      if (leaf.words().isPresent()) {
        sheets.space(GAP / 2);
        text("“" + leaf.words().get() + "”", TEXT, BLACK);
      }
      text(leaf.remark(), SMALL, GREY);
      if (!leaf.note().text().isEmpty()) {
        sheets.space(GAP / 2);
        text("Note: " + leaf.note().text(), TEXT, BLACK);
      }
      if (!leaf.note().tags().isEmpty()) {
        text("Tags: " + leaf.note().tagLine(), SMALL, GREY);
      }
      sheets.space(GAP);
      for (Dossier.Sheet sheet : leaf.sheets()) {
        show(sheet);
      }
      sheets.space(2 * GAP);
    }

    private void show(Dossier.Sheet sheet) throws IOException {
      switch (sheet) {
        case Dossier.Sheet.Words words -> {
          text(words.label(), SMALL, GREY);
          text(words.text(), TEXT, BLACK);
        }
        case Dossier.Sheet.Picture picture -> {
          Optional<byte[]> png = picture.png().draw();
          if (png.isEmpty()) {
            text(picture.label() + ": its image could not be drawn.", SMALL, GREY);
          } else {
            sheets.keepTogether(Sheets.LEAST_ROOM_FOR_IMAGE);
            text(picture.label(), SMALL, GREY);
            sheets.space(GAP / 2);
            sheets.show(onWhite(png.get()));
          }
        }
      }
    }

    private void text(String text, float size, float grey) throws IOException {
      sheets.write(texts.lines(text, size, Sheets.WIDTH), grey);
    }

    private static BufferedImage onWhite(byte[] png) throws IOException {
      BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
      if (drawn == null) {
        throw new IOException("what was drawn of a page is no image");
      }
      BufferedImage page =
          new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = page.createGraphics();
      graphics.drawImage(drawn, 0, 0, Color.WHITE, null);
      graphics.dispose();
      return page;
    }
  }
}
