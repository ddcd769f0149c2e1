/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;

/** The built-in C4.5 tree and Weka's J48, which were written apart, are the same tree. */
class SameTreeTest {

  private static AlgorithmCatalogue catalogue() {
    return AlgorithmCatalogue.of(AlgorithmCatalogue.builtIn().algorithm("c45"),
        AlgorithmDescriptor.of("weka.j48", "J48", "classification", "", "org.rapport.mining.weka", C45::new));
  }

  private static TrainedModel train(Dataset data, String id) {
    return MiningRunner.inProcess(catalogue(), 2).train(
        new TrainingRequest(data, Optional.empty(), AlgorithmChoice.of(id), 42, MissingPolicy.IMPUTE), null);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void probabilitiesAreTheSame(long seed) {
    Dataset data = Samples.churn(1_500, seed);
    double[][] own = train(data, "c45").probabilities(data.table(), null);
    double[][] weka = train(data, "weka.j48").probabilities(data.table(), null);
    for (int row = 0; row < own.length; row++) {
      assertEquals(weka[row][1], own[row][1], 1e-9, "row " + row);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void numbersAreDividedAlike(long seed) {
    Dataset data = Samples.clouds(100, seed);
    double[][] own = train(data, "c45").probabilities(data.table(), null);
    double[][] weka = train(data, "weka.j48").probabilities(data.table(), null);
    for (int row = 0; row < own.length; row++) {
      assertEquals(weka[row][0], own[row][0], 1e-9, "row " + row);
      assertEquals(weka[row][2], own[row][2], 1e-9, "row " + row);
    }
  }

  @Test
  void foldsAreAnsweredAlike() {
    ComparisonRequest request = new ComparisonRequest(Samples.churn(2_000, 9), Optional.empty(),
        List.of(AlgorithmChoice.of("c45"), AlgorithmChoice.of("weka.j48")), new Evaluation.CrossValidation(5, 1), 3,
        MissingPolicy.IMPUTE);
    var models = MiningRunner.inProcess(catalogue(), 2).compare(request, null).models();
    assertEquals(models.get(1).auc().orElseThrow().value(), models.get(0).auc().orElseThrow().value(), 1e-9);
  }
}
