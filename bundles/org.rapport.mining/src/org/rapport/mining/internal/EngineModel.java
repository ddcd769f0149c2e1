package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.PastCase;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Reason;
import org.rapport.mining.SavedModel;
import org.rapport.mining.ScoringReport;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.evaluation.Predictions;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/** A model with the preparation that belongs to it. */
final class EngineModel implements TrainedModel {
  private final AlgorithmDescriptor algorithm;
  private final GuardedModel model;
  private final ClassifierState state;
  private final Preparation preparation;
  private final OptionalInt positive;
  private final Optional<PastCases> pastCases;
  private final int threads;

  /** @param pastCases the training rows, if they are at hand */
  EngineModel(AlgorithmDescriptor algorithm, GuardedModel model, ClassifierState state, Optional<PastCases> pastCases,
      int threads) {
    this.algorithm = algorithm;
    this.model = model;
    this.state = state;
    this.preparation = state.preparation();
    this.positive = state.positive();
    this.pastCases = pastCases;
    this.threads = threads;
  }

  /** A model that has just been trained. */
  static EngineModel of(Contestant contestant, Prepared training, PreparationSettings settings,
      Preparation preparation, GuardedModel model, Table background, PastCases pastCases, MiningContext context) {
    int rows = training.label().size();
    ClassifierState state = new ClassifierState(contestant.described(), List.copyOf(training.warnings()),
        Prepared.dropping(preparation.features(), settings), preparation, training.label().name(),
        training.label().levels(), training.positive(), rows, training.rowsRead() - rows, context.seed(),
        Optional.of(background));
    return new EngineModel(contestant.algorithm(), model, state, Optional.of(pastCases), context.threads());
  }

  /**
   * A model that was saved.
   *
   * @throws MiningException if it can't be used here
   */
  static EngineModel load(SavedModel saved, AlgorithmDescriptor algorithm, int threads) {
    Saving.Loaded<ClassifierState, ClassifierModel> loaded = Saving.load(saved, algorithm, ClassifierState.class,
        ClassifierModel.class);
    return new EngineModel(algorithm, new GuardedModel(algorithm, loaded.model()), loaded.state(), Optional.empty(),
        threads);
  }

  @Override
  public SavedModel save(SavedModel.Origin origin) {
    boolean explains = model.unguarded() instanceof ExplainingModel;
    Optional<Table> background = explains ? Optional.empty() : state.background();
    ClassifierState kept = new ClassifierState(state.parameters(), state.warnings(), state.dropping(), preparation,
        state.target(), state.classes(), positive, state.trainingRows(), state.leftOut(), state.seed(), background);
    return Saving.save(algorithm, model.unguarded(), kept, new Saving.About(false, state.parameters(), state.target(),
        state.classes(), positive(), preparation, state.trainingRows(), background.map(Table::rows).orElse(0)), origin);
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
  public List<String> classes() {
    return state.classes();
  }

  @Override
  public Optional<String> positive() {
    return positive.isPresent() ? Optional.of(state.classes().get(positive.getAsInt())) : Optional.empty();
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
  public Optional<LossCurve> lossCurve() {
    return model.unguarded() instanceof LossCurve curve ? Optional.of(curve) : Optional.empty();
  }

  @Override
  public List<TreeOutline.Node> outline() {
    return model.unguarded() instanceof TreeOutline tree ? GuardedModel.guard(algorithm, tree::nodes) : List.of();
  }

  @Override
  public double[][] probabilities(Table rows, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    return blank(model.probabilities(preparation.apply(rows, context), context), rows);
  }

  /** Gives rows with missing values no probability if they are to be left out. */
  private double[][] blank(double[][] probabilities, Table rows) {
    if (!state.dropping().isEmpty()) {
      boolean[] incomplete = Preparation.incomplete(rows, state.dropping());
      for (int row = 0; row < incomplete.length; row++) {
        if (incomplete[row]) {
          Arrays.fill(probabilities[row], Double.NaN);
        }
      }
    }
    return probabilities;
  }

  @Override
  public double[] scores(Table rows, @Nullable IProgressMonitor monitor) {
    int code = positive.orElseThrow(() -> new MiningException("The target \"" + state.target() + "\" has " + state
        .classes().size()
        + " classes and none was named as the positive one, so there is no single score."));
    double[][] probabilities = probabilities(rows, monitor);
    double[] scores = new double[probabilities.length];
    Arrays.setAll(scores, row -> probabilities[row][code]);
    return scores;
  }

  @Override
  public List<List<Reason>> reasons(Table rows, int most, @Nullable IProgressMonitor monitor) {
    MiningContext context = context(monitor);
    Table prepared = preparation.apply(rows, context);
    int[] explained = explained(prepared, context);
    Explainer explainer = new Explainer(model, preparation, state.target(), state.classes(),
        state.background());
    List<List<Reason>> reasons = explainer.reasons(rows, prepared, explained, positive.orElse(-1), most, context);
    if (!state.dropping().isEmpty()) {
      boolean[] incomplete = Preparation.incomplete(rows, state.dropping());
      List<List<Reason>> known = new ArrayList<>(reasons);
      for (int row = 0; row < incomplete.length; row++) {
        if (incomplete[row]) {
          known.set(row, List.of());
        }
      }
      return known;
    }
    return reasons;
  }

  /** The class of every row that is explained. */
  private int[] explained(Table prepared, MiningContext context) {
    if (positive.isEmpty()) {
      return Predictions.mostProbable(model.probabilities(prepared, context));
    }
    int[] explained = new int[prepared.rows()];
    Arrays.fill(explained, positive.getAsInt());
    return explained;
  }

  @Override
  public List<EnsembleModel.Share> members() {
    return model.unguarded() instanceof EnsembleModel ensemble ? GuardedModel.guard(algorithm, ensemble::members)
        : List.of();
  }

  @Override
  public double[][] memberContributions(Table rows, @Nullable IProgressMonitor monitor) {
    if (!(model.unguarded() instanceof EnsembleModel ensemble)) {
      return TrainedModel.super.memberContributions(rows, monitor);
    }
    MiningContext context = context(monitor);
    Table prepared = preparation.apply(rows, context);
    int[] explained = explained(prepared, context);
    return GuardedModel.guard(algorithm, () -> ensemble.memberContributions(prepared, explained, context));
  }

  @Override
  public List<PastCase> pastCases(Table rows, int row, int most) {
    if (pastCases.isEmpty()) {
      return List.of();
    }
    MiningContext context = context(null);
    return pastCases.get().nearest(preparation.apply(rows.select(new int[]{row}), context), most, context);
  }

  @Override
  public int[] leaves(Table rows) {
    return model.unguarded() instanceof TreeOutline tree
        ? GuardedModel.guard(algorithm, () -> tree.leaves(preparation.apply(rows, context(null)))) : new int[0];
  }

  @Override
  public ScoringReport report(Table rows) {
    return preparation.report(rows);
  }

  private MiningContext context(@Nullable IProgressMonitor monitor) {
    return new MiningContext(state.seed(), threads, monitor == null ? new NullProgressMonitor() : monitor);
  }
}
