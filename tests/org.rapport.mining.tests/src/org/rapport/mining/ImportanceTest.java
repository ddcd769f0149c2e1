package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Importance by shuffling: what it must be where that is known, no more than chance for what says nothing. */
class ImportanceTest {

  /** The class and the amount follow from the first field; the others say nothing. */
  private static Table rows(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[n];
    double[] noise = new double[n];
    double[] amount = new double[n];
    int[] kind = new int[n];
    int[] label = new int[n];
    for (int row = 0; row < n; row++) {
      x[row] = random.nextDouble();
      noise[row] = random.nextDouble();
      kind[row] = random.nextInt(3);
      amount[row] = 10 * x[row] + 5;
      label[row] = x[row] > 0.5 ? 1 : 0;
    }
    return Table.of(NumberColumn.of("x", x), NumberColumn.of("noise", noise),
        CategoryColumn.of("kind", kind, List.of("a", "b", "c")), NumberColumn.of("amount", amount),
        CategoryColumn.of("bought", label, List.of("no", "yes")));
  }

  private static ComparisonRequest request(Evaluation evaluation, String... ids) {
    return new ComparisonRequest(Dataset.of(rows(1_500, 3).without("amount")).label("bought").build(),
        Optional.of("yes"), List.of(ids).stream().map(AlgorithmChoice::of).toList(), evaluation, 42,
        MissingPolicy.IMPUTE);
  }

  private static Importance of(ModelImportance model, String field) {
    return model.fields().stream().filter(entry -> entry.field().equals(field)).findFirst().orElseThrow();
  }

  /** A tree that needs one field only: AUC 1, without it .5. */
  @Test
  void theOnlyFieldThatTellsLosesHalfTheArea() {
    for (ModelImportance model : Runs.runner().importance(request(Evaluation.holdOut(), "tree", "logistic", "knn"),
        null)) {
      assertEquals(ModelImportance.AUC, model.metric());
      assertEquals(List.of("x", "noise", "kind").stream().sorted().toList(),
          model.fields().stream().map(Importance::field).sorted().toList());
      assertEquals("x", model.fields().get(0).field());
      if (!model.algorithmId().equals("knn")) {
        assertTrue(of(model, "x").interval().contains(0.5), model.toString());
      }
      assertTrue(of(model, "x").drop() > 0.2 && of(model, "x").interval().low() > 0.1, model.toString());
    }
    ModelImportance tree = Runs.runner().importance(request(Evaluation.holdOut(), "tree"), null).get(0);
    assertEquals(0, of(tree, "kind").drop(), 0.02);
    assertTrue(of(tree, "noise").interval().contains(0), tree.toString());
  }

  /** The prediction is exact, so shuffling makes the error of two independent amounts: √2 standard deviations. */
  @Test
  void anErrorOfTwoIndependentAmounts() {
    Table rows = rows(2_000, 4).without("bought");
    ModelImportance model = Runs.runner()
        .importance(RegressionRequest.of(Dataset.of(rows).label("amount").build(), "linear"), null).get(0);
    assertEquals(ModelImportance.RMSE, model.metric());
    double deviation = 10 / Math.sqrt(12);
    assertTrue(of(model, "x").interval().contains(Math.sqrt(2) * deviation), model.toString());
    assertEquals(0, of(model, "noise").drop(), 1e-6);
  }

  @Test
  void manyClassesAreJudgedByTheirLogLossAndFoldsAreMeans() {
    Dataset iris = TestData.iris();
    ComparisonRequest request = new ComparisonRequest(iris, Optional.empty(), List.of(AlgorithmChoice.of("bayes")),
        new Evaluation.CrossValidation(3, 1), 42, MissingPolicy.IMPUTE);
    ModelImportance one = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1).importance(request, null).get(0);
    assertEquals(ModelImportance.LOG_LOSS, one.metric());
    assertTrue(one.fields().get(0).field().startsWith("petal"), one.toString());
    assertTrue(one.fields().get(0).interval().low() > 0, one.toString());
    assertEquals(one, MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 3).importance(request, null).get(0));
  }

  @Test
  void cancelIsHeard() {
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class,
        () -> Runs.runner().importance(request(Evaluation.holdOut(), "tree"), cancelled));
  }
}
