package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Reason;
import org.rapport.mining.SavedModel;
import org.rapport.mining.ScoringReport;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/** A model that predicts numbers, with the preparation that belongs to it. */
final class EngineRegressor implements TrainedRegressor {
  private final AlgorithmDescriptor algorithm;
  private final GuardedRegressor model;
  private final RegressorState state;
  private final Preparation preparation;
  private final int threads;

  EngineRegressor(AlgorithmDescriptor algorithm, GuardedRegressor model, RegressorState state, int threads) {
    this.algorithm = algorithm;
    this.model = model;
    this.state = state;
    this.preparation = state.preparation();
    this.threads = threads;
  }

  /** A model that has just been trained. */
  static EngineRegressor of(NumberContestant contestant, PreparedNumbers training, PreparationSettings settings,
      Preparation preparation, GuardedRegressor model, Conformal conformal, Table background,
      MiningContext context) {
    double[] targets = training.target().values();
    double mean = Arrays.stream(targets).average().orElse(0);
    double deviation = Math.sqrt(Arrays.stream(targets).map(value -> (value - mean) * (value - mean)).average()
        .orElse(0));
    RegressorState state = new RegressorState(contestant.described(), List.copyOf(training.warnings()),
        Prepared.dropping(preparation.features(), settings), preparation, training.target().name(), deviation,
        targets.length, training.rowsRead() - targets.length, context.seed(), conformal,
        Optional.of(background));
    return new EngineRegressor(contestant.algorithm(), model, state, context.threads());
  }

  /**
   * A model that was saved.
   *
   * @throws org.rapport.mining.MiningException if it can't be used here
   */
  static EngineRegressor load(SavedModel saved, AlgorithmDescriptor algorithm, int threads) {
    Saving.Loaded<RegressorState, RegressorModel> loaded = Saving.load(saved, algorithm, RegressorState.class,
        RegressorModel.class);
    return new EngineRegressor(algorithm, new GuardedRegressor(algorithm, loaded.model()), loaded.state(), threads);
  }

  @Override
  public SavedModel save(SavedModel.Origin origin) {
    boolean explains = model.unguarded() instanceof ExplainingRegressorModel;
    Optional<Table> background = explains ? Optional.empty() : state.background();
    RegressorState kept = new RegressorState(state.parameters(), state.warnings(), state.dropping(), preparation,
        state.target(), state.deviation(), state.trainingRows(), state.leftOut(), state.seed(), state.conformal(),
        background);
    return Saving.save(algorithm, model.unguarded(), kept, new Saving.About(true, state.parameters(), state.target(),
        List.of(), Optional.empty(), preparation, state.trainingRows(), background.map(Table::rows).orElse(0)), origin);
  }

  @Override
  public String algorithmId() {
    return algorithm.id();
  }

  @Override
  public String algorithmName() {
    return algorithm.name();
  }

  @Override
  public String parameters() {
    return state.parameters();
  }

  @Override
  public String target() {
    return state.target();
  }

  @Override
  public List<String> features() {
    return preparation.features();
  }

  @Override
  public int trainingRows() {
    return state.trainingRows();
  }

  @Override
  public int leftOut() {
    return state.leftOut();
  }

  @Override
  public List<String> warnings() {
    return state.warnings();
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
  public Optional<LossCurve> lossCurve() {
    return model.unguarded() instanceof LossCurve curve ? Optional.of(curve) : Optional.empty();
  }

  @Override
  public List<TreeOutline.Node> outline() {
    return model.unguarded() instanceof TreeOutline tree ? GuardedModel.guard(algorithm, tree::nodes) : List.of();
  }

  @Override
  public int[] leaves(Table rows) {
    return model.unguarded() instanceof TreeOutline tree
        ? GuardedModel.guard(algorithm, () -> tree.leaves(preparation.apply(rows, context(null)))) : new int[0];
  }

  @Override
  public double[] predict(Table rows, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    double[] predicted = model.predict(preparation.apply(rows, context), context);
    boolean[] incomplete = Preparation.incomplete(rows, state.dropping());
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
        .orElseGet(() -> state.conformal().around(model.predict(prepared, context)));
    boolean[] incomplete = Preparation.incomplete(rows, state.dropping());
    for (int row = 0; row < intervals.length; row++) {
      if (incomplete[row]) {
        Arrays.fill(intervals[row], Double.NaN);
      }
    }
    return intervals;
  }

  @Override
  public String intervalMethod() {
    return state.conformal().method();
  }

  @Override
  public List<List<Reason>> reasons(Table rows, int most, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    List<List<Reason>> reasons = new ArrayList<>(new NumberExplainer(model, preparation, state.target(),
        state.deviation(), state.background())
        .reasons(rows, preparation.apply(rows, context), most, context));
    boolean[] incomplete = Preparation.incomplete(rows, state.dropping());
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
    return new MiningContext(state.seed(), threads, monitor == null ? new NullProgressMonitor() : monitor);
  }
}
