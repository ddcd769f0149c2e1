package org.rapport.mining.internal.svm;

import java.util.Arrays;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Folds;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.linear.Design;
import org.rapport.mining.internal.linear.DesignRows;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

/**
 * A linear support vector machine on standardised numbers and one coefficient a level of a category; minimised is
 * {@code |w|²/2 + cost · Σ weight · loss} by {@link DualDescent}. That is what scikit-learn's {@code LinearSVC} does on
 * the same columns. More than two classes are each told from all others. Probabilities come from decision values of rows
 * that were held out in a cross-validation, by {@link Platt}; of several classes they are scaled to sum to 1. The scale
 * of the columns is learnt once, on all training rows, without their classes.
 */
public final class LinearSvm implements Classifier<LinearSvm.Settings> {
  private static final int FOLDS = 5;
  private static final double TOLERANCE = 1e-3;
  private static final int MOST_EPOCHS = 400;
  private static final long SEED_FACTOR = 1_000_003;

  /** How a row on the wrong side, or too near to the border, is counted. */
  public enum Loss {
    /** By its distance. */
    HINGE,
    /** By its squared distance. */
    SQUARED_HINGE
  }

  /**
   * The parameters.
   *
   * @param cost the weight of a row's loss
   * @param loss how losses are counted
   */
  public record Settings(
      @Parameter(label = "Cost", defaultValue = "1", min = 0.000001, max = 1_000_000,
          help = "What a training row on the wrong side costs. Smaller values give a simpler, steadier border; larger "
              + "ones follow the training rows and take longer. Numbers are standardised on the training rows.") double cost,
      @Parameter(label = "Loss", defaultValue = "squared-hinge",
          help = "How a row on the wrong side is counted: by its distance (hinge), which cares less for rows far off, or "
              + "by its square (squared-hinge), which is quicker.") Loss loss) {
  }

  private record Task(int scored, int heldOut) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.standardised().weighted();
  }

  @Override
  public SvmModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] weights = Labels.weights(data, label);
    if (Arrays.stream(weights).sum() <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    Design design = Design.of(data.featureColumns(), weights);
    DesignRows rows = new DesignRows(design, design.values(data.table()), data.rows());
    int classes = label.levels().size();
    int scored = classes == 2 ? 1 : classes;
    int[] foldOf = Folds.deal(label.codes(), classes, weights, FOLDS, context.seed());
    DualDescent solver = new DualDescent(rows, settings.loss() == Loss.SQUARED_HINGE, TOLERANCE, MOST_EPOCHS, context);
    double[][] decisions = new double[scored][data.rows()];
    DualDescent.Found[] found = new DualDescent.Found[scored];
    boolean[][] positive = new boolean[scored][];
    for (int k = 0; k < scored; k++) {
      positive[k] = positive(label.codes(), scored == 1 ? 1 : k);
    }
    Parallel.run(scored * (FOLDS + 1), context, number -> {
      Task task = new Task(number % scored, number / scored - 1);
      int k = task.scored();
      double[] costs = costs(settings.cost(), weights, foldOf, task.heldOut());
      DualDescent.Found solved = solver.solve(positive[k], costs, design.width(),
          context.seed() * SEED_FACTOR + number);
      if (task.heldOut() < 0) {
        found[k] = solved;
      } else {
        decide(rows, solved.coefficients(), foldOf, task.heldOut(), decisions[k]);
      }
    });
    double[] calibrating = calibrating(weights, foldOf);
    Platt[] platts = new Platt[scored];
    Parallel.run(scored, context, k -> platts[k] = Platt.fit(decisions[k], positive[k], calibrating));
    return new SvmModel(design, found, platts, label.levels());
  }

  private static boolean[] positive(int[] codes, int wanted) {
    boolean[] positive = new boolean[codes.length];
    for (int row = 0; row < codes.length; row++) {
      positive[row] = codes[row] == wanted;
    }
    return positive;
  }

  /** The cost of every row, 0 for those of a fold. */
  private static double[] costs(double cost, double[] weights, int[] foldOf, int heldOut) {
    double[] costs = new double[weights.length];
    for (int row = 0; row < costs.length; row++) {
      costs[row] = heldOut >= 0 && foldOf[row] == heldOut ? 0 : cost * weights[row];
    }
    return costs;
  }

  private static void decide(DesignRows rows, double[] coefficients, int[] foldOf, int fold, double[] decisions) {
    for (int row = 0; row < decisions.length; row++) {
      if (foldOf[row] == fold) {
        decisions[row] = rows.score(coefficients, row);
      }
    }
  }

  /** The weights of the rows that were held out once. */
  private static double[] calibrating(double[] weights, int[] foldOf) {
    double[] calibrating = new double[weights.length];
    for (int row = 0; row < weights.length; row++) {
      calibrating[row] = foldOf[row] == Folds.NEVER ? 0 : weights[row];
    }
    return calibrating;
  }
}
