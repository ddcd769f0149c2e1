package org.rapport.insight.rfm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;

/**
 * The scores of customers by recency, frequency and monetary value, with the cells and named segments they make.
 *
 * @since 0.1
 */
public final class Rfm {
  private final RfmFacts facts;
  private final RfmSettings settings;
  private final RfmScale[] scales;
  private final byte[][] scores;
  private final List<RfmCell> cells;

  private Rfm(RfmFacts facts, RfmSettings settings) {
    this.facts = facts;
    this.settings = settings;
    int n = facts.size();
    double[][] values = new double[3][n];
    for (int i = 0; i < n; i++) {
      values[0][i] = facts.recency(i);
      values[1][i] = facts.counts()[i];
      values[2][i] = facts.sums()[i];
    }
    List<List<Double>> fixed = List.of(settings.recency(), settings.frequency(), settings.monetary());
    scales = IntStream.range(0, 3).parallel().mapToObj(d -> fixed.get(d).isEmpty()
        ? RfmScale.quantiles(RfmScale.sorted(values[d], d == 0), settings.bins(), d == 0)
        : RfmScale.fixed(fixed.get(d), d == 0)).toArray(RfmScale[]::new);
    scores = IntStream.range(0, 3).parallel().mapToObj(d -> scales[d].scores(values[d])).toArray(byte[][]::new);
    cells = counted();
  }

  /**
   * Scores customers.
   *
   * @param facts what is known of them
   * @param settings bins and thresholds
   */
  public static Rfm of(RfmFacts facts, RfmSettings settings) {
    return new Rfm(facts, settings);
  }

  private List<RfmCell> counted() {
    int bins = settings.bins();
    long[] customers = new long[bins * bins * bins];
    long[] orders = new long[customers.length];
    double[] money = new double[customers.length];
    for (int i = 0; i < facts.size(); i++) {
      int cell = (scores[0][i] * bins + scores[1][i]) * bins + scores[2][i] - (bins + 1) * bins - 1;
      customers[cell]++;
      orders[cell] += facts.counts()[i];
      money[cell] += facts.sums()[i];
    }
    List<RfmCell> found = new ArrayList<>();
    for (int cell = customers.length - 1; cell >= 0; cell--) {
      if (customers[cell] > 0) {
        int r = cell / bins / bins + 1;
        int f = cell / bins % bins + 1;
        int m = cell % bins + 1;
        found.add(new RfmCell(r, f, m, RfmSegment.of(r, f, m, bins), customers[cell], orders[cell], money[cell]));
      }
    }
    return List.copyOf(found);
  }

  /** What is known of the customers. */
  public RfmFacts facts() {
    return facts;
  }

  /** Bins and thresholds. */
  public RfmSettings settings() {
    return settings;
  }

  /** The bounds of the scores of recency, in days. */
  public RfmScale recencyScale() {
    return scales[0];
  }

  /** The bounds of the scores of frequency, in orders. */
  public RfmScale frequencyScale() {
    return scales[1];
  }

  /** The bounds of the scores of monetary value. */
  public RfmScale monetaryScale() {
    return scales[2];
  }

  /** The score of a customer's recency, from 1 to the number of bins, the best the highest. */
  public int recency(int customer) {
    return scores[0][customer];
  }

  /** The score of a customer's frequency. */
  public int frequency(int customer) {
    return scores[1][customer];
  }

  /** The score of a customer's monetary value. */
  public int monetary(int customer) {
    return scores[2][customer];
  }

  /** The named segment of a customer. */
  public RfmSegment segment(int customer) {
    return RfmSegment.of(scores[0][customer], scores[1][customer], scores[2][customer], settings.bins());
  }

  /** The cells that have customers, the best first. */
  public List<RfmCell> cells() {
    return cells;
  }

  /** All named segments, in their order, also those without customers. */
  public List<RfmGroup> groups() {
    long[] days = new long[RfmSegment.values().length];
    for (int i = 0; i < facts.size(); i++) {
      days[segment(i).ordinal()] += facts.recency(i);
    }
    List<RfmGroup> groups = new ArrayList<>();
    double[] money = new double[days.length];
    cells.forEach(cell -> money[cell.segment().ordinal()] += cell.money());
    double all = Arrays.stream(money).sum();
    boolean shared = all > 0 && Arrays.stream(money).allMatch(m -> m >= 0);
    for (RfmSegment segment : RfmSegment.values()) {
      List<RfmCell> own = cells.stream().filter(cell -> cell.segment() == segment).toList();
      long customers = own.stream().mapToLong(RfmCell::customers).sum();
      Estimate share = new Estimate((double) customers / facts.size(), Intervals.wilson(customers, facts.size()),
          "Wilson");
      groups.add(new RfmGroup(segment, customers, share, own.stream().mapToLong(RfmCell::orders).sum(),
          money[segment.ordinal()], shared ? Optional.of(money[segment.ordinal()] / all) : Optional.empty(),
          customers == 0 ? Optional.empty() : Optional.of((double) days[segment.ordinal()] / customers)));
    }
    return groups;
  }

  /** The ids of the customers of a named segment, in the order of the facts. */
  public long[] members(RfmSegment segment) {
    return members(i -> segment(i) == segment);
  }

  /** The ids of the customers with three scores, in the order of the facts. */
  public long[] members(int recency, int frequency, int monetary) {
    return members(i -> scores[0][i] == recency && scores[1][i] == frequency && scores[2][i] == monetary);
  }

  private long[] members(IntPredicate wanted) {
    return IntStream.range(0, facts.size()).filter(wanted).mapToLong(i -> facts.ids()[i]).toArray();
  }

  /** The places of the customers, the best first: by the sum of their scores, then by money, then in their order. */
  public int[] best(int most) {
    return IntStream.range(0, facts.size()).boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -scores[0][i] - scores[1][i] - scores[2][i])
            .thenComparing(Comparator.comparingDouble((Integer i) -> facts.money(i)).reversed())
            .thenComparingInt(i -> i))
        .limit(most).mapToInt(i -> i).toArray();
  }
}
