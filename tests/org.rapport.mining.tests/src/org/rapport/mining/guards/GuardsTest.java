package org.rapport.mining.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.internal.Labels;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** Planted faults are seen, with numbers, and one step mends each. */
class GuardsTest {
  private static final int ROWS = 600;
  private final SplittableRandom random = new SplittableRandom(3);
  private final int[] answer = IntStream.range(0, ROWS).map(i -> random.nextInt(3) == 0 ? 1 : 0).toArray();
  private final Table sound = Table.of(number("x", 1), number("y", 1),
      CategoryColumn.of("plan", IntStream.range(0, ROWS).map(i -> random.nextInt(3)).toArray(), List.of("a", "b", "c")),
      CategoryColumn.of("left", answer, List.of("no", "yes")));

  private NumberColumn number(String name, double width) {
    return NumberColumn.of(name, IntStream.range(0, ROWS).mapToDouble(i -> width * random.nextDouble()).toArray());
  }

  private static ComparisonRequest request(Table rows, String... algorithms) {
    return ComparisonRequest.of(Dataset.of(rows).label("left").build(), algorithms.length == 0 ? new String[]{"tree"}
        : algorithms);
  }

  private static List<Guard> check(ComparisonRequest request) {
    return Guards.check(request, AlgorithmCatalogue.builtIn(), null);
  }

  /** The only guard; its fix mends it, and a comparison warns of it. */
  private static Guard only(Kind kind, ComparisonRequest request) {
    List<Guard> guards = check(request);
    assertEquals(List.of(kind), guards.stream().map(Guard::kind).toList(), guards.toString());
    Guard guard = guards.get(0);
    assertTrue(Runs.runner().compare(request, null).warnings().contains(guard.sentence()), guard.sentence());
    ComparisonRequest mended = guard.fix().orElseThrow().apply(request);
    assertEquals(List.of(), check(mended), guard.fix().toString());
    assertEquals(mended, Guards.fix(request, guards));
    assertFalse(Runs.runner().compare(mended, null).warnings().contains(guard.sentence()));
    return guard;
  }

  @Test
  void soundDataRaiseNothing() {
    assertEquals(List.of(), check(request(sound)));
    assertEquals(List.of(), check(ComparisonRequest.of(TestData.iris(), "knn", "tree")));
    assertEquals(List.of(Kind.IDENTIFIER),
        check(ComparisonRequest.of(TestData.telco(), "knn")).stream().map(Guard::kind).toList());
  }

  @Test
  void columnsThatCannotHelpAreLeftOut() {
    Guard guard = only(Kind.CONSTANT, request(sound.with(NumberColumn.of("same", new double[ROWS]))));
    assertEquals("constant:same", guard.id());
    assertEquals("Column \"same\" has the same value in every row; it was left out.", guard.sentence());
    only(Kind.EMPTY, request(sound.with(NumberColumn.of("none",
        Arrays.stream(new double[ROWS]).map(v -> Double.NaN).toArray()))));
    only(Kind.IDENTIFIER, request(sound.with(CategoryColumn.of("id", IntStream.range(0, ROWS).toArray(),
        IntStream.range(0, ROWS).mapToObj(i -> "c" + i).toList()))));
    only(Kind.NEARLY_EMPTY, request(sound.with(NumberColumn.of("rarely",
        IntStream.range(0, ROWS).mapToDouble(i -> i % 4 == 0 ? random.nextDouble() : Double.NaN).toArray()))));
  }

  @Test
  void aCategoryThatGivesTheTargetAwayIsALeak() {
    Guard guard = only(Kind.LEAK,
        request(sound.with(CategoryColumn.of("reason", answer, List.of("none", "price")))));
    assertEquals("leak:reason", guard.id());
    assertEquals(new Fix.LeaveOut(List.of("reason")), guard.fix().orElseThrow());
    assertEquals("Leave out \"reason\".", guard.fix().orElseThrow().words());
  }

  @Test
  void aNumberThatGivesTheTargetAwayIsALeakToo() {
    double[] refund = IntStream.range(0, ROWS).mapToDouble(i -> (answer[i] == 1 ? 50 : 0) + 40 * random.nextDouble())
        .toArray();
    assertTrue(only(Kind.LEAK, request(sound.with(NumberColumn.of("refund", refund)))).seen()
        .contains("AUC 1.000"));
    double[] hint = IntStream.range(0, ROWS).mapToDouble(i -> answer[i] * 0.5 + random.nextDouble()).toArray();
    assertEquals(List.of(), check(request(sound.with(NumberColumn.of("hint", hint)))), "a good field is no leak");
  }

