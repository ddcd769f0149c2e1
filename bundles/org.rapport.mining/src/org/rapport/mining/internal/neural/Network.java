package org.rapport.mining.internal.neural;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.linear.DesignRows;

/**
 * A multilayer perceptron: layers of units, each of which sums all outputs of the layer before. Coefficients lie in one
 * array: layer by layer, input by input (the constant 1 first), unit by unit. Gradients are those of back-propagation
 * (Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986).
 *
 * @param sizes of all layers, from the inputs (the constant included) to the outputs
 * @param places by layer where its coefficients begin, and where the last ones end
 * @param activation of the hidden units
 */
record Network(int[] sizes, int[] places, Activation activation) {

  /**
   * A network.
   *
   * @param inputs the number of inputs, the constant included
   * @param hidden the units of every hidden layer
   */
  static Network of(int inputs, int[] hidden, int outputs, Activation activation) {
    int[] sizes = new int[hidden.length + 2];
    sizes[0] = inputs;
    System.arraycopy(hidden, 0, sizes, 1, hidden.length);
    sizes[sizes.length - 1] = outputs;
    int[] places = new int[sizes.length];
    for (int layer = 0; layer < sizes.length - 1; layer++) {
      int coefficients = Math.multiplyExact(sizes[layer] + (layer == 0 ? 0 : 1), sizes[layer + 1]);
      places[layer + 1] = Math.addExact(places[layer], coefficients);
    }
    return new Network(sizes, places, activation);
  }

  /** The layers with coefficients. */
  int layers() {
    return sizes.length - 1;
  }

  private int inputs(int layer) {
    return sizes[layer];
  }

  private int units(int layer) {
    return sizes[layer + 1];
  }

  /** The number of coefficients. */
  int size() {
    return places[layers()];
  }

  int outputs() {
    return sizes[layers()];
  }

  /** Whether a coefficient belongs to a constant. */
  boolean[] constants() {
    boolean[] constants = new boolean[size()];
    for (int layer = 0; layer < layers(); layer++) {
      Arrays.fill(constants, places[layer], places[layer] + units(layer), true);
    }
    return constants;
  }

  /** Coefficients to begin with: normally distributed, constants 0. */
  double[] start(SplittableRandom random) {
    double[] coefficients = new double[size()];
    boolean[] constants = constants();
    for (int layer = 0; layer < layers(); layer++) {
      int inputs = layer == 0 ? Math.max(1, inputs(0) - 1) : inputs(layer);
      double spread = layer == layers() - 1 ? Math.sqrt(1.0 / inputs) : activation.spread(inputs, units(layer));
      for (int i = places[layer]; i < places[layer + 1]; i++) {
        coefficients[i] = constants[i] ? 0 : spread * normal(random);
      }
    }
    return coefficients;
  }

