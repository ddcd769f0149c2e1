package org.rapport.mining.internal.neural;

/** What a hidden unit makes of its sum. */
public enum Activation {
  /** The sum, or 0 if it is negative. */
  RELU {
    @Override
    void apply(double[] sums, int count) {
      for (int i = 0; i < count; i++) {
        sums[i] = Math.max(0, sums[i]);
      }
    }

    @Override
    void slopes(double[] outputs, double[] deltas, int count) {
      for (int i = 0; i < count; i++) {
        deltas[i] = outputs[i] > 0 ? deltas[i] : 0;
      }
    }

    @Override
    double spread(int inputs, int outputs) {
      return Math.sqrt(2.0 / inputs);
    }
  },
  /** The hyperbolic tangent of the sum. */
  TANH {
    @Override
    void apply(double[] sums, int count) {
      for (int i = 0; i < count; i++) {
        sums[i] = StrictMath.tanh(sums[i]);
      }
    }

    @Override
    void slopes(double[] outputs, double[] deltas, int count) {
      for (int i = 0; i < count; i++) {
        deltas[i] *= 1 - outputs[i] * outputs[i];
      }
    }

    @Override
    double spread(int inputs, int outputs) {
      return Math.sqrt(2.0 / (inputs + outputs));
    }
  };

  /** Puts the outputs in the place of the sums. */
  abstract void apply(double[] sums, int count);

  /** Multiplies deltas by the slope at the outputs. */
  abstract void slopes(double[] outputs, double[] deltas, int count);

  /**
   * The standard deviation of a unit's first coefficients: for RELU as in He, Zhang, Ren and Sun, Delving deep into
   * rectifiers, 2015, for TANH as in Glorot and Bengio, Understanding the difficulty of training deep feedforward neural
   * networks, 2010.
   */
  abstract double spread(int inputs, int outputs);
}
