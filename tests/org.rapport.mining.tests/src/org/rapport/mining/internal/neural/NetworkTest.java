package org.rapport.mining.internal.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.Dataset;
import org.rapport.mining.TestData;
import org.rapport.mining.internal.linear.Design;
import org.rapport.mining.internal.linear.DesignRows;

/** Back-propagation against numeric differentiation, and the matrix kernels against plain loops. */
class NetworkTest {
  private static final int ROWS = 37;
  private static final double STEP = 1e-5;

  private static double[] weights() {
    return IntStream.range(0, ROWS).mapToDouble(i -> 0.5 + i % 3).toArray();
  }

  private static double loss(Network network, double[] at, DesignRows rows, Head head) {
    Network.Memory memory = network.new Memory(ROWS);
    int[] numbers = IntStream.range(0, ROWS).toArray();
    network.forward(at, rows, numbers, 0, ROWS, memory, null);
    return head.slopes(memory.result(), numbers, 0, ROWS, weights());
  }

  private static void check(Activation activation, Head head) {
    Dataset data = TestData.made(ROWS, 3, 1);
    double[] ones = new double[ROWS];
    Arrays.fill(ones, 1);
    Design design = Design.of(data.featureColumns(), ones);
    DesignRows rows = new DesignRows(design, design.values(data.table()), ROWS);
    Network network = Network.of(design.width(), new int[]{7, 5, 6}, head.outputs(), activation);
    double[] at = network.start(new SplittableRandom(3));
    double[] gradient = new double[network.size()];
    int[] numbers = IntStream.range(0, ROWS).toArray();
    network.gradient(at, network.transposed(at), rows, head, weights(), numbers, 0, ROWS, network.new Memory(ROWS),
        null, gradient);
    for (int i = 0; i < at.length; i++) {
      double was = at[i];
      at[i] = was + STEP;
      double above = loss(network, at, rows, head);
      at[i] = was - STEP;
      double below = loss(network, at, rows, head);
      at[i] = was;
      double slope = (above - below) / (2 * STEP);
      assertEquals(slope, gradient[i], 1e-6 * Math.max(1, Math.abs(slope)), "coefficient " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theGradientOfClassesIsThatOfDifferences(Activation activation) {
    check(activation, new Head.Classes(TestData.made(ROWS, 3, 1).labelColumn().codes(), 3));
  }

  @ParameterizedTest
  @EnumSource
  void theGradientOfAValueIsThatOfDifferences(Activation activation) {
    check(activation, new Head.Value(new SplittableRandom(8).doubles(ROWS).map(x -> 4 * x - 2).toArray()));
  }

  /** The loss with the same outputs dropped is differentiated: the lot has the same seed every time. */
  @ParameterizedTest
  @EnumSource
  void theGradientWithDropoutIsThatOfDifferences(Activation activation) {
    Dataset data = TestData.made(ROWS, 3, 1);
    Head head = new Head.Classes(data.labelColumn().codes(), 3);
    Design design = Design.of(data.featureColumns(), weights());
    DesignRows rows = new DesignRows(design, design.values(data.table()), ROWS);
    Network network = Network.of(design.width(), new int[]{9, 8}, 3, activation);
    double[] at = network.start(new SplittableRandom(3));
    // A constant of 0 would put units whose inputs are all dropped on the kink
    SplittableRandom shift = new SplittableRandom(4);
    Arrays.setAll(at, i -> at[i] + 0.1 * shift.nextDouble());
    double[] gradient = new double[network.size()];
    dropped(network, at, rows, head, gradient);
    for (int i = 0; i < at.length; i++) {
      double was = at[i];
      at[i] = was + STEP;
      double above = dropped(network, at, rows, head, new double[at.length]);
      at[i] = was - STEP;
      double below = dropped(network, at, rows, head, new double[at.length]);
      at[i] = was;
      double slope = (above - below) / (2 * STEP);
      assertEquals(slope, gradient[i], 1e-6 * Math.max(1, Math.abs(slope)), "coefficient " + i);
    }
  }

  private static double dropped(Network network, double[] at, DesignRows rows, Head head, double[] gradient) {
    return network.gradient(at, network.transposed(at), rows, head, weights(), IntStream.range(0, ROWS).toArray(), 0,
        ROWS, network.new Memory(ROWS), new Network.Dropout(0.4, new SplittableRandom(11)), gradient);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 8, 11})
  void productsAreThoseOfPlainLoops(int inner) {
    SplittableRandom random = new SplittableRandom(inner);
    int rows = 6;
    int columns = 7;
    double[] a = random.doubles(rows * inner).toArray();
    double[] b = random.doubles(2 + inner * columns).toArray();
    double[] wanted = new double[rows * columns];
    double[] found = new double[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        for (int k = 0; k < inner; k++) {
          wanted[r * columns + c] += a[r * inner + k] * b[2 + k * columns + c];
        }
      }
    }
    Kernels.addProduct(a, rows, inner, b, 2, columns, found);
    assertArrayEquals(wanted, found, 1e-12);
    double[] c = random.doubles(rows * columns).toArray();
    double[] wantedLeft = new double[2 + inner * columns];
    double[] foundLeft = new double[2 + inner * columns];
    for (int r = 0; r < rows; r++) {
      for (int k = 0; k < inner; k++) {
        for (int j = 0; j < columns; j++) {
          wantedLeft[2 + k * columns + j] += a[r * inner + k] * c[r * columns + j];
        }
      }
    }
    Kernels.addTransposedProduct(a, rows, inner, c, columns, foundLeft, 2);
    assertArrayEquals(wantedLeft, foundLeft, 1e-12);
  }
}
