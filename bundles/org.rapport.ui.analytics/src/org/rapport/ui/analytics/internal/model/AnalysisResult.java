package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.osgi.util.NLS;
import org.rapport.mining.ClusterDetails;
import org.rapport.mining.MiningResult;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.evaluation.Verdict;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.mining.regression.RegressionVerdict;
import org.rapport.ui.analytics.internal.Messages;

/** What an analysis has found. */
public sealed interface AnalysisResult {

  /** The outcome in one to four sentences, in the reader's language. */
  String summary(Locale locale);

  /** What a reader must know, one sentence each. */
  List<String> warnings();

  /** The rows (for rules the baskets) of the source. */
  long rowsRead();

  /** The rows (for rules the baskets) that took part. */
  long rowsUsed();

  /** The same with what was said while reading before the own warnings, and with the number of rows in the source. */
  AnalysisResult read(long rows, List<String> notes);

  /**
   * What may lie on disk in clear: aggregate figures. Without rows, values of single rows and texts of models, since
   * those may hold customers' values.
   */
  AnalysisResult kept();

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /**
   * Models that predict a class.
   *
   * @param comparison the figures
   * @param importance how much every model needs each field; empty if it was not asked for
   */
  record Classification(Comparison comparison, List<ModelImportance> importance) implements AnalysisResult {

    public Classification {
      importance = List.copyOf(importance);
    }

    @Override
    public String summary(Locale locale) {
      return Verdict.sentence(comparison, locale);
    }

    @Override
    public List<String> warnings() {
      return comparison.warnings();
    }

    @Override
    public long rowsRead() {
      return comparison.rowsRead();
    }

    @Override
    public long rowsUsed() {
      return comparison.rowsUsed();
    }

    @Override
    public Classification read(long rows, List<String> notes) {
      return with(rows, comparison.models(), joined(notes, comparison.warnings()));
    }

    @Override
    public Classification kept() {
      return with(comparison.rowsRead(), comparison.models().stream().map(ModelFigures::withoutText).toList(),
          comparison.warnings());
    }

    private Classification with(long rows, List<ModelFigures> models, List<String> notes) {
      Comparison c = comparison;
      return new Classification(new Comparison(c.target(), c.positive(), c.classes(), c.evaluation(), c.seed(), rows,
          c.rowsUsed(), c.rowsIncomplete(), c.rowsEvaluated(), c.majorityClass(), c.baseRate(), models, c.tests(),
          c.againstBaseRate(), c.aucTests(), c.verdict(), notes, c.features()), importance);
    }
  }

  /**
   * Models that predict a number.
   *
   * @param comparison the figures; those read from disk have no residuals, because a residual is a row
   * @param importance how much every model needs each field; empty if it was not asked for
   */
  record Regression(RegressionComparison comparison, List<ModelImportance> importance) implements AnalysisResult {

    public Regression {
      importance = List.copyOf(importance);
    }

    @Override
    public String summary(Locale locale) {
      return RegressionVerdict.sentence(comparison, locale);
    }

    @Override
    public List<String> warnings() {
      return comparison.warnings();
    }

    @Override
    public long rowsRead() {
      return comparison.rowsRead();
    }

    @Override
    public long rowsUsed() {
      return comparison.rowsUsed();
    }

    @Override
    public Regression read(long rows, List<String> notes) {
      return with(rows, comparison.models(), comparison.baselines(), joined(notes, comparison.warnings()));
    }

    @Override
    public Regression kept() {
      return with(comparison.rowsRead(), comparison.models().stream().map(Regression::kept).toList(),
          comparison.baselines().stream().map(Regression::kept).toList(), comparison.warnings());
    }

    private static RegressionFigures kept(RegressionFigures m) {
      return new RegressionFigures(m.algorithmId(), m.algorithmName(), m.parameters(), m.rmse(), m.mae(),
          m.medianError(), m.error95(), m.rSquared(), m.bias(), m.mape(), m.skill(), m.coverage(), m.trainSeconds(),
          m.predictSeconds(), Optional.empty(), m.linear(), m.folds(), List.of(), List.of());
    }

