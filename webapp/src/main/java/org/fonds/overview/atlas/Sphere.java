package org.fonds.overview.atlas;

import java.util.List;
import org.fonds.description.GeographicPoint;

/** Distances on a globe. */
public final class Sphere {

  private static final int STEPS = 200;

  private Sphere() {}

  /** The angle between two points as seen from the middle of the earth, 0 to 180 degrees. */
  public static double angle(GeographicPoint one, GeographicPoint other) {
    return Math.toDegrees(Math.acos(Math.clamp(dot(vector(one), vector(other)), -1, 1)));
  }

  /**
   * About the middle of the smallest circle that holds some points: step by step towards the point
   * that is farthest (Bădoiu and Clarkson, Smaller core-sets for balls, 2003).
   *
   * @param points at least one
   */
  public static GeographicPoint middle(List<GeographicPoint> points) {
    double[][] vectors = points.stream().map(Sphere::vector).toArray(double[][]::new);
    double[] middle = vectors[0].clone();
    for (int i = 1; i <= STEPS; i++) {
      double[] farthest = middle;
      double least = 2;
      for (double[] each : vectors) {
        double near = dot(each, middle);
        if (near < least) {
          least = near;
          farthest = each;
        }
      }
      for (int axis = 0; axis < 3; axis++) {
        middle[axis] += (farthest[axis] - middle[axis]) / (i + 1);
      }
      normalise(middle);
    }
    return new GeographicPoint(
        Math.toDegrees(Math.asin(Math.clamp(middle[2], -1, 1))),
        Math.toDegrees(Math.atan2(middle[1], middle[0])));
  }

  private static void normalise(double[] vector) {
    double length = Math.sqrt(dot(vector, vector));
    if (length > 1e-9) {
      for (int axis = 0; axis < 3; axis++) {
        vector[axis] /= length;
      }
    }
  }

  private static double[] vector(GeographicPoint point) {
    double latitude = Math.toRadians(point.latitude());
    double longitude = Math.toRadians(point.longitude());
    return new double[] {
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude)
    };
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }
}
