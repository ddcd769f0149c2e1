package org.rapport.mining.internal.neural;

/** What the outputs of a network mean, and what they cost. */
interface Head {
  /** The number of outputs. */
  int outputs();

  /**
   * The loss of some rows.
   *
   * @param outputs rows × outputs; changed in place to the slopes of the weighted loss by the outputs
   * @param rows the numbers of the training rows
   * @param from the place in {@code rows} of the first one
   * @param weights the weight of every training row
   * @return the sum of the weighted losses
   */
  double slopes(double[] outputs, int[] rows, int from, int count, double[] weights);

  /**
   * Classes: softmax and log-loss.
   *
   * @param codes the class of every training row
   */
  record Classes(int[] codes, int outputs) implements Head {

    @Override
    public double slopes(double[] scores, int[] rows, int from, int count, double[] weights) {
      double loss = 0;
      for (int i = 0, at = 0; i < count; i++, at += outputs) {
        int row = rows[from + i];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < outputs; k++) {
          highest = Math.max(highest, scores[at + k]);
        }
        double own = scores[at + codes[row]];
        double sum = 0;
        for (int k = 0; k < outputs; k++) {
          scores[at + k] = Math.exp(scores[at + k] - highest);
          sum += scores[at + k];
        }
        loss += weights[row] * (Math.log(sum) + highest - own);
        for (int k = 0; k < outputs; k++) {
          scores[at + k] = weights[row] * (scores[at + k] / sum - (k == codes[row] ? 1 : 0));
        }
      }
      return loss;
    }
  }

  /**
   * A number: half the squared error.
   *
   * @param targets the value of every training row
   */
  record Value(double[] targets) implements Head {
    @Override
    public int outputs() {
      return 1;
    }

    @Override
    public double slopes(double[] values, int[] rows, int from, int count, double[] weights) {
      double loss = 0;
      for (int i = 0; i < count; i++) {
        int row = rows[from + i];
        double error = values[i] - targets[row];
        loss += weights[row] * error * error / 2;
        values[i] = weights[row] * error;
      }
      return loss;
    }
  }
}