    private Regression with(long rows, List<RegressionFigures> models, List<RegressionFigures> baselines,
        List<String> notes) {
      RegressionComparison c = comparison;
      return new Regression(new RegressionComparison(c.target(), c.evaluation(), c.seed(), rows, c.rowsUsed(),
          c.rowsIncomplete(), c.testRows(), c.features(), models, baselines, c.tests(), c.againstMedian(), c.verdict(),
          notes), importance);
    }
  }

  /**
   * Groups.
   *
   * @param groups the groups; those read from disk don't know which row belongs to which
   * @param rowsRead the rows of the source
   */
  record Clustering(MiningResult.Clustering groups, long rowsRead) implements AnalysisResult {

    @Override
    public String summary(Locale locale) {
      return NLS.bind(Messages.Result_groups, groups.clusters().size(), FigureText.count(groups.rowsUsed()));
    }

    @Override
    public List<String> warnings() {
      return groups.warnings();
    }

    @Override
    public long rowsUsed() {
      return groups.rowsUsed();
    }

    @Override
    public Clustering read(long rows, List<String> notes) {
      return new Clustering(new MiningResult.Clustering(groups.findings(), groups.clusters(), groups.assignment(),
          groups.silhouette(), groups.features(), groups.rowsUsed(), joined(notes, groups.warnings()),
          groups.details()), rows);
    }

    @Override
    public Clustering kept() {
      return new Clustering(new MiningResult.Clustering(groups.findings(), groups.clusters(), new int[0],
          groups.silhouette(), groups.features(), groups.rowsUsed(), groups.warnings(),
          new ClusterDetails(groups.details().trials(), Optional.empty(), new double[0][], Optional.empty())),
          rowsRead);
    }
  }

  /**
   * Unusual rows.
   *
   * @param found the rows; none after they were read from disk
   * @param names what people call the rows found, in their order; none after they were read from disk
   * @param rowsRead the rows of the source
   * @param asked how many rows were found, also after they were read from disk
   */
  record Outliers(MiningResult.Outliers found, List<String> names, long rowsRead, int asked)
      implements
        AnalysisResult {

    public Outliers {
      names = List.copyOf(names);
    }

    /** Whether the rows themselves were not kept, because they hold customers' values: run it again to see them. */
    public boolean forgotten() {
      return found.outliers().size() < asked;
    }

    @Override
    public String summary(Locale locale) {
      return NLS.bind(Messages.Result_outliers, asked, FigureText.count(found.rowsUsed()));
    }

    @Override
    public List<String> warnings() {
      return found.warnings();
    }

    @Override
    public long rowsUsed() {
      return found.rowsUsed();
    }

    @Override
    public Outliers read(long rows, List<String> notes) {
      return new Outliers(new MiningResult.Outliers(found.findings(), found.outliers(), found.scores(),
          found.features(), found.rowsUsed(), joined(notes, found.warnings())), names, rows, asked);
    }

    @Override
    public Outliers kept() {
      return new Outliers(new MiningResult.Outliers(found.findings(), List.of(), new double[0], found.features(),
          found.rowsUsed(), found.warnings()), List.of(), rowsRead, asked);
    }
  }

  /**
   * Rules.
   *
   * @param rules the rules, those with the highest lift first; of those read from disk the first
   *        {@value #MOST_KEPT}
   * @param warnings what a reader must know
   */
  record Rules(MiningResult.Rules rules, @NonNull List<String> warnings) implements AnalysisResult {

    /** So many rules are kept on disk. */
    public static final int MOST_KEPT = 2_000;

    public Rules {
      warnings = List.copyOf(warnings);
    }

    @Override
    public String summary(Locale locale) {
      return rules.rules().isEmpty() ? NLS.bind(Messages.Result_noRules, FigureText.count(rules.baskets()))
          : NLS.bind(Messages.Result_rules, FigureText.count(rules.rules().size()),
              FigureText.count(rules.baskets()));
    }

    @Override
    public long rowsRead() {
      return rules.baskets();
    }

    @Override
    public long rowsUsed() {
      return rules.baskets();
    }

    @Override
    public Rules read(long rows, List<String> notes) {
      return new Rules(rules, joined(notes, warnings));
    }

    @Override
    public Rules kept() {
      List<MiningResult.Rule> first = rules.rules().subList(0, Math.min(MOST_KEPT, rules.rules().size()));
      return new Rules(new MiningResult.Rules(rules.findings(), rules.baskets(), rules.items(), rules.itemsets(),
          first),
          warnings);
    }
  }
}
