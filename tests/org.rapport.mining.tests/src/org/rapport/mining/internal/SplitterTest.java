package org.rapport.mining.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.Runs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.internal.Splitter.Split;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Divisions by groups and by time: what must never be on both sides is not. */
class SplitterTest {

  private static final Optional<String> DAY = Optional.of("day");

  /** Orders of accounts: account numbers up to {@code accounts}, some of them with many orders; a day; a target. */
  private static Dataset orders(int rows, int accounts, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] account = new double[rows];
    double[] amount = new double[rows];
    long[] day = new long[rows];
    int[] label = new int[rows];
    for (int i = 0; i < rows; i++) {
      double skewed = random.nextDouble();
      account[i] = Math.floor(skewed * skewed * accounts);
      amount[i] = account[i] % 7 + random.nextDouble();
      day[i] = random.nextInt(rows / 4) * TimeColumn.DAY;
      label[i] = account[i] % 3 == 0 ^ random.nextInt(10) == 0 ? 1 : 0;
    }
    return Dataset.of(Table.of(NumberColumn.of("account", account), NumberColumn.of("amount", amount),
        TimeColumn.of("day", true, day), CategoryColumn.of("returned", label, List.of("no", "yes"))))
        .label("returned").build();
  }

  private static List<Split> split(Dataset data, Evaluation evaluation) {
    return Splitter.split(data, data.labelColumn(), evaluation, 42);
  }

  private static Set<String> values(Dataset data, String column, int[] rows) {
    Set<String> values = new HashSet<>();
    for (int row : rows) {
      values.add(data.table().column(column).text(row));
    }
    return values;
  }

  private static double share(Dataset data, int[] rows) {
    return Arrays.stream(rows).map(row -> data.labelColumn().code(row)).average().orElseThrow();
  }

  @Test
  void noGroupIsOnBothSidesOfAHoldOut() {
    Dataset data = orders(2000, 120, 1);
    for (long seed = 0; seed < 20; seed++) {
      Split split = Splitter.split(data, data.labelColumn(), new Evaluation.GroupHoldOut("account", 0.3), seed).get(0);
      Set<String> tested = values(data, "account", split.test());
      tested.retainAll(values(data, "account", split.training()));
      assertEquals(Set.of(), tested);
      assertEquals(2000, split.test().length + split.training().length);
      assertEquals(0.3, split.test().length / 2000.0, 0.05);
      assertEquals(share(data, split.training()), share(data, split.test()), 0.1);
    }
  }

  @Test
  void everyGroupIsTestedOnceInFolds() {
    Dataset data = orders(2000, 120, 2);
    List<Split> splits = split(data, new Evaluation.GroupFolds("account", 5, 2));
    assertEquals(10, splits.size());
    for (int repeat = 0; repeat < 2; repeat++) {
      BitSet tested = new BitSet();
      for (Split split : splits.subList(5 * repeat, 5 * repeat + 5)) {
        Set<String> both = values(data, "account", split.test());
        both.retainAll(values(data, "account", split.training()));
        assertEquals(Set.of(), both);
        assertEquals(2000, split.test().length + split.training().length);
        assertEquals(400, split.test().length, 40);
        assertEquals(share(data, split.training()), share(data, split.test()), 0.05);
        Arrays.stream(split.test()).forEach(row -> assertTrue(!tested.get(row)));
        Arrays.stream(split.test()).forEach(tested::set);
      }
      assertEquals(2000, tested.cardinality());
    }
    assertTrue(!Arrays.equals(splits.get(0).test(), splits.get(5).test()));
  }

  @Test
  void aFoldIsNeverEmptyThoughOneGroupHoldsMostRows() {
    int[] account = IntStream.range(0, 30).map(i -> Math.max(0, i - 26)).toArray();
    int[] label = IntStream.range(0, 30).map(i -> i % 2).toArray();
    Dataset data = Dataset.of(Table.of(CategoryColumn.of("account", account, List.of("a", "b", "c", "d")),
        CategoryColumn.of("left", label, List.of("no", "yes")))).label("left").build();
    List<Split> splits = Splitter.split(data, new int[][]{IntStream.range(0, 30).toArray()},
        new Evaluation.GroupFolds("account", 4, 1), 1);
    splits.forEach(split -> assertTrue(split.test().length > 0));
    assertThrows(MiningException.class, () -> split(data, new Evaluation.GroupFolds("account", 5, 1)));
  }

  /** The same as scikit-learn's TimeSeriesSplit(3) gives for ten rows in order: tests 4–5, 6–7 and 8–9. */
  @Test
  void rollingOriginIsThatOfTheTextbook() {
    long[] day = {3, 0, 1, 2, 9, 8, 7, 6, 5, 4};
    Dataset data = days(Arrays.stream(day).map(d -> d * TimeColumn.DAY).toArray());
    List<Split> splits = split(data, new Evaluation.RollingOrigin(DAY, 3));
    assertEquals(3, splits.size());
    assertArrayEquals(new int[]{8, 9}, splits.get(0).test());
    assertArrayEquals(new int[]{0, 1, 2, 3}, splits.get(0).training());
    assertArrayEquals(new int[]{6, 7}, splits.get(1).test());
    assertArrayEquals(new int[]{0, 1, 2, 3, 8, 9}, splits.get(1).training());
    assertArrayEquals(new int[]{4, 5}, splits.get(2).test());
    assertArrayEquals(new int[]{0, 1, 2, 3, 6, 7, 8, 9}, splits.get(2).training());
  }

  private static Dataset days(long... days) {
    int[] label = IntStream.range(0, days.length).map(i -> i % 2).toArray();
    return Dataset.of(Table.of(TimeColumn.of("day", true, days),
        NumberColumn.of("x", IntStream.range(0, days.length).asDoubleStream().toArray()),
        CategoryColumn.of("left", label, List.of("no", "yes")))).label("left").build();
  }

  @Test
  void rowsOfOneDayStayTogether() {
    long d = TimeColumn.DAY;
    Dataset data = days(0, 0, d, d, d, d, d, 2 * d, 2 * d, 3 * d);
    Split split = split(data, new Evaluation.TimeHoldOut(DAY, 0.4)).get(0);
    assertArrayEquals(new int[]{7, 8, 9}, split.test());
    Split more = split(data, new Evaluation.TimeHoldOut(DAY, 0.7)).get(0);
    assertArrayEquals(new int[]{2, 3, 4, 5, 6, 7, 8, 9}, more.test());
    Split date = split(data, new Evaluation.TimeCut(DAY, Instant.parse("1970-01-03T00:00:00Z"))).get(0);
    assertArrayEquals(new int[]{7, 8, 9}, date.test());
  }

  @Test
  void rowsWithoutATimeAreLeftOut() {
    long d = TimeColumn.DAY;
    Dataset data = days(0, TimeColumn.MISSING, d, 0, 2 * d, 3 * d);
    Split split = split(data, new Evaluation.TimeHoldOut(DAY, 0.4)).get(0);
    assertArrayEquals(new int[]{0, 2, 3}, split.training());
    assertArrayEquals(new int[]{4, 5}, split.test());
  }

  @Test
  void whatCannotBeDividedIsSaid() {
    Dataset data = orders(400, 20, 3);
    Evaluation late = new Evaluation.TimeCut(DAY, Instant.parse("2030-01-01T00:00:00Z"));
    MiningException none = assertThrows(MiningException.class, () -> split(data, late));
    assertTrue(String.valueOf(none.getMessage()).contains("reach from 1970-01-01 to"), none.getMessage());
    assertThrows(MiningException.class, () -> split(data, new Evaluation.TimeHoldOut(Optional.of("returned"), 0.2)));
    assertThrows(MiningException.class, () -> split(data, new Evaluation.TimeHoldOut(Optional.empty(), 0.2)));
    Dataset same = days(0, 0, 0, 0);
    assertThrows(MiningException.class, () -> split(same, new Evaluation.TimeHoldOut(DAY, 0.2)));
    assertThrows(MiningException.class, () -> split(days(0, 1, 2, 3), new Evaluation.RollingOrigin(DAY, 50)));
    long d = TimeColumn.DAY;
    Dataset late2 = Dataset.of(Table.of(TimeColumn.of("day", true, 0, d, 2 * d, 3 * d),
        CategoryColumn.of("left", new int[]{0, 0, 0, 1}, List.of("no", "yes")))).label("left").build();
    MiningException unknown = assertThrows(MiningException.class,
        () -> split(late2, new Evaluation.TimeHoldOut(DAY, 0.25)));
    assertTrue(String.valueOf(unknown.getMessage()).contains("\"yes\""), unknown.getMessage());
  }

  @Test
  void aComparisonSaysHowItWasDividedAndLeavesTheDividingColumnOut() {
    Dataset data = orders(600, 40, 4);
    Comparison groups = compare(data, new Evaluation.GroupHoldOut("account", 0.25));
    assertEquals(List.of("amount", "day"), groups.features());
    assertTrue(groups.evaluation().startsWith("Hold-out of 25 % by groups of \"account\" ("), groups.evaluation());
    assertTrue(groups.warnings().stream().anyMatch(w -> w.contains("was not used as a feature")));
    Comparison time = compare(data, new Evaluation.TimeHoldOut(DAY, 0.25));
    assertEquals(List.of("account", "amount"), time.features());
    assertTrue(time.evaluation().startsWith("Trained on the rows before 1970-"), time.evaluation());
    assertTrue(time.warnings().stream().anyMatch(w -> w.contains("One later period")), time.warnings().toString());
    Comparison rolling = compare(data, new Evaluation.RollingOrigin(DAY, 3));
    assertEquals(3, rolling.models().get(0).folds().size());
    assertEquals(450, rolling.rowsEvaluated(), 10);
    assertEquals(600, rolling.rowsUsed());
  }

  private static Comparison compare(Dataset data, Evaluation evaluation) {
    return Runs.runner().compare(new ComparisonRequest(data, Optional.empty(), List.of(AlgorithmChoice.of("tree")),
        evaluation, 42, MissingPolicy.IMPUTE), null);
  }
}
