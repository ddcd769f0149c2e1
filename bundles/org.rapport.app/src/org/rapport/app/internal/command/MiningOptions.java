package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.Parameters;
import org.rapport.mining.evaluation.MoneyFigures;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How algorithms are to compete; the same for files and for databases. */
final class MiningOptions {

  private static final List<String> CLASSIFIERS = List.of("knn", "tree", "forest");

  @Option(names = "--target", required = true, paramLabel = "COLUMN", description = "The column to be predicted.")
  private String target = "";

  @Option(names = "--positive", paramLabel = "VALUE",
      description = "The value of the target whose probability matters. "
          + "Without it the one that says yes, else the rarer of two.")
  private @Nullable String positive;

  @Option(names = "--algorithms", paramLabel = "ID", split = ",",
      description = "The algorithms that compete, separated by commas (default: knn,tree,forest, and for a target of "
          + "numbers linear,regtree,regforest). All there are: rapport algorithms")
  private List<String> algorithms = List.of();

  @Option(names = "--param", paramLabel = "ID.NAME=VALUE",
      description = "A parameter of an algorithm, for example tree.depth=5. "
          + "May be given more than once.")
  private List<String> parameters = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of the split and of the algorithms (default: ${DEFAULT-VALUE}): "
          + "same data and seed, same figures.")
  private long seed = ComparisonRequest.DEFAULT_SEED;

  @Mixin
  private SplitOptions split = new SplitOptions();

  @Mixin
  private PreparationOptions preparation = new PreparationOptions();

  @Mixin
  private MoneyOptions money = new MoneyOptions();

  @Option(names = "--missing", paramLabel = "impute|drop", defaultValue = "impute",
      description = "Rows with missing values: impute fills them in with what is typical in the training part, "
          + "drop leaves them out; both count them (default: ${DEFAULT-VALUE}).")
  private String missing = "impute";

  @Option(names = "--features", paramLabel = "COLUMN", split = ",",
      description = "The columns to predict from, separated by commas. Without it all that can be used.")
  private List<String> features = List.of();

  @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", description = "Columns to leave out.")
  private List<String> ignored = List.of();

  @Option(names = "--report", paramLabel = "DIR", description = "Write the HTML report into this folder.")
  private @Nullable Path report;

  String target() {
    return target;
  }

  Optional<String> positive() {
    return Optional.ofNullable(positive);
  }

  /** The algorithms named by the user, none for the default. */
  List<String> named() {
    return algorithms.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  long seed() {
    return seed;
  }

  List<String> features() {
    return features;
  }

  List<String> ignored() {
    return ignored;
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  MissingPolicy missing() {
    return switch (missing.toLowerCase(Locale.ROOT)) {
      case "impute" -> MissingPolicy.IMPUTE;
      case "drop" -> MissingPolicy.DROP;
      default -> throw new WrongUseException("--missing " + missing + ": expected impute or drop.");
    };
  }

  PreparationOptions preparation() {
    return preparation;
  }

  /** The algorithms with their parameters, checked before any row is read. */
  List<AlgorithmChoice> algorithms(AlgorithmCatalogue catalogue) {
    return algorithms(catalogue, CLASSIFIERS);
  }

  /** As {@link #algorithms(AlgorithmCatalogue)} with others if none was named. */
  List<AlgorithmChoice> algorithms(AlgorithmCatalogue catalogue, List<String> others) {
    List<String> ids = algorithms.isEmpty() ? others : algorithms;
    try {
      return Parameters.parse(ids.stream().map(String::strip).filter(id -> !id.isEmpty()).toList(), parameters,
          catalogue);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  Evaluation evaluation() {
    return split.evaluation();
  }

  Optional<MoneyFigures> money() {
    return money.figures();
  }
}
