package org.rapport.exchange.internal.sample;

import java.util.SplittableRandom;

/** Random draws that are the same on every machine: only exact arithmetic and {@link StrictMath}. */
final class Draw {

  private final SplittableRandom random;

  Draw(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** An index, as likely as its weight. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = random.nextDouble() * sum;
    int index = 0;
    while (index < weights.length - 1 && at >= weights[index]) {
      at -= weights[index++];
    }
    return index;
  }

  /** Nearly normal, mean 0 and standard deviation 1: the sum of twelve uniform numbers. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** Exponential with a mean. */
  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /** A count with a mean, Poisson. */
  int count(double mean) {
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  /** Rounded to cents. */
  static double cents(double amount) {
    return Math.rint(amount * 100) / 100;
  }

  /** The probability that belongs to a logit. */
  static double logistic(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }
}
