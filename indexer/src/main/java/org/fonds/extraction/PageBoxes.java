package org.fonds.extraction;

import java.util.List;

/**
 * The black boxes on one page.
 *
 * @param turned by how many degrees clockwise the page, as the file itself has it shown, was turned
 *     to stand upright when they were drawn: 0, 90, 180 or 270
 */
public record PageBoxes(int turned, List<RedactionBox> boxes) {

  /** A page without boxes. */
  public static final PageBoxes NONE = new PageBoxes(0, List.of());

  public PageBoxes {
    if (turned % 90 != 0 || turned < 0 || turned >= 360) {
      throw new IllegalArgumentException("a page cannot be turned by " + turned + " degrees");
    }
    boxes = List.copyOf(boxes);
  }

  /** Where they lie on the page before it was turned. */
  List<DrawnArea> areas() {
    return boxes.stream()
        .map(box ->
            new DrawnArea(box.left(), box.top(), box.left() + box.width(), box.top() + box.height())
                .turnedBack(turned))
        .toList();
  }
}
