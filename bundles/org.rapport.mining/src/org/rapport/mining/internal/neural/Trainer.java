package org.rapport.mining.internal.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.Folds;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.linear.DesignRows;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;

/**
 * Trains a network in mini-batches, and stops when the loss on rows set aside no longer falls (Prechelt, Early stopping:
 * but when?, 1998). A batch is cut into pieces of fixed size whose gradients are added up in their order, and every piece
 * has a seed of its own for dropout (Srivastava and others, Dropout, 2014), so the number of threads changes nothing.
 */
final class Trainer {
  private static final int PIECE = 64;
  /** Fewer products of rows and coefficients than this are not worth a second thread. */
  private static final long WORTH_A_THREAD = 500_000;
  private static final double LEAST_FALL = 1e-5;
  private static final long SEED_FACTOR = 1_000_003;

  /**
   * How it is trained.
   *
   * @param batch the most rows of a batch
   * @param epochs the most passes over the rows
   * @param patience how many epochs without a fall are borne
   * @param dropout the share of hidden outputs that are dropped
   * @param ridge half of it times the squared coefficients is added to the loss of a row
   */
  record Plan(Optimiser optimiser, double rate, int batch, int epochs, int patience, double dropout, double ridge) {
  }

  /**
   * What was found.
   *
   * @param coefficients those of the best epoch
   * @param best its place
   */
  record Found(double[] coefficients, List<LossCurve.Epoch> epochs, int best) {
  }

  private final Network network;
  private final DesignRows rows;
  private final Head head;
  private final double[] weights;
  private final Plan plan;
  private final MiningContext context;
  private final List<Network.Memory> memories = new ArrayList<>();
  private final double[] coefficients;
  private final boolean[] constants;
  private double[][] gradients = new double[0][];

  /** @param weights the weight of every row, 1 on average */
  Trainer(Network network, DesignRows rows, Head head, double[] weights, Plan plan, MiningContext context) {
    this.network = network;
    this.rows = rows;
    this.head = head;
    this.weights = weights;
    this.plan = plan;
    this.context = context;
    this.coefficients = network.start(new SplittableRandom(context.seed()));
    this.constants = network.constants();
  }

  /**
   * Trains.
   *
   * @param training the numbers of the rows to learn from
   * @param validation the numbers of the rows set aside, possibly none
   */
  Found train(int[] training, int[] validation) {
    int size = Math.min(plan.batch(), Math.max(8, training.length / 20));
    Optimiser.State optimiser = plan.optimiser().new State(network.size(), plan.rate());
    SplittableRandom shuffle = new SplittableRandom(context.seed() + 1);
    int[] order = training.clone();
    List<LossCurve.Epoch> epochs = new ArrayList<>();
    double[] bestCoefficients = coefficients.clone();
    double least = Double.POSITIVE_INFINITY;
    int best = 0;
    for (int epoch = 0; epoch < plan.epochs() && epoch - best <= plan.patience(); epoch++) {
      Folds.shuffle(order, shuffle);
      double loss = 0;
      double[] gradient = new double[network.size()];
      for (int from = 0; from < order.length; from += size) {
        int to = Math.min(order.length, from + size);
        Arrays.fill(gradient, 0);
        loss += batch(order, from, to, context.seed() + SEED_FACTOR * (epoch + 1L), gradient);
        optimiser.step(coefficients, gradient);
      }
      double ofTraining = loss / total(order);
      double ofValidation = validation.length == 0 ? Double.NaN : loss(validation) / total(validation);
      epochs.add(new LossCurve.Epoch(ofTraining, ofValidation));
      double watched = validation.length == 0 ? ofTraining : ofValidation;
      if (watched < least - LEAST_FALL || epoch == 0) {
        least = watched;
        best = epoch;
        bestCoefficients = coefficients.clone();
      }
      context.monitor().subTask(progress(epoch, ofTraining, ofValidation));
    }
    return new Found(bestCoefficients, List.copyOf(epochs), best);
  }

  private String progress(int epoch, double training, double validation) {
    String text = String.format(Locale.ROOT, "Perceptron: epoch %d of at most %d, loss %.4f", epoch + 1, plan.epochs(),
        training);
    return Double.isNaN(validation) ? text : text + String.format(Locale.ROOT, ", on rows set aside %.4f", validation);
  }

  private double total(int[] numbers) {
    double total = 0;
    for (int row : numbers) {
      total += weights[row];
    }
    return total;
  }

  /** The gradient of a batch's mean loss and the ridge; returns the sum of its losses. */
  private double batch(int[] order, int from, int to, long seed, double[] gradient) {
    int pieces = pieces(to - from);
    prepare(pieces);
    double[] losses = new double[pieces];
    double[][] transposed = network.transposed(coefficients);
    Parallel.run(pieces, threads(to - from), piece -> {
      int start = from + piece * PIECE;
      int count = Math.min(to, start + PIECE) - start;
      Network.@Nullable Dropout dropout = plan.dropout() > 0
          ? new Network.Dropout(plan.dropout(), new SplittableRandom(seed * SEED_FACTOR + start))
          : null;
      Arrays.fill(gradients[piece], 0);
      losses[piece] = network.gradient(coefficients, transposed, rows, head, weights, order, start, count,
          memories.get(piece), dropout, gradients[piece]);
    });
    double loss = 0;
    for (int piece = 0; piece < pieces; piece++) {
      loss += losses[piece];
      Kernels.add(1.0 / (to - from), gradients[piece], 0, gradient.length, gradient, 0);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += constants[i] ? 0 : plan.ridge() * coefficients[i];
    }
    return loss;
  }

  private static int pieces(int count) {
    return (count + PIECE - 1) / PIECE;
  }

  private void prepare(int pieces) {
    while (memories.size() < pieces) {
      memories.add(network.new Memory(PIECE));
    }
    if (gradients.length < pieces) {
      gradients = new double[pieces][network.size()];
    }
  }

  private MiningContext threads(int count) {
    return (long) count * network.size() > WORTH_A_THREAD ? context
        : new MiningContext(context.seed(), 1, context.monitor());
  }

  /** The sum of the weighted losses of rows, without dropout. */
  private double loss(int[] numbers) {
    double[] losses = new double[pieces(numbers.length)];
    Parallel.run(losses.length, threads(numbers.length), piece -> {
      int start = piece * PIECE;
      int count = Math.min(numbers.length, start + PIECE) - start;
      Network.Memory memory = network.new Memory(count);
      network.forward(coefficients, rows, numbers, start, count, memory, null);
      losses[piece] = head.slopes(memory.result(), numbers, start, count, weights);
    });
    return Arrays.stream(losses).sum();
  }
}
