package org.rapport.mining.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.Runs;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Where a number is predicted, planted faults are seen as they are for classes, and one step mends each. */
class NumberGuardsTest {
  private static final int ROWS = 400;
  private final SplittableRandom random = new SplittableRandom(5);
  private final NumberColumn x = number("x", i -> random.nextDouble());
  private final NumberColumn worth = number("worth", i -> 10 * x.value(i) + random.nextGaussian());
  private final Table sound = Table.of(x, number("y", i -> random.nextDouble()),
      CategoryColumn.of("plan", IntStream.range(0, ROWS).map(i -> random.nextInt(3)).toArray(), List.of("a", "b", "c")),
      worth);

  private static NumberColumn number(String name, IntToDoubleFunction value) {
    return NumberColumn.of(name, IntStream.range(0, ROWS).mapToDouble(value).toArray());
  }

  private static RegressionRequest request(Table rows, String... algorithms) {
    return RegressionRequest.of(Dataset.of(rows).label("worth").build(),
        algorithms.length == 0 ? new String[]{"regtree"} : algorithms);
  }

  private static List<Guard> check(RegressionRequest request) {
    return Guards.check(request, AlgorithmCatalogue.builtIn(), null);
  }

  /** The only guard; a comparison warns of it, and its fix mends it. */
  private static Guard only(Kind kind, RegressionRequest request) {
    List<Guard> guards = check(request);
    assertEquals(List.of(kind), guards.stream().map(Guard::kind).toList(), guards.toString());
    Guard guard = guards.get(0);
    RegressionComparison comparison = Runs.runner().regress(request, null);
    assertTrue(comparison.warnings().contains(guard.sentence()), comparison.warnings().toString());
    RegressionRequest mended = guard.fix().orElseThrow().apply(request);
    assertEquals(List.of(), check(mended), guard.fix().toString());
    assertEquals(mended, Guards.fix(request, guards));
    assertFalse(Runs.runner().regress(mended, null).warnings().contains(guard.sentence()));
    return guard;
  }

  @Test
  void soundDataRaiseNothing() {
    assertEquals(List.of(), check(request(sound, "linear", "regtree", "regknn")));
  }

  @Test
  void columnsThatCannotHelpAreLeftOut() {
    only(Kind.CONSTANT, request(sound.with(number("same", i -> 1))));
    only(Kind.IDENTIFIER, request(sound.with(CategoryColumn.of("id", IntStream.range(0, ROWS).toArray(),
        IntStream.range(0, ROWS).mapToObj(i -> "c" + i).toList()))));
  }

  @Test
  void aNumberThatGivesTheTargetAwayIsALeak() {
    Guard guard = only(Kind.LEAK, request(sound.with(number("invoice",
        i -> Math.pow(worth.value(i) + 20, 3) + random.nextDouble()))));
    assertEquals("leak:invoice", guard.id());
    assertTrue(guard.seen().matches(".*nearly without error \\(R² (0\\.9[89]\\d|1\\.000) on rows .*"), guard.seen());
    assertEquals(new Fix.LeaveOut(List.of("invoice")), guard.fix().orElseThrow());
  }

  /** Bins of forty rows are too wide to tell, but the correlation is not. */
  @Test
  void aCopyOfTheTargetAmongFewRowsIsALeakToo() {
    Table rows = sound.select(IntStream.range(0, 40).toArray());
    NumberColumn target = (NumberColumn) rows.column("worth");
    NumberColumn copy = NumberColumn.of("copy", IntStream.range(0, 40).mapToDouble(i -> 3 - 2 * target.value(i))
        .toArray());
    Guard guard = check(request(rows.with(copy))).stream().filter(g -> g.kind() == Kind.LEAK).findFirst()
        .orElseThrow();
    assertEquals("Column \"copy\" alone tells the target \"worth\" nearly without error (correlation 1.00000)",
        guard.seen());
  }

  @Test
  void whatIsLaterThanTheTargetIsKnownAfterwards() {
    long[] asked = IntStream.range(0, ROWS).mapToLong(i -> i * TimeColumn.DAY).toArray();
    long[] ended = IntStream.range(0, ROWS)
        .mapToLong(i -> (i + (i % 10 == 0 ? 5 : -5 - random.nextInt(300))) * TimeColumn.DAY).toArray();
    Table rows = sound.with(TimeColumn.of("asked", true, asked)).with(TimeColumn.of("ended", true, ended));
    assertEquals("Column \"ended\" is later than \"asked\" in 40 of 400 rows", only(Kind.AFTERWARDS,
        RegressionRequest.of(Dataset.of(rows).label("worth").time("asked").build(), "regtree")).seen());
  }

  @Test
  void duplicatesAcrossTheSplitAreCounted() {
    int[] twice = IntStream.range(0, ROWS).map(i -> i % 200).toArray();
    Table rows = sound.select(twice).with(number("worth", i -> worth.value(i % 200) + (i == 5 ? 1 : 0)));
    RegressionRequest request = request(rows);
    List<Guard> guards = check(request);
    assertEquals(List.of(Kind.DUPLICATES), guards.stream().map(Guard::kind).toList());
    assertTrue(guards.get(0).seen().matches("\\d+ of 80 test rows .* with another \"worth\""), guards.get(0).seen());
    assertEquals(201, Runs.runner().regress(guards.get(0).fix().orElseThrow().apply(request), null).rowsUsed());
  }

  @Test
  void fewRowsForManyLevelsAreMerged() {
    CategoryColumn city = CategoryColumn.of("city",
        IntStream.range(0, ROWS).map(i -> i % 2 == 0 ? 0 : 1 + i % 45).toArray(),
        IntStream.range(0, 46).mapToObj(i -> "city " + i).toList());
    Guard guard = only(Kind.FEW_ROWS, request(sound.with(city)));
    assertEquals("There are 400 rows for 49 columns, counting every level", guard.seen());
  }

  @Test
  void rowsOfOneCustomerStayTogether() {
    Table rows = sound.with(number("customer", i -> i / 2));
    RegressionRequest request = RegressionRequest.of(Dataset.of(rows).label("worth").id("customer").build(),
        "regtree");
    assertEquals(new Evaluation.GroupHoldOut("customer", 0.2),
        only(Kind.REPEATED_ID, request).fix().orElseThrow().apply(request).evaluation());
  }

  @Test
  void neighboursOnUnscaledMixedColumnsAreWarnedAbout() {
    Table rows = sound.with(number("income", i -> 90_000 * random.nextDouble()));
    PreparationSettings unscaled = PreparationSettings.defaults().withGeneral(general -> general.with(Scaling.NONE));
    only(Kind.UNSCALED, request(rows, "regknn").withPreparation(unscaled));
    assertEquals(List.of(), check(request(rows, "regtree").withPreparation(unscaled)), "trees don't mind");
  }
}
