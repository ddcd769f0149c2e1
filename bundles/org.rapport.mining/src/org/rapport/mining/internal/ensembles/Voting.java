package org.rapport.mining.internal.ensembles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.spi.EnsembleModel;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;

/**
 * Soft voting: the mean of the members' probabilities (Kittler, Hatef, Duin and Matas, On combining classifiers, 1998, the
 * sum rule), all alike or with the shares that have the least log-loss on rows that members have not learnt from
 * ({@link OutOfFold}, {@link Mixture}).
 */
public final class Voting implements Ensemble<Voting.Settings> {
  private static final int FOLDS = 5;

  /** How much a member counts. */
  public enum Weights {
    /** All members count alike. */
    EQUAL,
    /** Members count by their log-loss on rows held out. */
    LOG_LOSS
  }

  /**
   * The parameters.
   *
   * @param members the ids of the members
   * @param weights how much each counts
   */
  public record Settings(
      @Parameter(label = "Members", defaultValue = "tree,logistic,boost",
          help = "The algorithms that vote, separated by commas, each with its default parameters. They help most where "
              + "they err in different ways.") String members,
      @Parameter(label = "Weights", defaultValue = "equal",
          help = "equal counts all members alike; log-loss chooses the weights that are best on rows held out in five "
              + "folds, which takes six times as long and needs some hundred rows.") Weights weights) {
    /** @throws MiningException if the members are not a list of ids */
    public Settings {
      MemberList.ids(members);
    }
  }

  private final @Nullable Members known;

  /** Voting without members, as the catalogue first makes it. */
  public Voting() {
    this(null);
  }

  private Voting(@Nullable Members known) {
    this.known = known;
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Voting with(Members members) {
    return new Voting(members);
  }

  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    @Nullable Members catalogue = known;
    if (catalogue == null) {
      return Ensemble.super.train(data, settings, context);
    }
    List<Members.Member> members = MemberList.of(settings.members(), catalogue);
    CategoryColumn label = data.labelColumn();
    double[] rate = new double[label.levels().size()];
    double[] weights = Labels.weights(data, label);
    double total = Arrays.stream(weights).sum();
    if (total <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        rate[label.code(row)] += weights[row] / total;
      }
    }
    double[] losses = new double[members.size()];
    double[] shares = new double[members.size()];
    Arrays.fill(losses, Double.NaN);
    Arrays.fill(shares, 1.0 / shares.length);
    if (settings.weights() == Weights.LOG_LOSS) {
      OutOfFold told = OutOfFold.of(members, data, FOLDS, context);
      Arrays.setAll(losses, told::logLoss);
      shares = Mixture.shares(told, context);
    }
    List<EnsembleModel.Share> parts = new ArrayList<>();
    for (int m = 0; m < shares.length; m++) {
      parts.add(new EnsembleModel.Share(members.get(m).id(), members.get(m).name(), shares[m], losses[m]));
    }
    return new VotingModel(MemberList.train(members, data, context), parts, label.levels(), rate);
  }
}
