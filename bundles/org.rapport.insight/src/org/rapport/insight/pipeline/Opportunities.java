package org.rapport.insight.pipeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapport.model.StageKind;

/**
 * Opportunities as they were at one moment, as columns. Arrays are shared and not to be changed.
 *
 * @since 0.1
 */
public final class Opportunities {
  /** The day of an opportunity without a day of closing. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  /**
   * Rows in any order.
   *
   * @param id record ids
   * @param stage the stage of each: an index into {@code stages}, −1 for none
   * @param amount amounts, NaN when not known
   * @param currency currency of each amount, "" for none
   * @param probability the probability of winning noted at the opportunity itself, NaN for none
   * @param closeDay the day of closing, expected or past, in days since 1970-01-01, {@link #NO_DAY} for none
   * @since 0.1
   */
  public record Rows(long[] id, int[] stage, double[] amount, String[] currency, double[] probability,
      int[] closeDay) {
  }

  private final List<PipelineStage> stages;
  private final Rows rows;

  private Opportunities(List<PipelineStage> stages, Rows rows) {
    this.stages = List.copyOf(stages);
    this.rows = rows;
  }

  /**
   * Opportunities.
   *
   * @param stages all stages that occur
   * @param rows the opportunities; arrays are not copied
   */
  public static Opportunities of(List<PipelineStage> stages, Rows rows) {
    int n = rows.id().length;
    if (rows.stage().length != n || rows.amount().length != n || rows.currency().length != n || rows
        .probability().length != n || rows.closeDay().length != n) {
      throw new IllegalArgumentException("The columns of " + n + " opportunities differ in length.");
    }
    return new Opportunities(stages, rows);
  }

  /** No opportunities. */
  public static Opportunities none() {
    return new Opportunities(List.of(), new Rows(new long[0], new int[0], new double[0], new String[0], new double[0],
        new int[0]));
  }

  /** How many there are. */
  public int size() {
    return rows.id().length;
  }

  /** The stages that occur. */
  public List<PipelineStage> stages() {
    return stages;
  }

  /** The record id of an opportunity. */
  public long id(int row) {
    return rows.id()[row];
  }

  /** The index of its stage, −1 for none. */
  public int stage(int row) {
    return rows.stage()[row];
  }

  /** Its amount, NaN when it is not known. */
  public double amount(int row) {
    return rows.amount()[row];
  }

  /** The currency of its amount, "" for none. */
  public String currency(int row) {
    return rows.currency()[row];
  }

  /** The probability noted at it, NaN for none. */
  public double probability(int row) {
    return rows.probability()[row];
  }

  /** Its day of closing, {@link #NO_DAY} for none. */
  public int closeDay(int row) {
    return rows.closeDay()[row];
  }

  /** Whether it is won. */
  public boolean won(int row) {
    return is(row, StageKind.WON);
  }

  /** Whether it is lost. */
  public boolean lost(int row) {
    return is(row, StageKind.LOST);
  }

  /** Whether it is open; one without a stage is. */
  public boolean open(int row) {
    return rows.stage()[row] < 0 || is(row, StageKind.OPEN);
  }

  private boolean is(int row, StageKind kind) {
    return rows.stage()[row] >= 0 && stages.get(rows.stage()[row]).kind() == kind;
  }

  /** The rows that fit, in their order. */
  public Opportunities where(IntPredicate wanted) {
    int[] some = IntStream.range(0, size()).filter(wanted).toArray();
    int n = some.length;
    Rows kept = new Rows(new long[n], new int[n], new double[n], new String[n], new double[n], new int[n]);
    for (int i = 0; i < n; i++) {
      kept.id()[i] = rows.id()[some[i]];
      kept.stage()[i] = rows.stage()[some[i]];
      kept.amount()[i] = rows.amount()[some[i]];
      kept.currency()[i] = rows.currency()[some[i]];
      kept.probability()[i] = rows.probability()[some[i]];
      kept.closeDay()[i] = rows.closeDay()[some[i]];
    }
    return new Opportunities(stages, kept);
  }

  /** The currencies that occur, in alphabetical order; "" for amounts without one. */
  public List<String> currencies() {
    return IntStream.range(0, size()).filter(row -> !Double.isNaN(amount(row)) && amount(row) != 0).mapToObj(
        this::currency).distinct().sorted().toList();
  }

  /** The rows by record id. */
  public Map<Long, Integer> rowsById() {
    Map<Long, Integer> found = new HashMap<>();
    for (int row = 0; row < size(); row++) {
      found.put(id(row), row);
    }
    return found;
  }

  @Override
  public String toString() {
    return size() + " opportunities " + Arrays.toString(rows.id());
  }
}
