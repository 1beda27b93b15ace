package org.fonds.extraction;

/**
 * A black box on a page as it is shown upright: lengths in parts of the page's width and height, 0
 * to 1, from its upper left corner to the right and down.
 */
public record RedactionBox(double left, double top, double width, double height) {

  /** What is lost when parts are added up. */
  private static final double SLIP = 1e-6;

  /**
   * @throws IllegalArgumentException if it has no area or does not lie on the page
   */
  public RedactionBox {
    boolean lies =
        left >= 0
            && top >= 0
            && width > 0
            && height > 0
            && left + width <= 1 + SLIP
            && top + height <= 1 + SLIP;
    if (!lies) {
      throw new IllegalArgumentException(
          "a box must lie on its page; this one begins at %s, %s and is %s wide and %s high"
              .formatted(left, top, width, height));
    }
  }
}
