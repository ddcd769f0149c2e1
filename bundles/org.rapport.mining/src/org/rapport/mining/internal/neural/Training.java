package org.rapport.mining.internal.neural;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.internal.Folds;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.linear.Design;
import org.rapport.mining.internal.linear.DesignRows;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * A trained network and how its loss fell.
 *
 * @param loss what the losses are
 */
record Training(Design design, Network network, Trainer.Found found, String loss) {
  private static final int LEAST_SET_ASIDE = 5;
  private static final int BLOCK = 1024;

  /**
   * Trains a network.
   *
   * @param weights of all rows; those with 0 are left out
   * @param codes the classes that rows set aside are drawn from alike
   * @param classes the number of classes
   */
  static Training of(Dataset data, double[] weights, int[] codes, int classes, Head head, String loss,
      PerceptronSettings settings, MiningContext context) {
    Design design = Design.of(data.featureColumns(), weights);
    DesignRows rows = new DesignRows(design, design.values(data.table()), data.rows());
    int[] used = IntStream.range(0, weights.length).filter(row -> weights[row] > 0).toArray();
    double mean = Arrays.stream(weights).sum() / used.length;
    double[] even = Arrays.stream(weights).map(weight -> weight / mean).toArray();
    int[] setAside = setAside(codes, classes, weights, settings.validation(), context.seed());
    boolean[] aside = new boolean[weights.length];
    for (int row : setAside) {
      aside[row] = true;
    }
    int[] training = Arrays.stream(used).filter(row -> !aside[row]).toArray();
    Network network = Network.of(design.width(), settings.units(), head.outputs(), settings.activation());
    Trainer.Found found = new Trainer(network, rows, head, even, settings.plan(), context).train(training, setAside);
    return new Training(design, network, found, loss);
  }

  private static int[] setAside(int[] codes, int classes, double[] weights, double share, long seed) {
    if (share <= 0) {
      return new int[0];
    }
    int[] foldOf = Folds.deal(codes, classes, weights, (int) Math.max(2, Math.round(1 / share)), seed);
    int[] rows = IntStream.range(0, foldOf.length).filter(row -> foldOf[row] == 0).toArray();
    return rows.length < LEAST_SET_ASIDE ? new int[0] : rows;
  }

  /** What is done with the outputs of rows {@code from} to {@code to} − 1. */
  interface Reader {
    /** Reads rows × outputs that begin with row {@code from}. */
    void read(double[] outputs, int from, int to);
  }

  /** Computes the outputs of rows, in blocks on several threads. */
  void outputs(Table table, MiningContext context, Reader reader) {
    int count = table.rows();
    DesignRows rows = new DesignRows(design, design.values(table), count);
    int[] numbers = IntStream.range(0, count).toArray();
    Parallel.run((count + BLOCK - 1) / BLOCK, context, block -> {
      int from = block * BLOCK;
      int to = Math.min(count, from + BLOCK);
      Network.Memory memory = network.new Memory(to - from);
      network.forward(found.coefficients(), rows, numbers, from, to - from, memory, null);
      reader.read(memory.result(), from, to);
    });
  }

  /** The network and its training in two lines. */
  String text() {
    String sizes = Arrays.stream(network.sizes()).mapToObj(Integer::toString).collect(Collectors.joining("-"));
    List<LossCurve.Epoch> epochs = found.epochs();
    LossCurve.Epoch best = epochs.get(found.best());
    String aside = Double.isNaN(best.validation()) ? "no rows set aside to see when to stop"
        : String.format(Locale.ROOT, "%.4f on rows set aside", best.validation());
    return String.format(Locale.ROOT, "Layers %s, %,d coefficients%n", sizes, network.size())
        + String.format(Locale.ROOT, "%,d epochs; taken is epoch %d, with a %s of %.4f in training and %s%n",
            epochs.size(), found.best() + 1, loss, best.training(), aside);
  }
}
