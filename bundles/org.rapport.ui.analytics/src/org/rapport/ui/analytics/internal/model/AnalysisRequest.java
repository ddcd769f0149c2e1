package org.rapport.ui.analytics.internal.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.insight.Question;
import org.rapport.insight.ScoringRequest;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.rules.RuleSettings;

/** All that is needed to repeat an analysis: no rows, only names and numbers. */
public sealed interface AnalysisRequest {

  /** Where the rows come from. */
  Source source();

  /** What is wanted. */
  AnalysisKind kind();

  /** The same request of another source. */
  AnalysisRequest withSource(Source other);

  /** The fields that are looked at; none for rules. */
  default List<String> features() {
    return List.of();
  }

  /** What takes part; nothing for rules. */
  default List<AlgorithmChoice> algorithms() {
    return List.of();
  }

  /** The seed of everything random; empty for rules, which know no chance. */
  default Optional<Long> randomSeed() {
    return Optional.empty();
  }

  /** How rows are made ready for the algorithms, missing values included; empty for rules. */
  default Optional<PreparationSettings> prepared() {
    return Optional.empty();
  }

  /** How models are judged; empty where nothing is predicted. */
  default Optional<Evaluation> judged() {
    return Optional.empty();
  }

  /** The same question with the filter taken out, because a filter may name customers. */
  default AnalysisRequest withoutFilter() {
    return source() instanceof Source.Accounts accounts
        ? withSource(new Source.Accounts(accounts.folder(), accounts.database(), "")) : this; //$NON-NLS-1$
  }

  /** Whether only some accounts are meant. */
  default boolean filtered() {
    return source() instanceof Source.Accounts accounts && !accounts.filter().isBlank();
  }

  /** The filter; "" for none. */
  default String filter() {
    return source() instanceof Source.Accounts accounts ? accounts.filter() : ""; //$NON-NLS-1$
  }

  /**
   * Who will: algorithms compete at predicting a class.
   *
   * @param source where the rows come from
   * @param target the field to be predicted
   * @param positive the value whose probability matters; chosen by the engine if empty
   * @param features the fields to predict from, at least one
   * @param algorithms what takes part, at least one
   * @param evaluation how models are judged
   * @param seed the seed of the split and of every algorithm
   * @param preparation how rows are made ready for the algorithms, missing values included
   * @param money what right and wrong answers are worth, for the profit chart
   * @param importance whether to measure how much every model needs each field
   */
  record Classification(@NonNull Source source, String target, Optional<String> positive,
      @NonNull List<String> features,
      @NonNull List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed, PreparationSettings preparation,
      Optional<MoneyFigures> money, boolean importance) implements AnalysisRequest {

    public Classification {
      features = List.copyOf(features);
      algorithms = List.copyOf(algorithms);
    }

    @Override
    public AnalysisKind kind() {
      return AnalysisKind.CLASSIFICATION;
    }

    @Override
    public Classification withSource(Source other) {
      return new Classification(other, target, positive, features, algorithms, evaluation, seed, preparation, money,
          importance);
    }

    @Override
    public Optional<Long> randomSeed() {
      return Optional.of(seed);
    }

    @Override
    public Optional<PreparationSettings> prepared() {
      return Optional.of(preparation);
    }

    @Override
    public Optional<Evaluation> judged() {
      return Optional.of(evaluation);
    }

    /** The request for the accounts of a customer base. */
    public ScoringRequest scoring() {
      return new ScoringRequest(new Question("account", target, positive, features, List.of(), filter()), algorithms, //$NON-NLS-1$
          evaluation, seed, preparation);
    }
  }

  /**
   * How much: algorithms compete at predicting a number.
   *
   * @param source where the rows come from
   * @param target the field to be predicted, of numbers
   * @param features the fields to predict from, at least one
   * @param algorithms what takes part, at least one
   * @param evaluation how models are judged
   * @param seed the seed of the split and of every algorithm
   * @param preparation how rows are made ready for the algorithms, missing values included
   * @param importance whether to measure how much every model needs each field
   */
  record Regression(@NonNull Source source, String target, @NonNull List<String> features,
      @NonNull List<AlgorithmChoice> algorithms,
      Evaluation evaluation, long seed, PreparationSettings preparation, boolean importance)
      implements
        AnalysisRequest {

    public Regression {
      features = List.copyOf(features);
      algorithms = List.copyOf(algorithms);
    }

    @Override
    public AnalysisKind kind() {
      return AnalysisKind.REGRESSION;
    }

    @Override
    public Regression withSource(Source other) {
      return new Regression(other, target, features, algorithms, evaluation, seed, preparation, importance);
    }

    @Override
    public Optional<Long> randomSeed() {
      return Optional.of(seed);
    }

    @Override
    public Optional<PreparationSettings> prepared() {
      return Optional.of(preparation);
    }

    @Override
    public Optional<Evaluation> judged() {
      return Optional.of(evaluation);
    }
  }

  /**
   * Which groups there are.
   *
   * @param source where the rows come from
   * @param features the fields by which rows are compared, at least one
   * @param algorithm a clusterer
   * @param seed the seed of everything random
   * @param preparation how rows are made ready for the algorithm, missing values included
   * @param naming the field that names a row for people; it is not compared
   */
  record Clustering(@NonNull Source source, @NonNull List<String> features, AlgorithmChoice algorithm, long seed,
      PreparationSettings preparation, Optional<String> naming) implements AnalysisRequest {

    public Clustering {
      features = List.copyOf(features);
    }

    @Override
    public AnalysisKind kind() {
      return AnalysisKind.CLUSTERING;
    }

    @Override
    public Clustering withSource(Source other) {
      return new Clustering(other, features, algorithm, seed, preparation, naming);
    }

    @Override
    public List<AlgorithmChoice> algorithms() {
      return List.of(algorithm);
    }

    @Override
    public Optional<Long> randomSeed() {
      return Optional.of(seed);
    }

    @Override
    public Optional<PreparationSettings> prepared() {
      return Optional.of(preparation);
    }
  }

  /**
   * Which rows are unusual.
   *
   * @param source where the rows come from
   * @param features the fields by which rows are compared, at least one
   * @param algorithm an outlier detector
   * @param seed the seed of everything random
   * @param preparation how rows are made ready for the algorithm, missing values included
   * @param most how many rows are named, at least 1
   * @param naming the field that names a row for people; it is not compared
   */
  record Outliers(@NonNull Source source, @NonNull List<String> features, AlgorithmChoice algorithm, long seed,
      PreparationSettings preparation, int most, Optional<String> naming) implements AnalysisRequest {

    public Outliers {
      features = List.copyOf(features);
    }

    @Override
    public AnalysisKind kind() {
      return AnalysisKind.OUTLIERS;
    }

    @Override
    public Outliers withSource(Source other) {
      return new Outliers(other, features, algorithm, seed, preparation, most, naming);
    }

    @Override
    public List<AlgorithmChoice> algorithms() {
      return List.of(algorithm);
    }

    @Override
    public Optional<Long> randomSeed() {
      return Optional.of(seed);
    }

    @Override
    public Optional<PreparationSettings> prepared() {
      return Optional.of(preparation);
    }
  }

  /**
   * What is bought together.
   *
   * @param source where the baskets come from
   * @param layout how it names the items of baskets
   * @param settings which rules are wanted
   */
  record Rules(@NonNull Source source, BasketLayout layout, RuleSettings settings) implements AnalysisRequest {

    @Override
    public AnalysisKind kind() {
      return AnalysisKind.RULES;
    }

    @Override
    public Rules withSource(Source other) {
      return new Rules(other, layout, settings);
    }
  }
}
