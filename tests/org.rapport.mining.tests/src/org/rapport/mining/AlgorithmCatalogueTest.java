package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;

/** The catalogue stands, whatever is contributed to it. */
class AlgorithmCatalogueTest {

  record Nothing() {
  }

  record Unannotated(int size) {
  }

  /** Has a record that can't be made into a form. */
  static final class BadRecord implements Classifier<Unannotated> {
    @Override
    public Class<Unannotated> parameters() {
      return Unannotated.class;
    }

    @Override
    public ClassifierModel train(Dataset data, Unannotated parameters, MiningContext context) {
      throw new IllegalStateException();
    }
  }

  @Test
  void theBuiltInsAreThereInOrder() {
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.builtIn();
    List<AlgorithmDescriptor> algorithms = catalogue.algorithms();
    List<String> ids = algorithms.stream().map(AlgorithmDescriptor::id).toList();
    assertEquals("knn", ids.get(0));
    assertTrue(ids.containsAll(List.of("knn", "tree", "c45", "forest", "boost", "logistic", "bayes", "svm", "kmeans",
        "hierarchical", "dbscan", "mixture", "isolation", "lof")), ids.toString());
    assertTrue(ids.containsAll(List.of("linear", "ridge", "regtree", "regforest", "regboost", "regknn")), ids
        .toString());
    assertEquals("regression", catalogue.algorithm("regtree").category());
    assertEquals("clustering", catalogue.algorithm("kmeans").category());
    assertEquals("outliers", catalogue.algorithm("isolation").category());
    for (AlgorithmDescriptor algorithm : algorithms) {
      assertEquals("org.rapport.mining", algorithm.bundle());
      assertSame(algorithm.algorithm(), algorithm.algorithm());
      assertTrue(algorithm.form().fields().stream().noneMatch(field -> field.help().isBlank()));
      assertFalse(algorithm.description().isBlank());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      knn      | k=3
      tree     | depth=3, minLeaf=1
      c45      | confidence=0.25, minLeaf=2, pruned=true, smooth=true
      forest   | trees=100, depth=3, minLeaf=1, features=0
      boost    | rounds=100, depth=3, rate=0.1, minLeaf=20, ridge=1
      logistic | ridge=1, lasso=0
      bayes    | smoothing=1
      svm      | cost=1, loss=squared-hinge
      perceptron | layers=64,32, activation=relu, optimiser=adam, rate=0.001, batch=128, epochs=200, dropout=0, \
      ridge=1.0E-4, validation=0.1, patience=10
      voting   | members=tree,logistic,boost, weights=equal
      stacking | members=tree,logistic,boost, folds=5, ridge=1
      """)
  void theBuiltInClassifiersHaveDefaults(String id, String defaults) {
    AlgorithmDescriptor algorithm = AlgorithmCatalogue.builtIn().algorithm(id);
    assertTrue(algorithm.classifies());
    assertEquals(defaults, describe(algorithm.form()));
  }

  @Test
  void withoutARegistryTheBuiltInsAreInstalled() {
    assertTrue(AlgorithmCatalogue.installed().find("tree").isPresent());
  }

  @Test
  void brokenContributionsAreDroppedAndNamed() {
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.of(entry("good", "com.good", () -> tree()),
        entry("throws", "com.throws", () -> {
          throw new IllegalStateException("no licence");
        }), entry("missing", "com.missing", () -> {
          throw new NoClassDefFoundError("com/missing/Gone");
        }), entry("wrong", "com.wrong", () -> "not an algorithm"), entry("record", "com.record", BadRecord::new),
        entry("none", "com.none", () -> null), entry("good", "com.second", () -> tree()));
    assertEquals(6, catalogue.declared().size());
    assertEquals(List.of("good"), catalogue.algorithms().stream().map(AlgorithmDescriptor::id).toList());
    assertEquals("com.good", catalogue.algorithm("good").bundle());
    List<String> problems = catalogue.problems();
    assertEquals(6, problems.size());
    for (String bundle : List.of("com.throws", "com.missing", "com.wrong", "com.record", "com.none", "com.second")) {
      assertEquals(1, problems.stream().filter(problem -> problem.contains("bundle " + bundle + " ")).count(), bundle);
    }
    assertTrue(problems.stream().anyMatch(problem -> problem.contains("IllegalStateException: no licence")));
    assertEquals(1, catalogue.algorithms().size());
    assertEquals(6, catalogue.problems().size());
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearest() {
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.builtIn();
    assertEquals("There is no algorithm \"Tree \"; did you mean \"tree\"?",
        assertThrows(MiningException.class, () -> catalogue.algorithm("Tree ")).getMessage());
    String message = assertThrows(MiningException.class, () -> catalogue.algorithm("nothing like it")).getMessage();
    assertTrue(message.startsWith("There is no algorithm \"nothing like it\". The algorithms are: knn, tree, c45, "),
        message);
  }

  @Test
  void aRegressorAndAClassifierAreNotTakenForEachOther() {
    Regressor<Nothing> mean = new Regressor<>() {
      @Override
      public Class<Nothing> parameters() {
        return Nothing.class;
      }

      @Override
      public RegressorModel train(Dataset data, Nothing parameters, MiningContext context) {
        throw new IllegalStateException();
      }
    };
    AlgorithmDescriptor regressor = AlgorithmDescriptor.of("mean", "Mean", AlgorithmDescriptor.REGRESSION, "", "b",
        () -> mean);
    assertSame(mean, regressor.regressor());
    assertEquals(false, regressor.classifies());
    assertEquals("The algorithm \"mean\" (Mean) predicts numbers, not classes: choose one of those for classification.",
        assertThrows(MiningException.class, regressor::classifier).getMessage());
    AlgorithmDescriptor tree = AlgorithmCatalogue.builtIn().algorithm("tree");
    assertEquals("The algorithm \"tree\" (Decision tree) can't predict a number: choose one of those for regression.",
        assertThrows(MiningException.class, tree::regressor).getMessage());
    AlgorithmDescriptor misplaced = AlgorithmDescriptor.of("t", "T", "regression", "", "b", () -> tree());
    assertTrue(assertThrows(MiningException.class, misplaced::form).getMessage()
        .endsWith("does not implement org.rapport.mining.spi.Regressor."));
  }

  private static String describe(ParameterForm<?> form) {
    return form.describe(form.defaults());
  }

  private static Object tree() {
    return AlgorithmCatalogue.builtIn().algorithm("tree").classifier();
  }

  private static AlgorithmDescriptor entry(String id, String bundle, Callable<Object> factory) {
    return AlgorithmDescriptor.of(id, id, "classification", "", bundle, factory);
  }
}
