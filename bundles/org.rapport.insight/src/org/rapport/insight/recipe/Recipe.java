package org.rapport.insight.recipe;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;

/**
 * All that is needed to repeat a mining run, and what came of it: the same recipe on the same data gives the same result
 * bit for bit; where it does not, {@link Recipes#changes} says what is different. Holds no rows.
 *
 * @param format the version of the file's format, {@value #FORMAT}
 * @param made when it was made
 * @param source where the rows came from
 * @param data what was read
 * @param settings what was asked
 * @param versions the versions of what computed it: Rapport, Java, and the bundle of every algorithm
 * @param outcome what came of it
 * @since 0.1
 */
public record Recipe(int format, Instant made, RecipeSource source, RecipeSource.Fingerprint data, Settings settings,
    Map<String, String> versions, Outcome outcome) {
  /** The version of the format that this program writes. */
  public static final int FORMAT = 1;

  /**
   * What was asked.
   *
   * @param task "classification", "regression", "clustering" or "outliers"
   * @param target the column to be predicted; "" where nothing is
   * @param positive the class whose probability matters, if one was named
   * @param features the columns to predict from or to compare rows by; empty for all that can be used
   * @param ignored columns left out although they would be used
   * @param id the column that names rows and is not compared, if one was named
   * @param algorithms what took part, with the parameters that differ from the defaults
   * @param evaluation how models were judged; empty where nothing is predicted
   * @param seed the seed of everything random
   * @param preparation how rows were made ready
   * @param most how many unusual rows are named; empty for other tasks
   */
  public record Settings(String task, String target, Optional<String> positive, List<String> features,
      List<String> ignored, Optional<String> id, List<AlgorithmChoice> algorithms, Optional<Evaluation> evaluation,
      long seed, PreparationSettings preparation, OptionalInt most) {
    /** The task of predicting a class. */
    public static final String CLASSIFICATION = "classification";
    /** The task of predicting a number. */
    public static final String REGRESSION = "regression";
    /** The task of finding groups of rows. */
    public static final String CLUSTERING = "clustering";
    /** The task of finding unusual rows. */
    public static final String OUTLIERS = "outliers";

    /** Copies the lists. */
    public Settings {
      features = List.copyOf(features);
      ignored = List.copyOf(ignored);
      algorithms = List.copyOf(algorithms);
    }

    /** What was asked where a class or a number is predicted. */
    public Settings(String task, String target, Optional<String> positive, List<String> features, List<String> ignored,
        List<AlgorithmChoice> algorithms, Evaluation evaluation, long seed, PreparationSettings preparation) {
      this(task, target, positive, features, ignored, Optional.empty(), algorithms, Optional.of(evaluation), seed,
          preparation, OptionalInt.empty());
    }
  }

  /**
   * What came of a run.
   *
   * @param digest the SHA-256 of the whole result but for the measured seconds
   * @param verdict the verdict in words
   * @param figures main figures for people: by algorithm and figure
   */
  public record Outcome(String digest, String verdict, Map<String, Map<String, Double>> figures) {
  }
}
