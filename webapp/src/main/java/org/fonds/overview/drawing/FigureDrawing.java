package org.fonds.overview.drawing;

/** A figure as it is drawn. */
interface FigureDrawing {

  /** How wide every figure is, in pixels. */
  double WIDTH = 960;

  /** How high it is, in pixels. */
  double height();

  /** Draws it from the left upper corner on. */
  void draw(Svg svg);
}
