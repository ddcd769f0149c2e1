package org.rapport.mining.internal.ensembles;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.linear.LogisticModel;
import org.rapport.mining.internal.linear.LogisticRegression;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.spi.Members;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Stacking (Wolpert, Stacked generalization, 1992): a logistic regression with ridge learns from the members'
 * probabilities ({@link OutOfFold}), which are of rows that they have not learnt from, so that none is trusted for
 * learning by heart. Then all members are trained on all rows.
 */
public final class Stacking implements Ensemble<Stacking.Settings> {

  /**
   * The parameters.
   *
   * @param members the ids of the members
   * @param folds the number of folds
   * @param ridge of the logistic regression that joins them
   */
  public record Settings(
      @Parameter(label = "Members", defaultValue = "tree,logistic,boost",
          help = "The algorithms that are joined, separated by commas, each with its default parameters. They help most "
              + "where they err in different ways.") String members,
      @Parameter(label = "Folds", defaultValue = "5", min = 2, max = 50,
          help = "How many parts the training rows are dealt into; each is predicted by members trained on the others. "
              + "More folds take longer and judge the members a little more fairly.") int folds,
      @Parameter(label = "Ridge", defaultValue = "1", min = 0.000001, max = 1_000_000_000,
          help = "Draws the members' coefficients towards 0. Larger values resist chance where members say nearly the "
              + "same.") double ridge) {
    /** @throws MiningException if the members are not a list of ids */
    public Settings {
      MemberList.ids(members);
    }
  }

  private final @Nullable Members known;

  /** Stacking without members, as the catalogue first makes it. */
  public Stacking() {
    this(null);
  }

  private Stacking(@Nullable Members known) {
    this.known = known;
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Stacking with(Members members) {
    return new Stacking(members);
  }

  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    @Nullable Members catalogue = known;
    if (catalogue == null) {
      return Ensemble.super.train(data, settings, context);
    }
    List<Members.Member> members = MemberList.of(settings.members(), catalogue);
    List<String> classes = data.labelColumn().levels();
    OutOfFold told = OutOfFold.of(members, data, settings.folds(), context);
    Table table = StackingModel.table(told.probabilities(), told.labels().length, classes.size())
        .with(CategoryColumn.of(StackingModel.TARGET, told.labels(), classes))
        .with(NumberColumn.of(StackingModel.WEIGHT, told.weights()));
    LogisticModel judge = new LogisticRegression().train(
        Dataset.of(table).label(StackingModel.TARGET).weight(StackingModel.WEIGHT).build(),
        new LogisticRegression.Settings(settings.ridge(), 0), context);
    return new StackingModel(members, told, MemberList.train(members, data, context), judge);
  }
}
