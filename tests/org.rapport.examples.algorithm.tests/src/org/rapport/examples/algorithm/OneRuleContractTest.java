package org.rapport.examples.algorithm;

import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.tck.ClassifierContract;

/** All that Rapport expects of a classifier, for three lines of code. */
class OneRuleContractTest extends ClassifierContract {
  @Override
  protected Algorithm<?> algorithm() {
    return new OneRule();
  }
}
