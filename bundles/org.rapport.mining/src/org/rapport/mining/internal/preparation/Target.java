package org.rapport.mining.internal.preparation;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * What is to be predicted, as numbers whose means say something: a number itself, or for every class 1 where a row
 * belongs to it and 0 elsewhere. Two classes need only one of them. No value is missing.
 */
public final class Target {
  /** Nothing is to be predicted. */
  public static final Target NONE = new Target(null, null);

  private final @Nullable CategoryColumn classes;
  private final @Nullable NumberColumn numbers;

  private Target(@Nullable CategoryColumn classes, @Nullable NumberColumn numbers) {
    this.classes = classes;
    this.numbers = numbers;
  }

  /** Classes or numbers. */
  public static Target of(Column label) {
    return switch (label) {
      case CategoryColumn categories -> new Target(categories, null);
      case NumberColumn values -> new Target(null, values);
      default -> throw new IllegalArgumentException(label.name());
    };
  }

  /** The classes, or null. */
  public @Nullable CategoryColumn classes() {
    return classes;
  }

  /** The numbers, or null. */
  public @Nullable NumberColumn numbers() {
    return numbers;
  }

  /** The number of rows, 0 without a target. */
  public int rows() {
    CategoryColumn known = classes;
    NumberColumn given = numbers;
    return known != null ? known.size() : given == null ? 0 : given.size();
  }

  /** How many numbers a row has: none without a target, one for numbers and two classes, else one a class. */
  public int outputs() {
    CategoryColumn known = classes;
    if (known == null) {
      return numbers == null ? 0 : 1;
    }
    return known.levels().size() == 2 ? 1 : known.levels().size();
  }

  /** The class of an output, "" where there is only one. */
  public String name(int output) {
    CategoryColumn known = classes;
    return known == null || outputs() == 1 ? "" : known.levels().get(output);
  }

  /** One number a row; not to be changed. */
  public double[] values(int output) {
    NumberColumn given = numbers;
    if (given != null) {
      return given.values();
    }
    CategoryColumn known = classes;
    if (known == null) {
      throw new IllegalStateException("no target");
    }
    int wanted = outputs() == 1 ? 1 : output;
    double[] is = new double[known.size()];
    for (int row = 0; row < is.length; row++) {
      is[row] = known.code(row) == wanted ? 1 : 0;
    }
    return is;
  }

  /** Some of the rows. */
  public Target select(int[] rows) {
    CategoryColumn known = classes;
    NumberColumn given = numbers;
    return new Target(known == null ? null : known.select(rows), given == null ? null : given.select(rows));
  }

  /** The classes in their order, empty for numbers. */
  public List<String> levels() {
    CategoryColumn known = classes;
    return known == null ? List.of() : known.levels();
  }
}
