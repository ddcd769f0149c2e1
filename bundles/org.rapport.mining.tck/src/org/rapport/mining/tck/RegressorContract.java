package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * What is expected of an algorithm that predicts a number.
 *
 * @since 0.1
 */
public abstract class RegressorContract extends AlgorithmContract {

  @Override
  protected String category() {
    return "regression";
  }

  @Override
  protected Dataset dataset(Table customers) {
    return ContractData.labelled(customers, ContractData.NUMBER);
  }

  @Override
  protected Learnt learn(Algorithm<?> algorithm, Dataset data, MiningContext context) {
    RegressorModel model = train((Regressor<?>) algorithm, data, context);
    return (rows, asked) -> {
      double[] predicted = model.predict(rows, asked);
      double[][] answers = new double[predicted.length][];
      for (int row = 0; row < answers.length; row++) {
        answers[row] = new double[]{predicted[row]};
      }
      return answers;
    };
  }

  private <P extends Record> RegressorModel train(Regressor<P> regressor, Dataset data, MiningContext context) {
    return regressor.train(data, regressor.parameters().cast(settings(regressor)), context);
  }

  @Override
  protected void run(AlgorithmCatalogue catalogue, Dataset data) {
    MiningRunner.inProcess(catalogue, 2).regress(new RegressionRequest(data,
        List.of(new AlgorithmChoice(ID, parameters())), Evaluation.holdOut(), 7, PreparationSettings.defaults()), null);
  }

  @Test
  void predictsBetterThanTheMeanOnEasyData() {
    boolean categories = !algorithm().needs().onlyNumbers();
    MiningContext context = context(7, 1);
    Table rows = ContractData.customers(300, 2, categories);
    double[][] predicted = learn(algorithm(), dataset(ContractData.customers(600, 1, categories)), context).answers(
        rows,
        context);
    AlgorithmContract.assertFinite(predicted);
    assertEquals(300, predicted.length);
    double[] actual = ((NumberColumn) rows.column(ContractData.NUMBER)).values();
    double mean = Arrays.stream(actual).average().orElseThrow();
    double errors = 0;
    double trivial = 0;
    for (int row = 0; row < actual.length; row++) {
      errors += Math.pow(actual[row] - predicted[row][0], 2);
      trivial += Math.pow(actual[row] - mean, 2);
    }
    assertTrue(errors < trivial, "Squared errors " + errors + " against " + trivial + " of the mean");
  }
}
