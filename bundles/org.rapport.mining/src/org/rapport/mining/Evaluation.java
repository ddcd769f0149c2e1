package org.rapport.mining;

/**
 * How models are judged: on rows that they have not seen.
 *
 * @since 0.1
 */
public sealed interface Evaluation {

  /** One stratified split into a training part and a test part: a fifth of the rows is kept for the test. */
  static Evaluation holdOut() {
    return new HoldOut(0.2);
  }

  /** The number of models trained per algorithm. */
  int trainings();

  /**
   * One stratified split.
   *
   * @param fraction the fraction of rows kept for the test, 0.01 … 0.9
   */
  record HoldOut(double fraction) implements Evaluation {
    /** @throws MiningException if the fraction is out of range */
    public HoldOut {
      if (!(fraction >= 0.01 && fraction <= 0.9)) {
        throw new MiningException(
            "The fraction of rows kept for the test is " + fraction + "; it must lie between 0.01 and 0.9.");
      }
    }

    @Override
    public int trainings() {
      return 1;
    }
  }

  /**
   * Stratified cross-validation: the rows are dealt into folds; each fold is predicted by a model trained on the others.
   *
   * @param folds the number of folds, 2 … 100
   * @param repeats how often that is done with another deal, 1 … 100
   */
  record CrossValidation(int folds, int repeats) implements Evaluation {
    /** @throws MiningException if a number is out of range */
    public CrossValidation {
      if (folds < 2 || folds > 100) {
        throw new MiningException("The number of folds is " + folds + "; it must lie between 2 and 100.");
      }
      if (repeats < 1 || repeats > 100) {
        throw new MiningException("The number of repeats is " + repeats + "; it must lie between 1 and 100.");
      }
    }

    @Override
    public int trainings() {
      return folds * repeats;
    }
  }
}
