package org.rapport.mining.internal.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The neighbours found in rounded tiles against comparing every pair exactly. */
class NearestNeighboursTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10, 2_000})
  void neighboursAreTheNearest(int k) {
    Dataset training = TestData.made(1_300, 2, 4);
    Table queries = TestData.made(90, 2, 5).table();
    NeighboursModel model = train(training, k);
    Nearest[] found = search(model, queries);
    for (int query = 0; query < queries.rows(); query++) {
      int[] expected = nearest(training.table(), queries, query, Math.min(k, training.rows()));
      int q = query;
      assertArrayEquals(expected, IntStream.range(0, found[q].size()).map(found[q]::row).toArray(), "query " + query);
    }
  }

  @Test
  void roundingDoesNotHideANeighbourFarFromTheOrigin() {
    SplittableRandom random = new SplittableRandom(7);
    double[] x = IntStream.range(0, 2_000).mapToDouble(i -> 1e6 + random.nextInt(1_000) * 1e-4).toArray();
    x[0] = -1e6;
    int[] label = IntStream.range(0, x.length).map(i -> i % 2).toArray();
    Dataset data = Dataset.of(Table.of(NumberColumn.of("spend", x), NumberColumn.of("visits", new double[x.length]),
        CategoryColumn.of("region", new int[x.length], List.of("north")),
        CategoryColumn.of("answer", label, List.of("no", "yes")))).label("answer").build();
    Nearest[] found = search(train(data, 5), data.table());
    for (int query = 0; query < 300; query++) {
      int q = query;
      assertArrayEquals(nearest(data.table(), data.table(), query, 5),
          IntStream.range(0, 5).map(found[q]::row).toArray(), "query " + query);
    }
  }

  @Test
  void probabilitiesAreSharesOfTheNeighbours() {
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", 1, 2, 3, 100), CategoryColumn.ofTexts("y", "a", "b", "a",
        "c")))
        .label("y").build();
    double[] probabilities = train(data, 3).probabilities(Table.of(NumberColumn.of("x", 2)), Runs.context())[0];
    assertArrayEquals(new double[]{2.0 / 3, 1.0 / 3, 0}, probabilities, 1e-15);
  }

  @Test
  void numbersAreStandardisedSoThatUnitsDoNotMatter() {
    Dataset data = TestData.made(400, 2, 6);
    double[] cents = Arrays.stream(((NumberColumn) data.table().column("spend")).values()).map(v -> 1024 * v).toArray();
    Dataset other = data.withTable(data.table().with(NumberColumn.of("spend", cents)));
    assertTrue(Arrays.deepEquals(train(data, 3).probabilities(data.table(), Runs.context()),
        train(other, 3).probabilities(other.table(), Runs.context())));
  }

  @Test
  void constantColumnsAndUnknownLevelsDoNoHarm() {
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", 7, 7, 7, 7), NumberColumn.of("z", 1, 2, 8, 9),
        CategoryColumn.ofTexts("plan", "a", "a", "b", "b"), CategoryColumn.ofTexts("y", "n", "n", "j", "j"))).label("y")
        .build();
    Table asked = Table.of(NumberColumn.of("x", 1e9), NumberColumn.of("z", Double.NaN),
        CategoryColumn.ofTexts("plan", "new"));
    double[] probabilities = train(data, 4).probabilities(asked, Runs.context())[0];
    assertArrayEquals(new double[]{0.5, 0.5}, probabilities);
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(1_500, 2, 2);
    NeighboursModel model = train(data, 7);
    assertTrue(Arrays.deepEquals(model.probabilities(data.table(), Runs.context(1, new NullProgressMonitor())),
        model.probabilities(data.table(), Runs.context(4, new NullProgressMonitor()))));
  }

  @Test
  void weightsCountAsVotes() {
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", 1, 2, 3), CategoryColumn.ofTexts("y", "a", "b", "b"),
        NumberColumn.of("w", 2, 1, 1))).label("y").weight("w").build();
    assertEquals(0.5, train(data, 3).probabilities(Table.of(NumberColumn.of("x", 1)), Runs.context())[0][0], 1e-15);
  }

  private static Nearest[] search(NeighboursModel model, Table queries) {
    Nearest[] found = new Nearest[queries.rows()];
    model.search(queries, Runs.context(), (nearest, row) -> found[row] = nearest);
    return found;
  }

  private static NeighboursModel train(Dataset data, int k) {
    return (NeighboursModel) new NearestNeighbours().train(data, new NearestNeighbours.Settings(k), Runs.context());
  }

  /** The k nearest rows by comparing all: two numbers, standardised, and one category. */
  private static int[] nearest(Table training, Table queries, int query, int k) {
    double[] distances = new double[training.rows()];
    for (String name : List.of("spend", "visits")) {
      double[] values = ((NumberColumn) training.column(name)).values();
      double mean = 0;
      for (double value : values) {
        mean += value;
      }
      mean /= values.length;
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      double factor = squares > 0 ? 1 / Math.sqrt(squares / values.length) : 0;
      double asked = ((NumberColumn) queries.column(name)).value(query);
      for (int row = 0; row < distances.length; row++) {
        double difference = (values[row] - mean) * factor - (asked - mean) * factor;
        distances[row] += difference * difference;
      }
    }
    for (int row = 0; row < distances.length; row++) {
      distances[row] += training.column("region").text(row).equals(queries.column("region").text(query)) ? 0 : 1;
    }
    Comparator<Integer> nearer = Comparator.comparingDouble(row -> distances[row]);
    return IntStream.range(0, distances.length).boxed().sorted(nearer.thenComparing(row -> row)).limit(k)
        .mapToInt(Integer::intValue).toArray();
  }
}
