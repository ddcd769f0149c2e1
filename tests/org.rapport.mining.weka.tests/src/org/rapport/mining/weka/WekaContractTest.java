/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.tck.ClassifierContract;
import org.rapport.mining.tck.ClustererContract;
import org.rapport.mining.tck.RegressorContract;

/** Weka's algorithms keep the contract that consultants' algorithms are held to. */
class WekaContractTest {

  @Nested
  class KnnContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Neighbours();
    }
  }

  @Nested
  class J48Contract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new C45();
    }
  }

  @Nested
  class ForestContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Forest();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("trees", "10");
    }
  }

  @Nested
  class BayesContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Bayes();
    }
  }

  @Nested
  class LogisticContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Logit();
    }
  }

  @Nested
  class LogitBoostContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Boost();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("stumps", "10");
    }
  }

  @Nested
  class SmoContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Smo();
    }
  }

  @Nested
  class PerceptronContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Perceptron();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("epochs", "20");
    }
  }

  @Nested
  class JRipContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new RuleList();
    }
  }

  @Nested
  class PartContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new PartialTrees();
    }
  }

  @Nested
  class AdaBoostContract extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new AdaBoost();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("trees", "10");
    }
  }

  @Nested
  class RepTreeContract extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new PrunedTree();
    }
  }

  @Nested
  class KMeansContract extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new KMeans();
    }
  }

  @Nested
  class EmContract extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Mixture();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("k", "3");
    }
  }

  @Nested
  class HierarchicalContract extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return new Hierarchy();
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("sample", "240");
    }
  }
}
