package org.rapport.mining.internal.neural;

/** Products of small matrices, row by row, four at a time, with inner loops that become vector instructions. */
final class Kernels {
  private static final int STEP = 4;

  private Kernels() {}

  /**
   * Adds the product of {@code a} (rows × inner) and {@code b} (inner × columns, from a place on) to {@code to} (rows ×
   * columns).
   */
  static void addProduct(double[] a, int rows, int inner, double[] b, int place, int columns, double[] to) {
    for (int row = 0; row < rows; row++) {
      int at = row * inner;
      int k = 0;
      for (; k + STEP <= inner; k += STEP) {
        add4(a[at + k], a[at + k + 1], a[at + k + 2], a[at + k + 3], b, place + k * columns, columns, to,
            row * columns);
      }
      for (; k < inner; k++) {
        add(a[at + k], b, place + k * columns, columns, to, row * columns);
      }
    }
  }

  /**
   * Adds the product of {@code a} transposed (rows × left) and {@code b} (rows × columns) to {@code to} (left × columns,
   * from a place on).
   */
  static void addTransposedProduct(double[] a, int rows, int left, double[] b, int columns, double[] to, int place) {
    for (int k = 0; k < left; k++) {
      int row = 0;
      int target = place + k * columns;
      for (; row + STEP <= rows; row += STEP) {
        int at = row * left + k;
        add4(a[at], a[at + left], a[at + 2 * left], a[at + 3 * left], b, row * columns, columns, to, target);
      }
      for (; row < rows; row++) {
        add(a[row * left + k], b, row * columns, columns, to, target);
      }
    }
  }

  /** Adds a multiple of a row. */
  static void add(double factor, double[] from, int at, int count, double[] to, int target) {
    for (int i = 0; i < count; i++) {
      to[target + i] += factor * from[at + i];
    }
  }

  private static void add4(double f0, double f1, double f2, double f3, double[] from, int at, int count, double[] to,
      int target) {
    int at1 = at + count;
    int at2 = at1 + count;
    int at3 = at2 + count;
    for (int i = 0; i < count; i++) {
      to[target + i] += f0 * from[at + i] + f1 * from[at1 + i] + f2 * from[at2 + i] + f3 * from[at3 + i];
    }
  }

  /** The transpose of a matrix of {@code rows} × {@code columns} that begins at a place. */
  static double[] transpose(double[] a, int place, int rows, int columns) {
    double[] transposed = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        transposed[column * rows + row] = a[place + row * columns + column];
      }
    }
    return transposed;
  }
}
