package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.spi.Algorithm;

/** The built-in algorithms keep the contract that consultants' algorithms are held to. */
class BuiltInContractTest {

  static Algorithm<?> make(String id) {
    try {
      return AlgorithmCatalogue.builtIn().algorithm(id).algorithm().getClass().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyBuiltInAlgorithmIsHere() {
    Set<String> here = Arrays.stream(BuiltInContractTest.class.getDeclaredClasses())
        .filter(type -> type.isAnnotationPresent(Nested.class)).map(type -> type.getSimpleName().toLowerCase(
            Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(AlgorithmCatalogue.builtIn().algorithms().stream().map(AlgorithmDescriptor::id)
        .collect(Collectors.toCollection(TreeSet::new)), here);
  }

  @Nested
  class Knn extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("knn");
    }
  }

  @Nested
  class Tree extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("tree");
    }
  }

  @Nested
  class C45 extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("c45");
    }
  }

  @Nested
  class Forest extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("forest");
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("trees", "20");
    }
  }

  @Nested
  class Boost extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("boost");
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("rounds", "20");
    }
  }

  @Nested
  class Logistic extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("logistic");
    }
  }

  @Nested
  class Bayes extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("bayes");
    }
  }

  @Nested
  class Svm extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("svm");
    }
  }

  @Nested
  class Perceptron extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("perceptron");
    }
  }

  @Nested
  class Voting extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("voting");
    }
  }

  @Nested
  class Stacking extends ClassifierContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("stacking");
    }
  }

  @Nested
  class Linear extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("linear");
    }
  }

  @Nested
  class Ridge extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("ridge");
    }
  }

  @Nested
  class Regtree extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("regtree");
    }
  }

  @Nested
  class Regforest extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("regforest");
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("trees", "20");
    }
  }

  @Nested
  class Regboost extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("regboost");
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("rounds", "30");
    }
  }

  @Nested
  class Regknn extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("regknn");
    }
  }

  @Nested
  class Regperceptron extends RegressorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("regperceptron");
    }
  }

  @Nested
  class Kmeans extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("kmeans");
    }
  }

  @Nested
  class Hierarchical extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("hierarchical");
    }
  }

  @Nested
  class Dbscan extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("dbscan");
    }
  }

  @Nested
  class Mixture extends ClustererContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("mixture");
    }
  }

  @Nested
  class Isolation extends OutlierDetectorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("isolation");
    }

    @Override
    protected Map<String, String> parameters() {
      return Map.of("trees", "50");
    }
  }

  @Nested
  class Lof extends OutlierDetectorContract {
    @Override
    protected Algorithm<?> algorithm() {
      return make("lof");
    }
  }
}
