package org.rapport.mining.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * What is expected of an algorithm that finds groups.
 *
 * @since 0.1
 */
public abstract class ClustererContract extends AlgorithmContract {

  @Override
  protected String category() {
    return "clustering";
  }

  @Override
  protected Dataset dataset(Table customers) {
    return ContractData.unlabelled(customers);
  }

  @Override
  protected Learnt learn(Algorithm<?> algorithm, Dataset data, MiningContext context) {
    ClusterModel model = cluster((Clusterer<?>) algorithm, data, context);
    return (rows, asked) -> {
      int[] groups = model.assign(rows, asked);
      double[][] answers = new double[groups.length][];
      for (int row = 0; row < answers.length; row++) {
        answers[row] = new double[]{groups[row]};
      }
      return answers;
    };
  }

  private <P extends Record> ClusterModel cluster(Clusterer<P> clusterer, Dataset data, MiningContext context) {
    return clusterer.cluster(data, clusterer.parameters().cast(settings(clusterer)), context);
  }

  @Override
  protected void run(AlgorithmCatalogue catalogue, Dataset data) {
    MiningRunner.inProcess(catalogue, 2).cluster(
        new ClusterRequest(data, new AlgorithmChoice(ID, parameters()), 7, PreparationSettings.defaults()), null);
  }

  @Test
  void everyRowBelongsToAGroupThatThereIsOrToNone() {
    MiningContext context = context(7, 1);
    Table table = ContractData.customers(240, 1, !algorithm().needs().onlyNumbers());
    ClusterModel model = cluster((Clusterer<?>) algorithm(), dataset(table), context);
    for (int group : model.assign(table, context)) {
      assertTrue(group >= ClusterModel.NONE && group < model.clusters(), group + " of " + model.clusters());
    }
  }
}
