package org.rapport.ui.analytics.internal.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Evaluated;
import org.rapport.mining.evaluation.Evaluator;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.Predictions;

/** Builds analyses for tests. */
public final class Samples {

  private Samples() {}

  /** A request about accounts with a filter that names a customer. */
  public static AnalysisRequest.Classification request() {
    return new AnalysisRequest.Classification(new Source.Accounts(Path.of("/data/acme"), "acme", "name = 'Li Wei'"),
        "Churn",
        Optional.of("Yes"), List.of("tenure", "Contract"),
        List.of(AlgorithmChoice.of("knn"), new AlgorithmChoice("tree", Map.of("depth", "5"))),
        new Evaluation.CrossValidation(5, 2), 7, PreparationSettings.of(MissingPolicy.DROP),
        Optional.of(MoneyFigures.ofCalls("EUR", 100, 5)), true);
  }

  /** Models that are wrong on their first rows: as many as the numbers say, of 200. */
  public static Comparison comparison(int... wrong) {
    int n = 200;
    int[] actual = new int[n];
    for (int i = 0; i < n; i++) {
      actual[i] = i % 2;
    }
    Evaluated rows = new Evaluated("Churn", List.of("No", "Yes"), OptionalInt.of(1), actual, new int[n],
        new int[]{800}, 1, "Hold-out of 20 %", 7, 1000, 1000, 3, List.of("A warning with a\nline break & <signs>."));
    String[] ids = {"knn", "tree", "forest"};
    List<Predictions> models = new ArrayList<>();
    for (int m = 0; m < wrong.length; m++) {
      double[][] p = new double[n][];
      for (int i = 0; i < n; i++) {
        double yes = actual[i] == 1 == i >= wrong[m] ? 0.9 : 0.1;
        p[i] = new double[]{1 - yes, yes};
      }
      models.add(new Predictions(ids[m], "The " + ids[m], Map.of("a", "1"), p, Predictions.mostProbable(p), 0.5, 0.25,
          ids[m].equals("tree") ? Optional.of("city is 'Secretville'") : Optional.empty()));
    }
    return Evaluator.compare(rows, models);
  }

  /** An analysis of {@link #request()}. */
  public static Analysis analysis(String id, String started) {
    return analysis(id, request(), started, comparison(10, 10, 60));
  }

  /** An analysis with a comparison of classes. */
  public static Analysis analysis(String id, AnalysisRequest request, String started, Comparison comparison) {
    return new Analysis(id, request, Instant.parse(started), false,
        new AnalysisResult.Classification(comparison, List.of()), Optional.empty());
  }
}
