package org.fonds.extraction.pdf;

/** A transformation of the plane: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Matrix(double a, double b, double c, double d, double e, double f) {

  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** First this one, then the other. */
  Matrix then(Matrix next) {
    return new Matrix(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  /** First a shift, then this one. */
  Matrix shifted(double x, double y) {
    return new Matrix(a, b, c, d, e + x * a + y * c, f + x * b + y * d);
  }
}