  /** By the method of Box and Muller, which is the same everywhere. */
  private static double normal(SplittableRandom random) {
    double u = 1 - random.nextDouble();
    return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  /** The outputs of every hidden layer are dropped at random, and the others enlarged, so that the mean stays. */
  record Dropout(double share, SplittableRandom random) {
  }

  /** The memory for some rows. */
  final class Memory {
    private final double[][] outputs;
    private final double[][] deltas;
    private final boolean[][] kept;

    Memory(int rows) {
      outputs = new double[layers()][];
      deltas = new double[layers()][];
      kept = new boolean[layers()][];
      for (int layer = 0; layer < outputs.length; layer++) {
        outputs[layer] = new double[rows * units(layer)];
        deltas[layer] = new double[rows * units(layer)];
        kept[layer] = new boolean[layer < layers() - 1 ? rows * units(layer) : 0];
      }
    }

    /** Rows × outputs of the network after {@link Network#forward}. */
    double[] result() {
      return outputs[outputs.length - 1];
    }
  }

  /** Computes the outputs of rows, named by their numbers. */
  void forward(double[] coefficients, DesignRows rows, int[] numbers, int from, int count, Memory memory,
      @Nullable Dropout dropout) {
    for (int layer = 0; layer < layers(); layer++) {
      double[] out = memory.outputs[layer];
      int units = units(layer);
      for (int i = 0; i < count; i++) {
        System.arraycopy(coefficients, places[layer], out, i * units, units);
      }
      if (layer == 0) {
        for (int i = 0; i < count; i++) {
          read(coefficients, rows, numbers[from + i], out, i * units);
        }
      } else {
        Kernels.addProduct(memory.outputs[layer - 1], count, inputs(layer), coefficients, places[layer] + units, units,
            out);
      }
      if (layer < layers() - 1) {
        activation.apply(out, count * units);
        if (dropout != null) {
          drop(out, memory.kept[layer], count * units, dropout);
        }
      }
    }
  }

  /** Adds what a row's inputs send to the units of the first layer. */
  private void read(double[] coefficients, DesignRows rows, int row, double[] out, int at) {
    int units = units(0);
    for (int n = 0; n < rows.numbers(); n++) {
      Kernels.add(rows.value(row, n), coefficients, rows.numberPlace(n) * units, units, out, at);
    }
    for (int c = 0; c < rows.categories(); c++) {
      int place = rows.place(row, c);
      if (place >= 0) {
        Kernels.add(1, coefficients, place * units, units, out, at);
      }
    }
  }

  private static void drop(double[] out, boolean[] kept, int count, Dropout dropout) {
    double factor = 1 / (1 - dropout.share());
    for (int i = 0; i < count; i++) {
      kept[i] = dropout.random().nextDouble() >= dropout.share();
      out[i] = kept[i] ? out[i] * factor : 0;
    }
  }

  /** The weights of the layers after the first one, transposed, for {@link #gradient}. */
  double[][] transposed(double[] coefficients) {
    double[][] transposed = new double[layers()][];
    for (int layer = 0; layer < layers(); layer++) {
      transposed[layer] = layer == 0 ? new double[0]
          : Kernels.transpose(coefficients, places[layer] + units(layer), inputs(layer), units(layer));
    }
    return transposed;
  }

  /**
   * Adds the gradient of the sum of the weighted losses of rows.
   *
   * @return that sum
   */
  double gradient(double[] coefficients, double[][] transposed, DesignRows rows, Head head, double[] weights,
      int[] numbers, int from, int count, Memory memory, @Nullable Dropout dropout, double[] gradient) {
    forward(coefficients, rows, numbers, from, count, memory, dropout);
    double[] delta = memory.result();
    double loss = head.slopes(delta, numbers, from, count, weights);
    for (int layer = layers() - 1; layer >= 0; layer--) {
      int units = units(layer);
      for (int i = 0; i < count; i++) {
        Kernels.add(1, delta, i * units, units, gradient, places[layer]);
      }
      if (layer == 0) {
        for (int i = 0; i < count; i++) {
          write(delta, i * units, rows, numbers[from + i], gradient);
        }
      } else {
        double[] before = memory.outputs[layer - 1];
        Kernels.addTransposedProduct(before, count, inputs(layer), delta, units, gradient, places[layer] + units);
        double[] next = memory.deltas[layer - 1];
        Arrays.fill(next, 0, count * inputs(layer), 0);
        Kernels.addProduct(delta, count, units, transposed[layer], 0, inputs(layer), next);
        slopes(before, next, memory.kept[layer - 1], count * inputs(layer), dropout);
        delta = next;
      }
    }
    return loss;
  }

  private void slopes(double[] outputs, double[] deltas, boolean[] kept, int count, @Nullable Dropout dropout) {
    if (dropout == null) {
      activation.slopes(outputs, deltas, count);
      return;
    }
    double share = 1 - dropout.share();
    for (int i = 0; i < count; i++) {
      outputs[i] *= share;
      deltas[i] = kept[i] ? deltas[i] / share : 0;
    }
    activation.slopes(outputs, deltas, count);
  }

  private void write(double[] delta, int at, DesignRows rows, int row, double[] gradient) {
    int units = units(0);
    for (int n = 0; n < rows.numbers(); n++) {
      Kernels.add(rows.value(row, n), delta, at, units, gradient, rows.numberPlace(n) * units);
    }
    for (int c = 0; c < rows.categories(); c++) {
      int place = rows.place(row, c);
      if (place >= 0) {
        Kernels.add(1, delta, at, units, gradient, place * units);
      }
    }
  }
}
