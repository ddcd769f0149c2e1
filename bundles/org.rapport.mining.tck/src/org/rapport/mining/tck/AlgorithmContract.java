package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterField;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * What is expected of every algorithm, of whatever kind.
 *
 * <p>An algorithm has no state; the same data, parameters and seed give the same result bit for bit, on any number of
 * threads; it ends when it is cancelled; it changes nothing it was given; what it says of a row has nothing to do with the
 * other rows it is asked about; what it can't learn from it refuses with a sentence ({@link MiningException}); it leaves no
 * threads behind; and it does not take for ever.
 *
 * @since 0.1
 */
public abstract class AlgorithmContract {
  /** The id under which the engine sees the algorithm in these tests. */
  protected static final String ID = "contract.algorithm";
  private static final int ROWS = 240;
  private static final int LOOKS = 100;
  private static final long PAUSE = 50_000_000L;

  /** What was learnt: an answer of one or more numbers for every row. */
  protected interface Learnt {
    /** The answers, one array a row. */
    double[][] answers(Table rows, MiningContext context);
  }

  /** The algorithm: a new object at every call. */
  protected abstract Algorithm<?> algorithm();

  /** The parameters of the tests that differ from the defaults, as on the command line, such as {@code k} → {@code 3}. */
  protected Map<String, String> parameters() {
    return Map.of();
  }

  /** How long learning from {@value #ROWS} rows and a few columns may take; a minute unless overridden. */
  protected Duration timeLimit() {
    return Duration.ofMinutes(1);
  }

  /** The category of its registration. */
  protected abstract String category();

  /** The data set in the form of this kind of algorithm. */
  protected abstract Dataset dataset(Table customers);

  /** Learns. */
  protected abstract Learnt learn(Algorithm<?> algorithm, Dataset data, MiningContext context);

  /** Lets the engine run it on a data set as it was read, with gaps and all. */
  protected abstract void run(AlgorithmCatalogue catalogue, Dataset data);

  /** The parameters as a record of the algorithm. */
  protected final Record settings(Algorithm<?> algorithm) {
    return ParameterForm.of(algorithm.parameters()).parse(parameters());
  }

  /** A catalogue with this algorithm and the built-in ones, of which an ensemble can be made. */
  protected final AlgorithmCatalogue catalogue() {
    return catalogue(this::algorithm);
  }

  /** As {@link #catalogue()}, with a given object of this algorithm. */
  final AlgorithmCatalogue catalogue(Supplier<Algorithm<?>> made) {
    List<AlgorithmDescriptor> all = new ArrayList<>(AlgorithmCatalogue.builtIn().algorithms());
    all.add(AlgorithmDescriptor.of(ID, "Algorithm under test", category(), "", "contract.bundle", made::get));
    return AlgorithmCatalogue.of(all.toArray(AlgorithmDescriptor[]::new));
  }

  /** A context without cancellation. */
  protected static MiningContext context(long seed, int threads) {
    return new MiningContext(seed, threads, new NullProgressMonitor());
  }

  private static MiningContext context(IProgressMonitor monitor) {
    return new MiningContext(42, 1, monitor);
  }

  private Table customers(int rows, long seed) {
    return ContractData.customers(rows, seed, !algorithm().needs().onlyNumbers());
  }

  private double[][] answers(Algorithm<?> algorithm, Table training, Table rows, MiningContext context) {
    return learn(algorithm, dataset(training), context).answers(rows, context);
  }

  private static void assertSame(double[][] expected, double[][] actual, String message) {
    assertEquals(expected.length, actual.length, message);
    for (int row = 0; row < expected.length; row++) {
      assertArrayEquals(expected[row], actual[row], message + " (row " + row + ")");
    }
  }

  @Test
  void hasAPublicConstructorWithoutArguments() throws ReflectiveOperationException {
    Class<?> type = algorithm().getClass();
    assertTrue(Modifier.isPublic(type.getModifiers()), type + " must be public");
    assertNotNull(type.getConstructor().newInstance());
  }

  @Test
  void hasNoFieldsThatCanChange() {
    for (Field field : algorithm().getClass().getDeclaredFields()) {
      assertTrue(field.isSynthetic() || Modifier.isFinal(field.getModifiers()),
          "The field " + field.getName() + " can change, so one run could disturb another.");
    }
  }

  @Test
  void describesItsParametersAndItsDefaultsAreValid() {
    ParameterForm<?> form = ParameterForm.of(algorithm().parameters());
    assertNotNull(form.defaults());
    for (ParameterField field : form.fields()) {
      assertFalse(field.label().isBlank(), "The parameter " + field.name() + " has no label.");
      assertFalse(field.help().isBlank(), "The parameter " + field.name() + " has no help.");
    }
    assertEquals(form.defaults(), form.parse(Map.of()), "The defaults are those of the annotations.");
  }

