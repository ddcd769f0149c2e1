package org.rapport.mining.internal.ensembles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Voting and stacking: sums that can be told by hand, out-of-fold predictions, what members may be. */
class EnsemblesTest {

  record Nothing() {
  }

  /** Knows every training row by heart, and says half and half of all others. */
  static final class Memory implements Classifier<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    private static String key(Table rows, List<String> features, int row) {
      return String.join("|", features.stream().map(name -> rows.column(name).text(row)).toList());
    }

    @Override
    public ClassifierModel train(Dataset data, Nothing parameters, MiningContext context) {
      CategoryColumn label = data.labelColumn();
      Map<String, Integer> known = new HashMap<>();
      for (int row = 0; row < data.rows(); row++) {
        known.put(key(data.table(), data.features(), row), label.code(row));
      }
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return label.levels();
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext surroundings) {
          assertTrue(rows.find(label.name()).isEmpty(), "a member must not see the target");
          double[][] probabilities = new double[rows.rows()][classes().size()];
          for (int row = 0; row < probabilities.length; row++) {
            Integer code = known.get(key(rows, data.features(), row));
            Arrays.fill(probabilities[row], code == null ? 1.0 / classes().size() : 0);
            if (code != null) {
              probabilities[row][code] = 1;
            }
          }
          return probabilities;
        }
      };
    }
  }

  private static MiningRunner runner(int threads) {
    List<AlgorithmDescriptor> all = new ArrayList<>(AlgorithmCatalogue.builtIn().declared());
    all.add(AlgorithmDescriptor.of("memory", "Memory", "classification", "", "test", Memory::new));
    return MiningRunner.inProcess(AlgorithmCatalogue.of(all, List.of()), threads);
  }

  private static TrainedModel train(Dataset data, String id, Map<String, String> parameters) {
    return runner(2).train(new TrainingRequest(data, Optional.empty(), new AlgorithmChoice(id, parameters), 42,
        MissingPolicy.IMPUTE), null);
  }

  /** Numbers without ties, so that rows can be known by heart; the label follows the first one with much chance. */
  private static Dataset noisy(int rows) {
    SplittableRandom random = new SplittableRandom(7);
    double[] x = random.doubles(rows, -2, 2).toArray();
    double[] y = random.doubles(rows, -2, 2).toArray();
    int[] label = IntStream.range(0, rows).map(i -> random.nextDouble() < 1 / (1 + Math.exp(-1.5 * x[i])) ? 1 : 0)
        .toArray();
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y),
        CategoryColumn.of("label", label, List.of("no", "yes")))).label("label").build();
  }

  @Test
  void equalVotesAreTheMeanOfTheMembers() {
    Dataset data = TestData.made(500, 3, 2);
    double[][] tree = train(data, "tree", Map.of()).probabilities(data.table(), null);
    double[][] bayes = train(data, "bayes", Map.of()).probabilities(data.table(), null);
    double[][] votes = train(data, "voting", Map.of("members", "tree, bayes")).probabilities(data.table(), null);
    for (int row = 0; row < votes.length; row++) {
      for (int k = 0; k < 3; k++) {
        assertEquals((tree[row][k] + bayes[row][k]) / 2, votes[row][k], 1e-12);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"voting", "stacking"})
  void aMemberThatLearnsByHeartGetsNoWeight(String id) {
    Dataset data = noisy(400);
    Map<String, String> parameters = id.equals("voting")
        ? Map.of("members", "memory,logistic", "weights", "log-loss")
        : Map.of("members", "memory,logistic");
    TrainedModel model = train(data, id, parameters);
    List<EnsembleModel.Share> members = model.members();
    assertEquals("memory", members.get(0).id());
    assertTrue(members.get(0).weight() < 0.05, members.toString());
    assertEquals(1, members.get(0).weight() + members.get(1).weight(), 1e-9);
    // Of rows it has not learnt from it says half and half
    assertEquals(Math.log(2), members.get(0).logLoss(), 1e-9);
    assertTrue(members.get(1).logLoss() < members.get(0).logLoss());
    assertTrue(model.text().orElseThrow().contains("Logistic regression (logistic)"), model.text().orElseThrow());
  }

  /** The shares of the mixture against trying out all in steps of a thousandth. */
  @Test
  void theVotesHaveTheLeastLogLossOfAll() {
    double[][][] told = new double[2][60][];
    int[] labels = new int[60];
    double[] weights = new double[60];
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 60; i++) {
      labels[i] = random.nextInt(2);
      weights[i] = 1 + i % 3;
      for (int m = 0; m < 2; m++) {
        double p = Math.max(0.02, Math.min(0.98, (labels[i] == 1 ? 0.6 : 0.4) + 0.7 * (random.nextDouble() - 0.5)));
        told[m][i] = new double[]{1 - p, p};
      }
    }
    OutOfFold rows = new OutOfFold(IntStream.range(0, 60).toArray(), labels, weights, told);
    double best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= 1000; step++) {
      double loss = 0;
      for (int i = 0; i < 60; i++) {
        loss -= weights[i] * Math.log(step / 1000.0 * told[0][i][labels[i]]
            + (1 - step / 1000.0) * told[1][i][labels[i]]);
      }
      if (loss < least) {
        least = loss;
        best = step / 1000.0;
      }
    }
    assertTrue(best > 0.05 && best < 0.95, "a share worth looking for: " + best);
    double[] shares = Mixture.shares(rows, Runs.context());
    assertEquals(best, shares[0], 0.002);
    assertEquals(1, shares[0] + shares[1], 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"voting", "stacking"})
  void memberContributionsAddUpToTheDifferenceFromAUsualRow(String id) {
    Dataset data = TestData.made(600, 2, 4);
    TrainedModel model = train(data, id, Map.of("members", "tree,bayes,logistic"));
    double[][] contributions = model.memberContributions(data.table(), null);
    double[] scores = model.scores(data.table(), null);
    double[] usual = IntStream.range(0, scores.length)
        .mapToDouble(row -> scores[row] - Arrays.stream(contributions[row]).sum()).sorted().toArray();
    assertEquals(3, contributions[0].length);
    assertEquals(usual[usual.length / 10], usual[usual.length * 9 / 10], 1e-9, "the same for nearly all rows");
    assertEquals(0, train(data, "tree", Map.of()).memberContributions(data.table(), null)[0].length);
  }

  @Test
  void stackingIsNotWorseThanItsMembers() {
    ComparisonRequest request = new ComparisonRequest(TestData.made(1_500, 3, 6), Optional.empty(),
        List.of(AlgorithmChoice.of("stacking"), AlgorithmChoice.of("voting"), AlgorithmChoice.of("tree"),
            AlgorithmChoice.of("logistic"), AlgorithmChoice.of("boost")),
        new Evaluation.CrossValidation(3, 1), 5, MissingPolicy.IMPUTE);
    List<Double> accuracies = Runs.accuracies(runner(2).compare(request, null));
    double best = accuracies.subList(2, 5).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertTrue(accuracies.get(0) > best - 0.02, accuracies.toString());
    assertTrue(accuracies.get(1) > best - 0.03, accuracies.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"voting", "stacking"})
  void threadsDoNotChangeABit(String id) {
    Dataset data = TestData.made(700, 3, 4);
    AlgorithmChoice choice = new AlgorithmChoice(id, id.equals("voting") ? Map.of("weights", "log-loss") : Map.of());
    TrainingRequest request = new TrainingRequest(data, Optional.empty(), choice, 42, MissingPolicy.IMPUTE);
    assertTrue(Arrays.deepEquals(runner(1).train(request, null).probabilities(data.table(), null),
        runner(3).train(request, null).probabilities(data.table(), null)));
  }

  /** A class with a single row is never held out, so every member always knows all classes. */
  @Test
  void aClassWithASingleRowStaysInEveryFold() {
    Dataset data = TestData.made(60, 2, 4);
    int[] codes = data.labelColumn().codes().clone();
    codes[7] = 2;
    Dataset three = Dataset.of(data.table().with(CategoryColumn.of("answer", codes, List.of("a", "b", "c"))))
        .label("answer").build();
    double[][] probabilities = train(three, "stacking", Map.of("members", "tree,bayes")).probabilities(three.table(),
        null);
    assertEquals(3, probabilities[0].length);
    assertEquals(1, Arrays.stream(probabilities[0]).sum(), 1e-9);
  }

  @Test
  void membersThatCanNotBeAreExplained() {
    Dataset data = TestData.made(60, 2, 4);
    assertEquals("The algorithm \"stacking\" (Stacking) is an ensemble; an ensemble can't be a member of one. Name"
        + " algorithms such as tree and logistic.", message(data, "voting", "tree,stacking"));
    assertEquals("The algorithm \"voting\" (Voting) is an ensemble; an ensemble can't be a member of one. Name"
        + " algorithms such as tree and logistic.", message(data, "voting", "voting,tree"));
    assertEquals("There is no algorithm \"tre\"; did you mean \"tree\"?", message(data, "stacking", "tre,bayes"));
    assertTrue(message(data, "stacking", "tree,kmeans").startsWith("The algorithm \"kmeans\""));
    for (String members : List.of("", "tree", "tree,tree", "tree,", "tree,,bayes")) {
      assertTrue(message(data, "voting", members).contains("it must be 2 to 20 different algorithms"), members);
    }
  }

  private static String message(Dataset data, String id, String members) {
    return assertThrows(MiningException.class, () -> train(data, id, Map.of("members", members))).getMessage();
  }

  @Test
  void withoutACatalogueAnEnsembleSaysSo() {
    MiningException refused = assertThrows(MiningException.class, () -> new Voting().train(TestData.made(60, 2, 4),
        new Voting.Settings("tree,bayes", Voting.Weights.EQUAL), Runs.context()));
    assertTrue(refused.getMessage().startsWith("An ensemble can be trained only as an entry of a catalogue"));
  }

  @Test
  void weightsAreHandedToMembersAndCountInTheJudge() {
    Dataset data = noisy(300);
    int[] flipped = IntStream.range(0, 300).map(i -> i % 2 == 0 ? data.labelColumn().code(i)
        : 1 - data.labelColumn().code(i)).toArray();
    Table table = data.table().with(CategoryColumn.of("label", flipped, List.of("no", "yes")))
        .with(NumberColumn.of("w", IntStream.range(0, 300).mapToDouble(i -> i % 2 == 0 ? 1 : 1e-9).toArray()));
    TrainedModel model = train(Dataset.of(table).label("label").weight("w").build(), "stacking",
        Map.of("members", "bayes,logistic"));
    double[][] asked = model.probabilities(Table.of(NumberColumn.of("x", -1.5, 1.5), NumberColumn.of("y", 0, 0)), null);
    assertTrue(asked[0][1] < 0.3 && asked[1][1] > 0.7, Arrays.deepToString(asked));
    assertEquals(2, model.members().size());
  }
}
