package org.rapport.mining.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.Runs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Sampled Shapley values against all sets of fields, with fields that act together and a field of two columns. */
class SampledShapleyTest {
  private static final List<List<String>> FIELDS = List.of(List.of("a"), List.of("b1", "b2"), List.of("c"),
      List.of("d"));
  private static final List<String> LEVELS = List.of("x", "y", "z");

  private static Table rows(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] numbers = new double[4][n];
    int[] codes = new int[n];
    for (int row = 0; row < n; row++) {
      for (double[] column : numbers) {
        column[row] = random.nextInt(4);
      }
      codes[row] = random.nextInt(3);
    }
    return Table.of(NumberColumn.of("a", numbers[0]), NumberColumn.of("b1", numbers[1]),
        NumberColumn.of("b2", numbers[2]), NumberColumn.of("c", numbers[3]), CategoryColumn.of("d", codes, LEVELS));
  }

  private static double value(Table rows, int row, String name) {
    return ((NumberColumn) rows.column(name)).value(row);
  }

  private static double formula(Table rows, int row) {
    double level = rows.column("d").text(row).equals("y") ? 1 : 0;
    return 0.1 * value(rows, row, "a") + 0.05 * value(rows, row, "b1") * value(rows, row, "c")
        + 0.1 * level * value(rows, row, "b2") - 0.02 * level * value(rows, row, "a") * value(rows, row, "c");
  }

  private static final Function<Table, double[][]> MODEL = rows -> IntStream.range(0, rows.rows())
      .mapToObj(row -> new double[]{formula(rows, row), -formula(rows, row)}).toArray(double[][]::new);

  /** The mean answer over the background when some fields are known. */
  private static double known(Table rows, int row, Table background, int set) {
    double sum = 0;
    for (int base = 0; base < background.rows(); base++) {
      Table mixed = background.select(new int[]{base});
      for (int f = 0; f < FIELDS.size(); f++) {
        if ((set >> f & 1) == 1) {
          for (String name : FIELDS.get(f)) {
            mixed = mixed.with(rows.column(name).select(new int[]{row}));
          }
        }
      }
      sum += formula(mixed, 0);
    }
    return sum / background.rows();
  }

  private static double[] slow(Table rows, int row, Table background) {
    double[] sizes = {0.25, 1.0 / 12, 1.0 / 12, 0.25};
    double[] shapley = new double[4];
    for (int f = 0; f < 4; f++) {
      for (int set = 0; set < 16; set++) {
        if ((set >> f & 1) == 0) {
          shapley[f] += sizes[Integer.bitCount(set)]
              * (known(rows, row, background, set | 1 << f) - known(rows, row, background, set));
        }
      }
    }
    return shapley;
  }

  @Test
  void manyOrdersComeNearAllOfThem() {
    Table background = rows(8, 1);
    Table rows = rows(6, 2);
    int[] explained = {0, 1, 0, 1, 0, 1};
    SampledShapley.Values found = new SampledShapley(FIELDS, background, MODEL, 4_000).of(rows, explained,
        Runs.context());
    for (int row = 0; row < 6; row++) {
      double[] wanted = slow(rows, row, background);
      for (int f = 0; f < 4; f++) {
        double sign = explained[row] == 0 ? 1 : -1;
        assertEquals(sign * wanted[f], found.contributions()[row][f], 0.006, row + ", " + f);
        assertTrue(Math.abs(sign * wanted[f] - found.contributions()[row][f]) <= 5 * found.errors()[row][f] + 1e-12);
      }
    }
  }

  @Test
  void theStandardErrorIsTheSpreadOfRepetitionsAndTheSumIsRight() {
    Table background = rows(16, 3);
    Table rows = rows(1, 4);
    int[] explained = {0};
    double start = Arrays.stream(MODEL.apply(background)).mapToDouble(answer -> answer[0]).average().orElseThrow();
    double told = 0;
    double[] repeated = new double[60];
    for (int i = 0; i < repeated.length; i++) {
      SampledShapley.Values found = new SampledShapley(FIELDS, background, MODEL, 0).of(rows, explained,
          new org.rapport.mining.spi.MiningContext(i, 1, Runs.context().monitor()));
      assertEquals(MODEL.apply(rows)[0][0] - start, Arrays.stream(found.contributions()[0]).sum(), 1e-12);
      repeated[i] = found.contributions()[0][1];
      told += found.errors()[0][1] / repeated.length;
    }
    double mean = Arrays.stream(repeated).average().orElseThrow();
    double spread = Math.sqrt(Arrays.stream(repeated).map(x -> (x - mean) * (x - mean)).sum() / (repeated.length - 1));
    // the background rows are the same in all repetitions, so these spread no more than the standard error says
    assertTrue(spread <= 1.3 * told, spread + " against " + told);
  }

  /** The background has levels that the rows to be explained don't have, and codes them in another order. */
  @Test
  void levelsOfTheBackgroundAreKept() {
    Table background = rows(8, 7);
    Table rows = rows(3, 8);
    CategoryColumn levels = (CategoryColumn) rows.column("d");
    Table other = rows.with(CategoryColumn.ofTexts("d", IntStream.range(0, 3).mapToObj(levels::text)
        .toArray(String[]::new)));
    Table turned = background.with(((CategoryColumn) background.column("d")).withLevels(List.of("z", "y", "x")));
    SampledShapley.Values same = new SampledShapley(FIELDS, background, MODEL, 50).of(rows, new int[3], Runs.context());
    SampledShapley.Values found = new SampledShapley(FIELDS, turned, MODEL, 50).of(other, new int[3], Runs.context());
    SampledShapley.Values alone = new SampledShapley(FIELDS, turned, MODEL, 50).of(
        rows.select(new int[]{1}).with(CategoryColumn.ofTexts("d", levels.text(1))), new int[1], Runs.context());
    assertEquals(Arrays.deepToString(same.contributions()), Arrays.deepToString(found.contributions()));
    assertEquals(Arrays.toString(same.contributions()[1]), Arrays.toString(alone.contributions()[0]));
  }

  @Test
  void aRowIsExplainedTheSameAloneAndAmongOthers() {
    Table rows = rows(900, 5);
    SampledShapley shapley = new SampledShapley(FIELDS, rows(16, 6), MODEL, 0);
    SampledShapley.Values all = shapley.of(rows, new int[900], Runs.context());
    SampledShapley.Values one = shapley.of(rows.select(new int[]{444}), new int[1], Runs.context());
    assertEquals(Arrays.toString(all.contributions()[444]), Arrays.toString(one.contributions()[0]));
    assertEquals(Arrays.toString(all.errors()[444]), Arrays.toString(one.errors()[0]));
  }
}
