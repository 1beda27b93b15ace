package org.fonds.overview.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** A picture of {@link Pictures#inPrint} as PNG, two pixels for each of its own. */
public final class PngPicture {

  private static final int SCALE = 2;
  private static final int DEEPEST = 30;
  private static final int MOST_PATHS = 100_000;

  private PngPicture() {}

  /** Paints a picture with the letters of this machine. */
  public static byte[] of(String svg) {
    SVGDocument picture = read(svg);
    FloatSize size = picture.size();
    BufferedImage image =
        new BufferedImage(
            Math.round(size.width * SCALE),
            Math.round(size.height * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.scale(SCALE, SCALE);
    picture.render(null, canvas, new ViewBox(size.width, size.height));
    canvas.dispose();
    return written(image);
  }

  private static SVGDocument read(String svg) {
    @Nullable SVGDocument picture =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.builder()
                    .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, MOST_PATHS))
                    .build());
    if (picture == null) {
      throw new IllegalArgumentException("a picture that is to be painted is no SVG");
    }
    return picture;
  }

  private static byte[] written(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("this Java writes no PNG");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory refuse nothing", e);
    }
    return bytes.toByteArray();
  }
}
