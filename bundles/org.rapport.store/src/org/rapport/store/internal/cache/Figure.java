package org.rapport.store.internal.cache;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

import org.rapport.store.FieldType;
import org.rapport.store.Measure;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** A figure of every group. */
abstract sealed class Figure {
  final Vector vector;

  Figure(Vector vector) {
    this.vector = vector;
  }

  /** Adds a chunk of records. */
  abstract void add(int[] groups, long[] values);

  /** Adds another half's figures. */
  abstract void add(Figure other);

  /** @return the figures of some groups */
  abstract Column column(String name, int[] groups);

  static Figure of(Measure.Kind kind, Vector vector, int groups) {
    return switch (kind) {
      case COUNT -> new Sum(vector, groups, Sum.Result.COUNT);
      case SUM, MEAN -> vector.type() == FieldType.NUMBER ? new Real(vector, groups, kind == Measure.Kind.MEAN)
          : new Sum(vector, groups, kind == Measure.Kind.MEAN ? Sum.Result.MEAN : Sum.Result.SUM);
      default -> new Extreme(vector, groups, kind == Measure.Kind.MIN);
    };
  }

  /** Sums and means of whole and exact numbers, without rounding before the end. */
  private static final class Sum extends Figure {
    enum Result {
      COUNT, SUM, MEAN
    }

    private final Result result;
    private final int[] counts;
    private final long[] sums;
    /** What does not fit into 32 bits, when sums might not fit into 64. */
    private final long[] highs;

    Sum(Vector vector, int groups, Result result) {
      super(vector);
      this.result = result;
      counts = new int[groups + 1];
      sums = result == Result.COUNT ? new long[0] : new long[groups + 1];
      highs = sums.length == 0 || isSafe(vector) ? new long[0] : new long[groups + 1];
    }

    /** Whether all values together fit into 64 bits. */
    private static boolean isSafe(Vector vector) {
      long limit = Long.MAX_VALUE / Math.max(1, (long) vector.chunks() * Vector.CHUNK);
      for (int c = 0; c < vector.chunks(); c++) {
        if (vector.chunk(c) instanceof long[] longs) {
          for (long v : longs) {
            if (v != Vector.MISSING && (v > limit || v < -limit)) {
              return false;
            }
          }
        } else if (limit < Integer.MAX_VALUE) {
          return false;
        }
      }
      return true;
    }

    @Override
    void add(int[] groups, long[] values) {
      for (int i = 0; i < groups.length; i++) {
        counts[groups[i]] += values[i] == Vector.MISSING ? 0 : 1;
      }
      if (highs.length > 0) {
        for (int i = 0; i < groups.length; i++) {
          long v = values[i] == Vector.MISSING ? 0 : values[i];
          sums[groups[i]] += v & 0xFFFFFFFFL;
          highs[groups[i]] += v >> 32;
        }
      } else if (sums.length > 0) {
        for (int i = 0; i < groups.length; i++) {
          sums[groups[i]] += values[i] == Vector.MISSING ? 0 : values[i];
        }
      }
    }

    @Override
    void add(Figure other) {
      Sum o = (Sum) other;
      Arrays.setAll(counts, g -> counts[g] + o.counts[g]);
      Arrays.setAll(sums, g -> sums[g] + o.sums[g]);
      Arrays.setAll(highs, g -> highs[g] + o.highs[g]);
    }

    @Override
    Column column(String name, int[] groups) {
      double[] figures = new double[groups.length];
      for (int i = 0; i < figures.length; i++) {
        int g = groups[i];
        figures[i] = result == Result.COUNT ? counts[g] : counts[g] == 0 ? Double.NaN
            : result == Result.SUM ? sum(g) : sum(g) / counts[g];
      }
      return NumberColumn.of(name, figures);
    }

    private double sum(int group) {
      if (highs.length == 0) {
        return vector.type() == FieldType.DECIMAL ? Pages.number(vector.type(), vector.scale(), sums[group])
            : sums[group];
      }
      BigInteger all = BigInteger.valueOf(highs[group]).shiftLeft(32).add(BigInteger.valueOf(sums[group]));
      return new BigDecimal(all, vector.scale()).doubleValue();
    }
  }

  /** Sums and means of numbers that are not exact, added in the order of ids. */
  private static final class Real extends Figure {
    private final boolean mean;
    private final int[] counts;
    private final double[] sums;

    Real(Vector vector, int groups, boolean mean) {
      super(vector);
      this.mean = mean;
      counts = new int[groups + 1];
      sums = new double[groups + 1];
    }

    @Override
    void add(int[] groups, long[] values) {
      for (int i = 0; i < groups.length; i++) {
        boolean missing = values[i] == Vector.MISSING;
        counts[groups[i]] += missing ? 0 : 1;
        sums[groups[i]] += missing ? 0 : Vector.toDouble(values[i]);
      }
    }

    @Override
    void add(Figure other) {
      Real o = (Real) other;
      Arrays.setAll(counts, g -> counts[g] + o.counts[g]);
      Arrays.setAll(sums, g -> sums[g] + o.sums[g]);
    }

    @Override
    Column column(String name, int[] groups) {
      return NumberColumn.of(name, Arrays.stream(groups)
          .mapToDouble(g -> counts[g] == 0 ? Double.NaN : mean ? sums[g] / counts[g] : sums[g]).toArray());
    }
  }

  /** Least and greatest values. */
  private static final class Extreme extends Figure {
    private final boolean least;
    private final long[] extremes;

    Extreme(Vector vector, int groups, boolean least) {
      super(vector);
      this.least = least;
      extremes = new long[groups + 1];
      Arrays.fill(extremes, least ? Long.MAX_VALUE : Vector.MISSING);
    }

    @Override
    void add(int[] groups, long[] values) {
      if (least) {
        for (int i = 0; i < groups.length; i++) {
          long v = values[i] == Vector.MISSING ? Long.MAX_VALUE : values[i];
          extremes[groups[i]] = Math.min(extremes[groups[i]], v);
        }
      } else {
        for (int i = 0; i < groups.length; i++) {
          extremes[groups[i]] = Math.max(extremes[groups[i]], values[i]);
        }
      }
    }

    @Override
    void add(Figure other) {
      Extreme o = (Extreme) other;
      Arrays.setAll(extremes,
          g -> least ? Math.min(extremes[g], o.extremes[g]) : Math.max(extremes[g], o.extremes[g]));
    }

    @Override
    Column column(String name, int[] groups) {
      long[] values = new long[groups.length];
      for (int i = 0; i < values.length; i++) {
        long v = extremes[groups[i]];
        values[i] = v == Long.MAX_VALUE ? Vector.MISSING : v;
      }
      return Pages.column(name, vector, values);
    }
  }
}
