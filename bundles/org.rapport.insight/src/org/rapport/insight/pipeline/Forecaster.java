package org.rapport.insight.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.BetaDraw;
import org.rapport.insight.internal.statistics.PoissonBinomial;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.model.StageKind;

/**
 * Makes forecasts of what open opportunities will bring.
 *
 * @since 0.1
 */
public final class Forecaster {
  private static final int RUNS = 20_000;
  private static final int COARSE = 4_000;
  private static final int LEAST = 1_000;
  private static final long STEPS = 40_000_000;

  private final ForecastBasis basis;
  private final Map<Long, StageRecord> records;
  private final long seed;
  private final int runs;

  private Forecaster(ForecastBasis basis, Map<Long, StageRecord> records, long seed, int runs) {
    this.basis = basis;
    this.records = records;
    this.seed = seed;
    this.runs = runs;
  }

  /**
   * Forecasts by the probabilities people set.
   *
   * @param seed the seed of the simulation
   */
  public static Forecaster byStage(long seed) {
    return new Forecaster(ForecastBasis.STAGE, Map.of(), seed, RUNS);
  }

  /**
   * Forecasts by what became of opportunities so far. That few are known of a stage widens the interval: each run of the
   * simulation draws the stages' probabilities anew (Beta(won + ½, lost + ½)).
   *
   * @param records what became of the opportunities that were in a stage, by its record id; of a stage without a record
   * no opportunity has a part
   * @param seed the seed of the simulation
   */
  public static Forecaster observed(Map<Long, StageRecord> records, long seed) {
    return new Forecaster(ForecastBasis.OBSERVED, Map.copyOf(records), seed, RUNS);
  }

  /** The same with fewer runs, for many forecasts one after the other. */
  Forecaster coarse() {
    return new Forecaster(basis, records, seed, COARSE);
  }

