package org.rapport.mining.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Counts of actual against predicted classes over all evaluated rows. Under repeated cross-validation every row is
 * counted once per repeat. Immutable.
 *
 * @since 0.1
 */
public final class ConfusionMatrix {

  private final List<String> classes;
  private final long[][] counts;

  /**
   * @param classes class names in code order, at least one
   * @param counts {@code counts[actual][predicted]}, square, one row per class, none negative; copied
   * @throws IllegalArgumentException when the shape does not fit the classes or a count is negative
   */
  public ConfusionMatrix(List<String> classes, long[][] counts) {
    this.classes = List.copyOf(classes);
    int n = classes.size();
    if (counts.length != n) {
      throw new IllegalArgumentException(n + " classes need " + n + " rows of counts, but got " + counts.length + ".");
    }
    this.counts = new long[n][];
    for (int i = 0; i < n; i++) {
      if (counts[i].length != n || Arrays.stream(counts[i]).anyMatch(c -> c < 0)) {
        throw new IllegalArgumentException("Row " + i + " must hold " + n + " counts of 0 or more.");
      }
      this.counts[i] = counts[i].clone();
    }
  }

  /**
   * Counts rows.
   *
   * @param classes class names in code order
   * @param actual actual class code per row
   * @param predicted predicted class code per row, same length
   * @return the matrix of these rows
   */
  public static ConfusionMatrix of(List<String> classes, int[] actual, int[] predicted) {
    long[][] counts = new long[classes.size()][classes.size()];
    for (int i = 0; i < actual.length; i++) {
      counts[actual[i]][predicted[i]]++;
    }
    return new ConfusionMatrix(classes, counts);
  }

  /** @return class names in code order */
  public List<String> classes() {
    return classes;
  }

  /** @return rows of class {@code actual} that were predicted as class {@code predicted} (codes) */
  public long count(int actual, int predicted) {
    return counts[actual][predicted];
  }

  /** @return a copy of the counts, {@code [actual][predicted]} */
  public long[][] counts() {
    return Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  /** @return all counted rows */
  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** @return rows on the diagonal, that is, predicted right */
  public long correct() {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[i][i];
    }
    return sum;
  }

  /** @return rows whose actual class is {@code actual} */
  public long actual(int actual) {
    return Arrays.stream(counts[actual]).sum();
  }

  /** @return rows predicted as class {@code predicted} */
  public long predicted(int predicted) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[predicted];
    }
    return sum;
  }

  @Override
  public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
    return other instanceof ConfusionMatrix that && classes.equals(that.classes)
        && Arrays.deepEquals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * classes.hashCode() + Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return "ConfusionMatrix" + classes + Arrays.deepToString(counts);
  }
}