  @Test
  void theSameSeedGivesTheSameResultBitForBit() {
    Table training = customers(ROWS, 1);
    Table rows = customers(50, 2);
    double[][] once = answers(algorithm(), training, rows, context(7, 1));
    assertSame(once, answers(algorithm(), training, rows, context(7, 1)), "Another object, the same seed");
    assertSame(once, answers(algorithm(), training, rows, context(7, 2)), "Two threads instead of one");
  }

  @Test
  void oneRunDoesNotDisturbAnother() {
    Algorithm<?> one = algorithm();
    Table rows = customers(50, 2);
    MiningContext context = context(7, 1);
    Learnt first = learn(one, dataset(customers(ROWS, 1)), context);
    double[][] before = first.answers(rows, context);
    learn(one, dataset(customers(ROWS / 2, 3)), context(8, 1)).answers(customers(20, 4), context);
    assertSame(before, first.answers(rows, context), "After another run of the same object");
    assertSame(before, answers(one, customers(ROWS, 1), rows, context), "Learnt again by the same object");
  }

  @Test
  void whatItIsGivenStaysAsItWas() {
    Table training = customers(ROWS, 1);
    Table rows = customers(50, 2);
    List<Object> before = List.of(ContractData.copy(training), ContractData.copy(rows));
    answers(algorithm(), training, rows, context(7, 2));
    assertEquals(before, List.of(ContractData.copy(training), ContractData.copy(rows)));
  }

  @Test
  void theAnswerForARowHasNothingToDoWithTheOtherRows() {
    Table rows = customers(60, 2);
    MiningContext context = context(7, 1);
    Learnt learnt = learn(algorithm(), dataset(customers(ROWS, 1)), context);
    double[][] together = learnt.answers(rows, context);
    int[] backwards = IntStream.range(0, 60).map(row -> 59 - row).toArray();
    double[][] turned = learnt.answers(rows.select(backwards), context);
    for (int row = 0; row < 60; row++) {
      assertArrayEquals(together[row], turned[59 - row], "Row " + row + " in another order");
    }
    assertArrayEquals(together[17], learnt.answers(rows.select(new int[]{17}), context)[0], "Row 17 alone");
    assertEquals(0, learnt.answers(rows.select(new int[0]), context).length, "No rows, no answers");
  }

  @Test
  void endsWhenItIsCancelled() {
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    Table training = customers(2_000, 1);
    assertThrows(OperationCanceledException.class,
        () -> learn(algorithm(), dataset(training), context(cancelled)), "Cancelled before it began");
    CountingMonitor counting = new CountingMonitor(Integer.MAX_VALUE);
    learn(algorithm(), dataset(training), context(counting));
    if (counting.asked() > 2) {
      assertThrows(OperationCanceledException.class,
          () -> learn(algorithm(), dataset(training), context(new CountingMonitor(counting.asked() / 2))),
          "Cancelled half way");
    }
  }

  @Test
  void fewOrStrangeRowsAreLearntFromOrRefusedWithASentence() {
    MiningContext context = context(7, 1);
    Table all = customers(ROWS, 1);
    Table same = ContractData.constant(all);
    for (Table training : List.of(all.select(new int[]{0, 1}), all.select(new int[]{0, 1, 2, 3, 4}), same,
        all.select(IntStream.range(0, ROWS).map(row -> row % 3).toArray()))) {
      try {
        learn(algorithm(), dataset(training), context).answers(all, context);
      } catch (MiningException e) {
        String sentence = String.valueOf(e.getMessage());
        assertTrue(sentence.length() > 10 && sentence.endsWith("."), "No sentence for the user: " + sentence);
      }
    }
  }

  @Test
  void theEngineRunsItOnDataWithGaps() {
    run(catalogue(), dataset(ContractData.withGaps(ContractData.customers(ROWS, 5, true))));
  }

  @Test
  void theEngineRefusesEmptyDataWithASentence() {
    Dataset empty = dataset(ContractData.customers(ROWS, 5, true).select(new int[0]));
    MiningException e = assertThrows(MiningException.class, () -> run(catalogue(), empty));
    assertFalse(String.valueOf(e.getMessage()).isBlank());
  }

  @Test
  void doesNotTakeForEver() {
    Table training = customers(ROWS, 1);
    assertTimeoutPreemptively(timeLimit(), () -> {
      answers(algorithm(), training, training, context(7, 1));
    });
  }

  @Test
  void leavesNoThreadsBehindThatKeepTheProcessAlive() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    answers(algorithm(), customers(ROWS, 1), customers(50, 2), context(7, 2));
    Set<String> left = left(before);
    // threads of a pool that was shut down are given a moment to end
    for (int look = 0; look < LOOKS && !left.isEmpty(); look++) {
      LockSupport.parkNanos(PAUSE);
      left = left(before);
    }
    assertEquals(Set.of(), left);
  }

  private static Set<String> left(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && !thread.isDaemon() && !before.contains(thread)).map(Thread::getName)
        .collect(Collectors.toSet());
  }

  /** Every number finite. */
  static void assertFinite(double[][] answers) {
    assertTrue(Arrays.stream(answers).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite),
        "Every answer is a finite number.");
  }
}