  /**
   * Forecasts a time.
   *
   * @param opportunities opportunities as they are known, with amounts in one currency
   * @param from the first day
   * @param to the last day, not before the first
   * @throws InsightException when the days are in the wrong order, or amounts are in several currencies
   */
  public Forecast forecast(Opportunities opportunities, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new InsightException("A forecast can't end on " + to + " when it begins on " + from + ".");
    }
    Opportunities open = opportunities.where(opportunities::open);
    List<String> currencies = open.currencies();
    if (currencies.size() > 1) {
      throw new InsightException("The opportunities have amounts in several currencies (" + String.join(", ",
          currencies) + "): forecast each of them by itself.");
    }
    Due due = new Due(from.toEpochDay(), to.toEpochDay());
    for (int row = 0; row < open.size(); row++) {
      due.add(open, row);
    }
    double[] probabilities = due.rows.stream().mapToDouble(row -> probability(open, row)).toArray();
    double[] amounts = due.rows.stream().mapToDouble(open::amount).toArray();
    double expected = 0;
    double amount = 0;
    double wins = 0;
    for (int i = 0; i < amounts.length; i++) {
      expected += amounts[i] * probabilities[i];
      amount += amounts[i];
      wins += probabilities[i];
    }
    double[] sums = new double[runs(amounts.length)];
    int[] counts = new int[sums.length];
    simulate(open, due.rows, sums, counts);
    Interval interval = hull(quantiles(sums), expected);
    return new Forecast(basis, from, to, amounts.length, amount, new Estimate(expected, interval, "simulation, "
        + sums.length + " runs, seed " + seed), wins, hull(wins(probabilities, counts), wins), lines(open, due.rows),
        due.leftOut(), due.rows.stream().map(open::id).toList());
  }

  private int runs(int opportunities) {
    return (int) Math.max(LEAST, Math.min(runs, STEPS / Math.max(1, opportunities)));
  }

  /** With fixed probabilities the number won has an exact distribution; else it is simulated with the amounts. */
  private Interval wins(double[] probabilities, int[] counts) {
    if (basis == ForecastBasis.STAGE && probabilities.length <= 5_000) {
      PoissonBinomial distribution = PoissonBinomial.of(probabilities);
      return new Interval(distribution.quantile(0.025), distribution.quantile(0.975));
    }
    return quantiles(Arrays.stream(counts).asDoubleStream().toArray());
  }

  private static Interval quantiles(double[] values) {
    Arrays.sort(values);
    return new Interval(values[(int) Math.floor(0.025 * (values.length - 1))], values[(int) Math.ceil(0.975
        * (values.length - 1))]);
  }

  private static Interval hull(Interval interval, double value) {
    return interval.hull(new Interval(value, value));
  }

  private void simulate(Opportunities open, List<Integer> rows, double[] sums, int[] counts) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Long> stages = rows.stream().map(row -> stageId(open, row)).distinct().sorted().toList();
    int[] stage = rows.stream().mapToInt(row -> stages.indexOf(stageId(open, row))).toArray();
    double[] fixed = rows.stream().mapToDouble(row -> probability(open, row)).toArray();
    double[] amounts = rows.stream().mapToDouble(open::amount).toArray();
    double[] drawn = new double[stages.size()];
    for (int draw = 0; draw < sums.length; draw++) {
      if (basis == ForecastBasis.OBSERVED) {
        for (int s = 0; s < drawn.length; s++) {
          StageRecord known = records.getOrDefault(stages.get(s), new StageRecord(0, 0));
          drawn[s] = BetaDraw.next(random, known.won() + 0.5, known.lost() + 0.5);
        }
      }
      for (int i = 0; i < stage.length; i++) {
        double probability = basis == ForecastBasis.OBSERVED ? drawn[stage[i]] : fixed[i];
        if (random.nextDouble() < probability) {
          sums[draw] += amounts[i];
          counts[draw]++;
        }
      }
    }
  }

  private static long stageId(Opportunities open, int row) {
    return open.stage(row) < 0 ? 0 : open.stages().get(open.stage(row)).id();
  }

  /** The probability of winning an open opportunity, NaN when none is known. */
  private double probability(Opportunities open, int row) {
    double own = open.probability(row);
    double set = open.stage(row) < 0 ? Double.NaN : open.stages().get(open.stage(row)).probability();
    double probability = basis == ForecastBasis.STAGE ? Double.isNaN(own) ? set : own
        : Optional.ofNullable(records.get(stageId(open, row))).filter(r -> r.won() + r.lost() > 0).map(
            StageRecord::probability).orElse(Double.NaN);
    return probability >= 0 && probability <= 1 ? probability : Double.NaN;
  }

  private List<ForecastLine> lines(Opportunities open, List<Integer> rows) {
    Map<Integer, List<Integer>> byStage = new TreeMap<>();
    rows.forEach(row -> byStage.computeIfAbsent(open.stage(row), key -> new ArrayList<>()).add(row));
    List<ForecastLine> lines = new ArrayList<>();
    byStage.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey() < 0 ? new PipelineStage(0, 0, "",
        0, 0, StageKind.OPEN) : open.stages().get(entry.getKey()), PipelineStage.ORDER)).forEach(
            entry -> {
              double amount = 0;
              double expected = 0;
              double sum = 0;
              for (int row : entry.getValue()) {
                amount += open.amount(row);
                expected += open.amount(row) * probability(open, row);
                sum += probability(open, row);
              }
              String name = entry.getKey() < 0 ? "" : open.stages().get(entry.getKey()).name();
              lines.add(new ForecastLine(name, entry.getValue().size(), amount, amount > 0 ? expected / amount
                  : sum / entry.getValue().size(), expected));
            });
    return lines;
  }

  /** Sorts out which opportunities are due. */
  private final class Due {
    private final long from;
    private final long to;
    private final List<Integer> rows = new ArrayList<>();
    private int overdue;
    private double overdueAmount;
    private int later;
    private int withoutDay;
    private int withoutAmount;
    private int withoutProbability;

    Due(long from, long to) {
      this.from = from;
      this.to = to;
    }

    void add(Opportunities open, int row) {
      int day = open.closeDay(row);
      double amount = open.amount(row);
      if (day == Opportunities.NO_DAY) {
        withoutDay++;
      } else if (day < from) {
        overdue++;
        overdueAmount += Double.isFinite(amount) ? amount : 0;
      } else if (day > to) {
        later++;
      } else if (!Double.isFinite(amount)) {
        withoutAmount++;
      } else if (Double.isNaN(probability(open, row))) {
        withoutProbability++;
      } else {
        rows.add(row);
      }
    }

    Forecast.LeftOut leftOut() {
      return new Forecast.LeftOut(overdue, overdueAmount, later, withoutDay, withoutAmount, withoutProbability);
    }
  }
}
