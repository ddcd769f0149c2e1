package org.rapport.mining.internal.linear;

import java.util.List;

/** Rows one after the other: standardised numbers, and the place of the coefficient of every category. */
public final class DesignRows {
  private final int count;
  private final int numbers;
  private final int categories;
  private final double[] values;
  private final int[] places;
  private final int[] numberPlaces;

  /**
   * Takes rows in.
   *
   * @param columns feature × row, as {@link Design#values} gives them
   */
  public DesignRows(Design design, double[][] columns, int count) {
    List<Design.Term> terms = design.terms();
    this.count = count;
    this.categories = (int) terms.stream().filter(Design.Term::category).count();
    this.numbers = terms.size() - categories;
    this.values = new double[Math.multiplyExact(count, numbers)];
    this.places = new int[Math.multiplyExact(count, categories)];
    this.numberPlaces = new int[numbers];
    int number = 0;
    int category = 0;
    for (int t = 0; t < terms.size(); t++) {
      Design.Term term = terms.get(t);
      if (term.category()) {
        for (int row = 0; row < count; row++) {
          int level = (int) columns[t][row];
          places[row * categories + category] = level < 0 ? -1 : term.offset() + level;
        }
        category++;
      } else {
        for (int row = 0; row < count; row++) {
          values[row * numbers + number] = columns[t][row];
        }
        numberPlaces[number++] = term.offset();
      }
    }
  }

  /** The number of rows. */
  public int count() {
    return count;
  }

  /** The scalar product of coefficients and a row, the constant 1 of place 0 included. */
  public double score(double[] coefficients, int row) {
    double score = coefficients[0];
    for (int i = 0, at = row * numbers; i < numbers; i++) {
      score += coefficients[numberPlaces[i]] * values[at + i];
    }
    for (int i = 0, at = row * categories; i < categories; i++) {
      int place = places[at + i];
      score += place < 0 ? 0 : coefficients[place];
    }
    return score;
  }

  /** Adds a multiple of a row to coefficients. */
  public void add(double factor, int row, double[] coefficients) {
    coefficients[0] += factor;
    for (int i = 0, at = row * numbers; i < numbers; i++) {
      coefficients[numberPlaces[i]] += factor * values[at + i];
    }
    for (int i = 0, at = row * categories; i < categories; i++) {
      int place = places[at + i];
      if (place >= 0) {
        coefficients[place] += factor;
      }
    }
  }

  /** The squared length of a row. */
  public double square(int row) {
    double sum = 1;
    for (int i = 0, at = row * numbers; i < numbers; i++) {
      sum += values[at + i] * values[at + i];
    }
    for (int i = 0, at = row * categories; i < categories; i++) {
      sum += places[at + i] >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** The number of number columns. */
  public int numbers() {
    return numbers;
  }

  /** The number of categories. */
  public int categories() {
    return categories;
  }

  /** The place of the coefficient of a number column. */
  public int numberPlace(int number) {
    return numberPlaces[number];
  }

  /** A standardised number of a row. */
  public double value(int row, int number) {
    return values[row * numbers + number];
  }

  /** The place of the coefficient of a row's level, −1 for none. */
  public int place(int row, int category) {
    return places[row * categories + category];
  }
}
