package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/** All guards of a request. */
public final class GuardCheck {
  private static final double FAR_APART = 3;

  private GuardCheck() {}

  /**
   * Looks at a request.
   *
   * @throws MiningException if nothing can be learnt from it
   */
  public static List<Guard> check(ComparisonRequest request, AlgorithmCatalogue catalogue, MiningContext context) {
    Prepared prepared = Prepared.of(request.evaluation().withoutColumn(request.data()), request.positive(),
        request.preparation(), context);
    List<Guard> guards = new ArrayList<>(prepared.guards());
    try {
      List<Splitter.Split> splits = Splitter.split(prepared.data(), prepared.label(), request.evaluation(),
          request.seed());
      guards.addAll(new SplitCheck(prepared.data(), prepared.label(), context).split(splits, request.evaluation()));
    } catch (MiningException e) {
      String message = String.valueOf(e.getMessage());
      int end = message.indexOf(". ");
      guards.add(new Guard(Kind.ONE_CLASS, List.of(prepared.label().name()), end < 0 ? message
          : message.substring(0, end), end < 0 ? "" : message.substring(end + 2), "",
          Optional.of(new Fix.StratifiedSplit())));
    }
    unscaled(request.algorithms(), catalogue, prepared.data(), request.preparation(), guards);
    return guards;
  }

  /**
   * Looks at a request for predicted numbers.
   *
   * @throws MiningException if nothing can be learnt from it, or its evaluation does not fit the rows
   */
  public static List<Guard> check(RegressionRequest request, AlgorithmCatalogue catalogue, MiningContext context) {
    PreparedNumbers prepared = PreparedNumbers.of(request.evaluation().withoutColumn(request.data()),
        request.preparation(), context);
    List<Guard> guards = new ArrayList<>(prepared.guards());
    guards.addAll(new SplitCheck(prepared.data(), prepared.target(), context)
        .split(prepared.split(request.evaluation(), request.seed()), request.evaluation()));
    unscaled(request.algorithms(), catalogue, prepared.data(), request.preparation(), guards);
    return guards;
  }

  private static void unscaled(List<AlgorithmChoice> algorithms, AlgorithmCatalogue catalogue, Dataset data,
      PreparationSettings settings, List<Guard> guards) {
    for (AlgorithmChoice choice : algorithms) {
      Optional<AlgorithmDescriptor> algorithm = catalogue.find(choice.id());
      if (algorithm.isPresent()) {
        unscaled(algorithm.get().name(), algorithm.get().details().needs(), data, settings).ifPresent(guards::add);
      }
    }
  }

  /** What the algorithms that take part get unscaled. */
  static List<Guard> unscaled(List<Contestant> contestants, Dataset data, PreparationSettings settings) {
    return contestants.stream()
        .flatMap(contestant -> unscaled(contestant.name(), contestant.needs(), data, settings).stream()).toList();
  }

  /** Fields that an algorithm that compares rows by their distance gets unscaled although their widths differ. */
  static Optional<Guard> unscaled(String algorithm, Needs needs, Dataset data, PreparationSettings settings) {
    if (needs.scaling() == Scaling.NONE) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>();
    double widest = 0;
    double narrowest = Double.POSITIVE_INFINITY;
    String wide = "";
    String narrow = "";
    boolean mixed = false;
    for (Column column : data.featureColumns()) {
      Column plain = Preparation.plain(column);
      mixed |= plain instanceof CategoryColumn;
      if (plain instanceof NumberColumn numbers && settings.of(column.name()).scaling() == Scaling.NONE) {
        double deviation = deviation(numbers.values());
        fields.add(column.name());
        wide = deviation > widest ? column.name() : wide;
        widest = Math.max(widest, deviation);
        narrow = deviation < narrowest ? column.name() : narrow;
        narrowest = Math.min(narrowest, deviation);
      }
    }
    boolean others = mixed || fields.size() < data.features().size();
    boolean apart = widest > FAR_APART * narrowest
        || others && (widest > FAR_APART || narrowest < 1 / FAR_APART);
    if (fields.isEmpty() || !apart) {
      return Optional.empty();
    }
    String seen = fields.size() == 1
        ? String.format(Locale.ENGLISH, "%s gets \"%s\" unscaled (standard deviation %.3g) beside other fields",
            algorithm, wide, widest)
        : String.format(Locale.ENGLISH,
            "%s gets numbers unscaled: the standard deviation of \"%s\" is %.3g, that of \"%s\" %.3g", algorithm, wide,
            widest, narrow, narrowest);
    return Optional.of(new Guard(Kind.UNSCALED, fields, seen,
        "It compares rows by their distance, in which wide fields drown the others.", "",
        Optional.of(new Fix.ScaleNumbers())));
  }

  private static double deviation(double[] values) {
    double mean = 0;
    double squares = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double delta = value - mean;
        mean += delta / ++n;
        squares += delta * (value - mean);
      }
    }
    return n == 0 ? 0 : Math.sqrt(squares / n);
  }
}