  @Test
  void severalClassesAreGivenAwayByAccuracy() {
    int[] three = IntStream.range(0, ROWS).map(i -> i % 3).toArray();
    Table rows = sound.with(CategoryColumn.of("left", three, List.of("a", "b", "c")))
        .with(NumberColumn.of("code", Arrays.stream(three).mapToDouble(c -> c * 10 + random.nextDouble()).toArray()));
    assertTrue(only(Kind.LEAK, request(rows)).seen().matches(".*\\(accuracy (1\\.000|0\\.99\\d) .*"));
  }

  @Test
  void whatExistsForOneClassOnlyIsKnownAfterwards() {
    double[] days = IntStream.range(0, ROWS)
        .mapToDouble(i -> answer[i] == 1 && i % 3 > 0 ? random.nextDouble() : Double.NaN).toArray();
    List<Guard> guards = check(request(sound.with(NumberColumn.of("notice", days))));
    Guard guard = guards.stream().filter(g -> g.kind() == Kind.AFTERWARDS).findFirst().orElseThrow();
    long values = Arrays.stream(days).filter(v -> !Double.isNaN(v)).count();
    assertEquals("Column \"notice\" has a value in " + values + " rows, and in " + values + " of them \"left\" is yes",
        guard.seen());
  }

  @Test
  void whatIsLaterThanTheTargetIsKnownAfterwards() {
    long[] asked = IntStream.range(0, ROWS).mapToLong(i -> i * TimeColumn.DAY).toArray();
    long[] ended = IntStream.range(0, ROWS)
        .mapToLong(i -> (i + (i % 10 == 0 ? 5 : -5 - random.nextInt(300))) * TimeColumn.DAY).toArray();
    Table rows = sound.with(TimeColumn.of("asked", true, asked)).with(TimeColumn.of("ended", true, ended));
    ComparisonRequest request = ComparisonRequest.of(Dataset.of(rows).label("left").time("asked").build(), "tree");
    assertEquals("Column \"ended\" is later than \"asked\" in 60 of 600 rows", only(Kind.AFTERWARDS, request).seen());
  }

  @Test
  void duplicatesAcrossTheSplitAreCounted() {
    int[] twice = IntStream.range(0, ROWS).map(i -> i % 300).toArray();
    int[] labels = IntStream.range(0, ROWS).map(i -> i < 300 || i % 10 > 0 ? answer[i % 300] : 1 - answer[i % 300])
        .toArray();
    Table rows = sound.select(twice).with(CategoryColumn.of("left", labels, List.of("no", "yes")));
    List<Guard> guards = check(request(rows));
    assertEquals(List.of(Kind.DUPLICATES), guards.stream().map(Guard::kind).toList());
    String seen = guards.get(0).seen();
    assertTrue(seen.matches("\\d+ of 120 test rows \\([\\d.]+ %\\) are equal to a training row in all fields, [1-9]\\d*"
        + " of them with another \"left\""), seen);
    ComparisonRequest mended = guards.get(0).fix().orElseThrow().apply(request(rows));
    assertEquals(330, Runs.runner().compare(mended, null).rowsUsed());
  }

  @Test
  void tinyClassesCanBeLeftOut() {
    int[] three = IntStream.range(0, ROWS).map(i -> i < 4 ? 2 : answer[i]).toArray();
    Table rows = sound.with(CategoryColumn.of("left", three, List.of("no", "yes", "perhaps")));
    List<Guard> guards = check(request(rows));
    Guard guard = guards.stream().filter(g -> g.kind() == Kind.TINY_CLASS).findFirst().orElseThrow();
    assertEquals("Only 4 rows are \"perhaps\" in the target \"left\"", guard.seen());
    ComparisonRequest mended = guard.fix().orElseThrow().apply(request(rows));
    assertEquals(List.of(), check(mended));
    assertEquals(596, Runs.runner().compare(mended, null).rowsUsed());
  }

