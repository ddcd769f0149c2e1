package org.rapport.mining.internal.trees;

/**
 * How a node divides its rows.
 *
 * @param gain the fall of the rows' summed Gini impurity
 * @param feature the index of the feature
 * @param leftBin numbers: the last bin that goes left; −1 for categories
 * @param rightBin numbers: the first bin that goes right; −1 for categories
 * @param goesLeft categories: by bin, whether it goes left; empty for numbers
 */
record Split(double gain, int feature, int leftBin, int rightBin, boolean[] goesLeft) {

  boolean left(int bin) {
    return goesLeft.length > 0 ? goesLeft[bin] : bin <= leftBin;
  }
}
