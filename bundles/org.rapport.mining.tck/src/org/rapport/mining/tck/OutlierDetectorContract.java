package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * What is expected of an algorithm that finds unusual rows.
 *
 * @since 0.1
 */
public abstract class OutlierDetectorContract extends AlgorithmContract {

  @Override
  protected String category() {
    return "outliers";
  }

  @Override
  protected Dataset dataset(Table customers) {
    return ContractData.unlabelled(customers);
  }

  @Override
  protected Learnt learn(Algorithm<?> algorithm, Dataset data, MiningContext context) {
    OutlierModel model = detect((OutlierDetector<?>) algorithm, data, context);
    return (rows, asked) -> {
      double[] scores = model.scores(rows, asked);
      double[][] answers = new double[scores.length][];
      for (int row = 0; row < answers.length; row++) {
        answers[row] = new double[]{scores[row]};
      }
      return answers;
    };
  }

  private <P extends Record> OutlierModel detect(OutlierDetector<P> detector, Dataset data, MiningContext context) {
    return detector.learn(data, detector.parameters().cast(settings(detector)), context);
  }

  @Override
  protected void run(AlgorithmCatalogue catalogue, Dataset data) {
    MiningRunner.inProcess(catalogue, 2).outliers(
        new OutlierRequest(data, new AlgorithmChoice(ID, parameters()), 7, PreparationSettings.defaults(), 10), null);
  }

  @Test
  void aRowFarFromAllOthersIsTheMostUnusual() {
    MiningContext context = context(7, 1);
    Table table = ContractData.customers(240, 1, !algorithm().needs().onlyNumbers());
    double[] tenure = ((NumberColumn) table.column("tenure")).values().clone();
    double[] calls = ((NumberColumn) table.column("calls")).values().clone();
    tenure[100] = 1_000;
    calls[100] = 200;
    Table odd = table.with(NumberColumn.of("tenure", tenure)).with(NumberColumn.of("calls", calls));
    double[][] scores = learn(algorithm(), dataset(odd), context).answers(odd, context);
    AlgorithmContract.assertFinite(scores);
    for (int row = 0; row < scores.length; row++) {
      assertTrue(row == 100 || scores[row][0] < scores[100][0], "Row " + row + " is said to be as unusual");
    }
  }
}