  @Test
  void fewRowsForManyLevelsAreMerged() {
    CategoryColumn city = CategoryColumn.of("city",
        IntStream.range(0, ROWS).map(i -> i % 2 == 0 ? 0 : 1 + i % 45).toArray(),
        IntStream.range(0, 46).mapToObj(i -> "city " + i).toList());
    ComparisonRequest request = request(sound.with(city));
    Guard guard = check(request).stream().filter(g -> g.kind() == Kind.FEW_ROWS).findFirst().orElseThrow();
    assertEquals("few-rows:city", guard.id());
    assertTrue(guard.seen().contains("counting every level"), guard.seen());
    assertEquals(Optional.of("Merge the levels of \"city\" that have less than 2.0 % of the rows."),
        guard.fix().map(Fix::words));
    assertEquals(List.of(), check(guard.fix().orElseThrow().apply(request)));
  }

  @Test
  void rareLevelsAreMerged() {
    CategoryColumn city = CategoryColumn.of("city", IntStream.range(0, ROWS).map(i -> i < 400 ? 0 : 1 + i % 80)
        .toArray(), IntStream.range(0, 81).mapToObj(i -> "city " + i).toList());
    ComparisonRequest request = request(sound.with(city));
    Guard guard = check(request).stream().filter(g -> g.kind() == Kind.RARE_LEVELS).findFirst().orElseThrow();
    assertEquals("Column \"city\" has 81 levels, of which 80 have fewer than 5 rows", guard.seen());
    assertEquals(List.of(), check(Guards.fix(request, List.of(guard))));
  }

  @Test
  void rowsOfOneCustomerStayTogether() {
    Table rows = sound.with(NumberColumn.of("customer", IntStream.range(0, ROWS).mapToDouble(i -> i / 2).toArray()));
    ComparisonRequest request = ComparisonRequest.of(Dataset.of(rows).label("left").id("customer").build(), "tree");
    Guard guard = only(Kind.REPEATED_ID, request);
    assertEquals("300 of 600 rows have an \"customer\" that an earlier row has", guard.seen());
    assertEquals(new Evaluation.GroupHoldOut("customer", 0.2), guard.fix().orElseThrow().apply(request).evaluation());
  }

  @Test
  void neighboursOnUnscaledMixedColumnsAreWarnedAbout() {
    Table rows = sound.with(number("income", 90_000));
    ComparisonRequest request = request(rows, "knn").withPreparation(
        PreparationSettings.defaults().withGeneral(general -> general.with(Scaling.NONE)));
    Guard guard = only(Kind.UNSCALED, request);
    assertTrue(guard.sentence().contains("the standard deviation of \"income\" is 2.5") || guard.sentence()
        .contains("the standard deviation of \"income\" is 2.6"), guard.sentence());
    assertTrue(guard.sentence().endsWith("It compares rows by their distance, in which wide fields drown the others."));
    assertEquals(List.of(), check(request(rows, "tree").withPreparation(request.preparation())), "trees don't mind");
  }

  @Test
  void unscaledNeighboursAreWorseWithAWideField() {
    double[] told = IntStream.range(0, ROWS).mapToDouble(i -> answer[i] + random.nextDouble()).toArray();
    Table rows = sound.with(NumberColumn.of("hint", told)).with(number("income", 90_000));
    ComparisonRequest request = request(rows, "knn");
    double scaled = Runs.accuracies(Runs.runner().compare(request, null)).get(0);
    double unscaled = Runs.accuracies(Runs.runner().compare(request.withPreparation(
        PreparationSettings.defaults().withGeneral(general -> general.with(Scaling.NONE))), null)).get(0);
    assertTrue(scaled > unscaled + 0.1, scaled + " and " + unscaled);
  }

  @Test
  void leavingClassesTogetherIsSaid() {
    Column all = Labels.of(sound.column("left"));
    TimeColumn time = TimeColumn.of("when", true,
        IntStream.range(0, ROWS).mapToLong(i -> (answer[i] == 1 ? 10_000 + i : i) * TimeColumn.DAY).toArray());
    Dataset data = Dataset.of(sound.with(all).with(time)).label("left").time("when").build();
    ComparisonRequest request = new ComparisonRequest(data, Optional.empty(), request(sound).algorithms(),
        new Evaluation.TimeHoldOut(Optional.empty(), 0.1), 1, PreparationSettings.defaults());
    Guard guard = check(request).stream().filter(g -> g.kind() == Kind.ONE_CLASS).findFirst().orElseThrow();
    assertEquals("1 of 1 test part has rows of one class only", guard.seen());
    assertEquals(List.of(), check(guard.fix().orElseThrow().apply(request)));
  }
}
