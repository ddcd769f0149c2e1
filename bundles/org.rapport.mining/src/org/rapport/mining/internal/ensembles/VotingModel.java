package org.rapport.mining.internal.ensembles;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** Trained members that vote. */
final class VotingModel implements EnsembleModel {
  private final List<ClassifierModel> models;
  private final List<Share> members;
  private final List<String> classes;
  private final double[] rate;

  /** @param rate the share of every class among the training rows */
  VotingModel(List<ClassifierModel> models, List<Share> members, List<String> classes, double[] rate) {
    this.models = models;
    this.members = List.copyOf(members);
    this.classes = classes;
    this.rate = rate;
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
    double[][] probabilities = new double[rows.rows()][classes.size()];
    for (int m = 0; m < models.size(); m++) {
      double[][] told = models.get(m).probabilities(rows, context);
      for (int row = 0; row < told.length; row++) {
        for (int k = 0; k < classes.size(); k++) {
          probabilities[row][k] += members.get(m).weight() * told[row][k];
        }
      }
    }
    return probabilities;
  }

  /** Weight times the difference from the share of the class; they add up to the difference of the ensemble. */
  @Override
  public double[][] memberContributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] contributions = new double[rows.rows()][models.size()];
    for (int m = 0; m < models.size(); m++) {
      double[][] told = models.get(m).probabilities(rows, context);
      for (int row = 0; row < told.length; row++) {
        int asked = classIndex[row];
        contributions[row][m] = members.get(m).weight() * (told[row][asked] - rate[asked]);
      }
    }
    return contributions;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder("The members' probabilities are averaged:\n");
    for (Share member : members) {
      text.append(String.format(Locale.ROOT, "%-40s weight %5.1f %%", member.name() + " (" + member.id() + ")",
          100 * member.weight()));
      text.append(Double.isNaN(member.logLoss()) ? "\n"
          : String.format(Locale.ROOT, ", log-loss on rows held out %.4f\n", member.logLoss()));
    }
    return text.toString();
  }
}
