package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Reason;
import org.rapport.mining.ScoringReport;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** A model that predicts numbers, with the preparation that belongs to it. */
final class EngineRegressor implements TrainedRegressor {
  private final NumberContestant contestant;
  private final List<String> dropping;
  private final Preparation preparation;
  private final GuardedRegressor model;
  private final Conformal conformal;
  private final long seed;
  private final int threads;
  private final double deviation;
  private final String target;
  private final int trainingRows;
  private final int leftOut;
  private final List<String> warnings;

  EngineRegressor(NumberContestant contestant, PreparedNumbers training, PreparationSettings settings,
      Preparation preparation, GuardedRegressor model, Conformal conformal, MiningContext context) {
    this.contestant = contestant;
    this.dropping = Prepared.dropping(preparation.features(), settings);
    this.preparation = preparation;
    this.model = model;
    this.conformal = conformal;
    this.seed = context.seed();
    this.threads = context.threads();
    double[] targets = training.target().values();
    double mean = Arrays.stream(targets).average().orElse(0);
    this.deviation = Math.sqrt(Arrays.stream(targets).map(value -> (value - mean) * (value - mean)).average().orElse(
        0));
    this.target = training.target().name();
    this.trainingRows = targets.length;
    this.leftOut = training.rowsRead() - targets.length;
    this.warnings = List.copyOf(training.warnings());
  }

  @Override
  public String algorithmId() {
    return contestant.algorithm().id();
  }

  @Override
  public String algorithmName() {
    return contestant.name();
  }

  @Override
  public String parameters() {
    return contestant.described();
  }

  @Override
  public String target() {
    return target;
  }

  @Override
  public List<String> features() {
    return preparation.features();
  }

  @Override
  public int trainingRows() {
    return trainingRows;
  }

  @Override
  public int leftOut() {
    return leftOut;
  }

  @Override
  public List<String> warnings() {
    return warnings;
  }

  @Override
  public Optional<String> text() {
    return Optional.of(model.text()).filter(text -> !text.isBlank());
  }

  @Override
  public Optional<LinearSummary> linear() {
    return model.linear();
  }

  @Override
  public double[] predict(Table rows, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    double[] predicted = model.predict(preparation.apply(rows, context), context);
    boolean[] incomplete = Preparation.incomplete(rows, dropping);
    for (int row = 0; row < predicted.length; row++) {
      predicted[row] = incomplete[row] ? Double.NaN : predicted[row];
    }
    return predicted;
  }

  @Override
  public double[][] intervals(Table rows, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    Table prepared = preparation.apply(rows, context);
    double[][] intervals = model.intervals(prepared, Interval.LEVEL, context)
        .orElseGet(() -> conformal.around(model.predict(prepared, context)));
    boolean[] incomplete = Preparation.incomplete(rows, dropping);
    for (int row = 0; row < intervals.length; row++) {
      if (incomplete[row]) {
        Arrays.fill(intervals[row], Double.NaN);
      }
    }
    return intervals;
  }

  @Override
  public String intervalMethod() {
    return conformal.method();
  }

  @Override
  public List<List<Reason>> reasons(Table rows, int most, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    List<List<Reason>> reasons = new ArrayList<>(new NumberExplainer(model, preparation, target, deviation)
        .reasons(rows, preparation.apply(rows, context), most, context));
    boolean[] incomplete = Preparation.incomplete(rows, dropping);
    for (int row = 0; row < incomplete.length; row++) {
      if (incomplete[row]) {
        reasons.set(row, List.of());
      }
    }
    return reasons;
  }

  @Override
  public ScoringReport report(Table rows) {
    return preparation.report(rows);
  }

  private MiningContext context(@Nullable IProgressMonitor monitor) {
    return new MiningContext(seed, threads, monitor == null ? new NullProgressMonitor() : monitor);
  }
}
