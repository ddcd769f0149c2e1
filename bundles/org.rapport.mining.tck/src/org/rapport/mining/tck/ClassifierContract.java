package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;

/**
 * What is expected of a classifier.
 *
 * <pre>{@code
 * class OneRuleContractTest extends ClassifierContract {
 *   protected Algorithm<?> algorithm() {
 *     return new OneRule();
 *   }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public abstract class ClassifierContract extends AlgorithmContract {

  /** Whether it must beat the base rate on easy data; true unless overridden. */
  protected boolean learnsEasyData() {
    return true;
  }

  @Override
  protected String category() {
    return "classification";
  }

  @Override
  protected Dataset dataset(Table customers) {
    return ContractData.labelled(customers, ContractData.CLASS);
  }

  @Override
  protected Learnt learn(Algorithm<?> algorithm, Dataset data, MiningContext context) {
    ClassifierModel model = train((Classifier<?>) algorithm, data, context);
    return model::probabilities;
  }

  private ClassifierModel train(Classifier<?> classifier, Dataset data, MiningContext context) {
    return classifier instanceof Ensemble<?> ensemble
        ? learn(catalogue(() -> ensemble).algorithm(ID).classifier(), data, context)
        : learn(classifier, data, context);
  }

  private <P extends Record> ClassifierModel learn(Classifier<P> classifier, Dataset data, MiningContext context) {
    return classifier.train(data, classifier.parameters().cast(settings(classifier)), context);
  }

  @Override
  protected void run(AlgorithmCatalogue catalogue, Dataset data) {
    compare(catalogue, data);
  }

  private Comparison compare(AlgorithmCatalogue catalogue, Dataset data) {
    return MiningRunner.inProcess(catalogue, 2).compare(new ComparisonRequest(data, Optional.empty(),
        List.of(new AlgorithmChoice(ID, parameters())), Evaluation.holdOut(), 7, PreparationSettings.defaults()), null);
  }

  private Table customers(int rows, long seed) {
    return ContractData.customers(rows, seed, !algorithm().needs().onlyNumbers());
  }

  @Test
  void givesProbabilities() {
    MiningContext context = context(7, 1);
    Table rows = customers(100, 2);
    double[][] probabilities = learn(algorithm(), dataset(customers(240, 1)), context).answers(rows, context);
    assertEquals(100, probabilities.length);
    for (double[] row : probabilities) {
      assertEquals(2, row.length, "One probability for every class");
      assertTrue(Arrays.stream(row).allMatch(p -> p >= 0 && p <= 1), Arrays.toString(row));
      assertEquals(1, Arrays.stream(row).sum(), 1e-6, Arrays.toString(row));
    }
  }

  @Test
  void namesTheClassesInTheOrderOfTheTarget() {
    ClassifierModel model = train((Classifier<?>) algorithm(), dataset(customers(240, 1)), context(7, 1));
    assertEquals(List.of("no", "yes"), model.classes());
    assertNotNull(model.text());
  }

  @Test
  void tellsMoreThanTwoClassesApart() {
    MiningContext context = context(7, 1);
    Table table = customers(240, 1);
    int[] codes = new int[240];
    for (int row = 0; row < codes.length; row++) {
      double tenure = Double.parseDouble(table.column("tenure").text(row));
      codes[row] = tenure < 24 ? 2 : tenure < 48 ? 0 : 1;
    }
    Dataset three = dataset(table.with(CategoryColumn.of(ContractData.CLASS, codes, List.of("a", "b", "c"))));
    double[][] probabilities = learn(algorithm(), three, context).answers(table, context);
    AlgorithmContract.assertFinite(probabilities);
    assertEquals(3, probabilities[0].length);
  }

  @Test
  void beatsTheBaseRateOnEasyData() {
    Comparison comparison = compare(catalogue(), dataset(ContractData.customers(600, 9, true)));
    double accuracy = comparison.models().get(0).accuracy().value();
    assertTrue(!learnsEasyData() || accuracy > comparison.baseRate().value() + 0.05,
        "Accuracy " + accuracy + " against a base rate of " + comparison.baseRate().value());
  }

  @Test
  void oneClassAloneIsRefusedWithASentence() {
    Table table = ContractData.customers(240, 1, true);
    Dataset one = dataset(table.with(CategoryColumn.of(ContractData.CLASS, new int[240], List.of("no", "yes"))));
    MiningException e = assertThrows(MiningException.class, () -> run(catalogue(), one));
    assertTrue(String.valueOf(e.getMessage()).contains("one class"), e.getMessage());
  }
}
