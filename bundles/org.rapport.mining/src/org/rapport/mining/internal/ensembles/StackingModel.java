package org.rapport.mining.internal.ensembles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.internal.linear.LogisticModel;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Trained members and the logistic regression that joins their probabilities. */
final class StackingModel implements EnsembleModel {
  static final String TARGET = "target";
  static final String WEIGHT = "weight";

  private final List<ClassifierModel> models;
  private final LogisticModel judge;
  private final List<String> classes;
  private final List<Share> members;

  StackingModel(List<Members.Member> members, OutOfFold told, List<ClassifierModel> models, LogisticModel judge) {
    this.models = models;
    this.judge = judge;
    this.classes = judge.classes();
    double[] sizes = new double[models.size()];
    for (int m = 0; m < sizes.length; m++) {
      for (int k = 0; k < classes.size(); k++) {
        for (int of = firstAsked(classes.size()); of < classes.size(); of++) {
          sizes[m] += Math.abs(judge.coefficient(k, column(m, of), ""));
        }
      }
    }
    double all = Arrays.stream(sizes).sum();
    List<Share> shares = new ArrayList<>();
    for (int m = 0; m < sizes.length; m++) {
      shares.add(new Share(members.get(m).id(), members.get(m).name(), all > 0 ? sizes[m] / all : 1.0 / sizes.length,
          told.logLoss(m)));
    }
    this.members = List.copyOf(shares);
  }

  /** Of two classes the second one says all. */
  private static int firstAsked(int classes) {
    return classes == 2 ? 1 : 0;
  }

  private static String column(int member, int classIndex) {
    return member + ":" + classIndex;
  }

  /**
   * The members' probabilities as columns.
   *
   * @param probabilities member × row × class
   */
  static Table table(double[][][] probabilities, int rows, int classes) {
    List<Column> columns = new ArrayList<>();
    for (int m = 0; m < probabilities.length; m++) {
      for (int k = firstAsked(classes); k < classes; k++) {
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
          values[row] = probabilities[m][row][k];
        }
        columns.add(NumberColumn.of(column(m, k), values));
      }
    }
    return Table.of(columns);
  }

  private Table told(Table rows, MiningContext context) {
    double[][][] probabilities = new double[models.size()][][];
    for (int m = 0; m < probabilities.length; m++) {
      probabilities[m] = models.get(m).probabilities(rows, context);
    }
    return table(probabilities, rows.rows(), classes.size());
  }

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<Share> members() {
    return members;
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    return judge.probabilities(told(rows, context), context);
  }

  /** The contributions of the member's columns to the logistic regression. */
  @Override
  public double[][] memberContributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] byColumn = judge.contributions(told(rows, context), classIndex, context);
    int columns = classes.size() - firstAsked(classes.size());
    double[][] contributions = new double[rows.rows()][models.size()];
    for (int row = 0; row < contributions.length; row++) {
      for (int c = 0; c < byColumn[row].length; c++) {
        contributions[row][c / columns] += byColumn[row][c];
      }
      for (int m = 0; m < models.size(); m++) {
        contributions[row][m] = Math.max(-1, Math.min(1, contributions[row][m]));
      }
    }
    return contributions;
  }

  /** Two classes: what a member's probability, higher by one standard deviation, makes of the odds. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder(
        "A logistic regression joins what the members say of rows they have not learnt from:\n");
    for (int m = 0; m < members.size(); m++) {
      Share member = members.get(m);
      text.append(String.format(Locale.ROOT, "%-40s weight %5.1f %%, log-loss on rows held out %.4f",
          member.name() + " (" + member.id() + ")", 100 * member.weight(), member.logLoss()));
      if (classes.size() == 2) {
        text.append(String.format(Locale.ROOT, ", a usual rise of its probability: odds of %s × %.3f", classes.get(1),
            Math.exp(judge.coefficient(1, column(m, 1), ""))));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
