package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.churn.ChurnSource.KnownOrders;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Reason;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.table.Column;
import org.rapport.table.Table;

/**
 * Asks who will leave. A model learns from customers of earlier days: from what was known of them then, and whether they
 * had left when the horizon was over. It is judged on the customers of a later day, whose horizon begins when those of
 * all training days have ended, beside the simple rule that looks at silence alone. Then it learns from all these days
 * and is asked about the customers of today.
 *
 * @since 0.1
 */
public final class ChurnAnalysis {
  private final ChurnSource source;
  private final ChurnSettings settings;
  private final MiningRunner runner;
  private final List<String> notes = new ArrayList<>();

  private ChurnAnalysis(ChurnFacts facts, ChurnSettings settings, MiningRunner runner) {
    this.source = facts.source();
    this.settings = settings;
    this.runner = runner;
  }

  /**
   * Learns, judges and asks.
   *
   * @param facts the facts
   * @param settings what is asked
   * @param now the day after which nothing has happened yet
   * @param runner runs the algorithm
   * @param monitor progress and cancellation, or null
   * @throws InsightException when the facts are too few or too short, or all or none have left: a sentence
   * @throws org.rapport.mining.MiningException when the algorithm can't learn from the rows; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public static ChurnResult run(ChurnFacts facts, ChurnSettings settings, LocalDate now, MiningRunner runner,
      @Nullable IProgressMonitor monitor) {
    return new ChurnAnalysis(facts, settings, runner).run(now, SubMonitor.convert(monitor, "Learning who leaves", 100));
  }

  private ChurnResult run(LocalDate now, SubMonitor progress) {
    notes.addAll(source.notes());
    source.noAmounts().ifPresent(notes::add);
    LocalDate today = today(now);
    ChurnDays days = days(today, progress);
    Population population = new Population(source, settings, progress);
    List<ChurnFrame> training = new ArrayList<>();
    for (LocalDate day : days.training()) {
      training.add(frame(day, population, true, progress.split(10)));
    }
    progress.setWorkRemaining(70);
    ChurnFrame evaluation = frame(days.evaluation(), population, true, progress.split(10));
    ChurnFrame current = frame(today, population, false, progress.split(10));
    training.removeIf(frame -> frame.rows() == 0);
    check(training, evaluation);
    List<ChurnFrame> all = new ArrayList<>(training);
    all.add(evaluation);
    List<ChurnFrame> asked = new ArrayList<>(all);
    asked.add(current);
    List<String> features = ChurnFrame.usable(training, asked);
    if (features.isEmpty()) {
      throw new InsightException("Nothing is known of customers that differs between them and is known on each of the "
          + "days " + days.training().get(0) + " to " + today + ", so nothing can be learnt.");
    }
    noteFeatures(asked, features);
    Comparison comparison = new LaterPeriod(settings, training, evaluation, features).judge(trained(training, features,
        progress.split(10)), rule(training, features, progress.split(5)), source.name());
    TrainedModel model = trained(all, features, progress.split(15));
    List<CustomerRisk> risks = risks(model, current, features, today, progress.split(20));
    Optional<Double> total = risks.stream().anyMatch(risk -> risk.valueAtRisk().isPresent())
        ? Optional.of(risks.stream().mapToDouble(risk -> risk.valueAtRisk().orElse(0.0)).sum()) : Optional.empty();
    notes.addAll(comparison.warnings());
    return new ChurnResult(settings, today, described(days, training, evaluation, current), features, comparison,
        LaterPeriod.verdict(comparison), risks, total, source.currency(), notes);
  }

  /** The day of which is asked. */
  private LocalDate today(LocalDate now) {
    if (settings.until().isPresent()) {
      LocalDate until = settings.until().get();
      if (until.isAfter(now)) {
        throw new InsightException("The day " + until + " has not come yet; today is " + now + ".");
      }
      return until;
    }
    if (settings.definition() instanceof ChurnDefinition.StatusLost) {
      return now;
    }
    int last = source.orders().lastDay((int) now.toEpochDay());
    if (source.orders().size() > 0 && last == Integer.MIN_VALUE) {
      throw new InsightException("All orders are dated after today, " + now + ". Check their dates.");
    }
    if (source.orders().size() > source.orders().upTo(now)) {
      notes.add("Some orders are dated after today, " + now + "; they don't count. Check their dates.");
    }
    return source.orders().size() == 0 ? now : LocalDate.ofEpochDay(last);
  }

  private ChurnDays days(LocalDate today, SubMonitor progress) {
    boolean byStatus = settings.definition() instanceof ChurnDefinition.StatusLost;
    Population population = new Population(source, settings, progress);
    if (!byStatus) {
      population.check(today);
    }
    LocalDate first = byStatus ? firstKnown(today, progress) : LocalDate.ofEpochDay(source.orders().firstDay());
    ChurnDays days = ChurnDays.of(settings, first, today);
    population.check(days.training().get(0));
    if (!days.purged().isEmpty()) {
      notes.add(days.purged().size() + " of the days named were left out: their horizon reaches into that of "
          + days.evaluation() + ", on which the model is judged.");
    }
    return days;
  }

  /** The first of the last 3,660 days of which the journal knows the status of accounts. */
  private LocalDate firstKnown(LocalDate today, SubMonitor progress) {
    int known = -1;
    int unknown = 3660;
    while (unknown - known > 1) {
      int middle = (known + unknown) >>> 1;
      if (source.lost(today.minusDays(middle), progress).isPresent()) {
        known = middle;
      } else {
        unknown = middle;
      }
    }
    if (known < 0) {
      throw new InsightException("The status of accounts is not known of " + today + ": the journal of " + source.name()
          + " begins later.");
    }
    return today.minusDays(known);
  }

  /** What was known of the customers of a day. */
  private ChurnFrame frame(LocalDate day, Population population, boolean outcome, SubMonitor progress) {
    KnownOrders known = source.known(day, progress);
    int[] customers = population.on(day, known.orders());
    List<Column> columns = new ArrayList<>(OrderFeatures.of(known.orders(), known.refunds(), customers, (int) day
        .toEpochDay(), settings.horizonDays(), source.noAmounts().isEmpty()));
    columns.addAll(source.features(day, customers, settings.horizonDays(), progress));
    return new ChurnFrame(day, customers, Table.of(columns), outcome ? Optional.of(population.left(day, known.orders(),
        customers)) : Optional.empty());
  }

  private void check(List<ChurnFrame> training, ChurnFrame evaluation) {
    int rows = training.stream().mapToInt(ChurnFrame::rows).sum();
    int left = training.stream().mapToInt(ChurnFrame::leaving).sum();
    if (rows == 0 || evaluation.rows() == 0) {
      throw new InsightException("No customer could leave on " + (rows == 0 ? "any of the days to learn from"
          : evaluation.day().toString()) + ": none had ordered within " + settings.activeDays()
          + " days before. Name other days (--at), or count customers as active for longer (--active).");
    }
    if (left == 0 || left == rows) {
      throw new InsightException(String.format(Locale.ENGLISH,
          "Of %,d customers on the days to learn from, %s within the "
              + "horizon of %d days, so nothing tells those who leave from those who stay. Choose another horizon.",
          rows,
          left == 0 ? "none left" : "all left", settings.horizonDays()));
    }
  }

  private void noteFeatures(List<ChurnFrame> asked, List<String> features) {
    Set<String> unknown = new LinkedHashSet<>();
    Set<String> same = new LinkedHashSet<>();
    for (ChurnFrame frame : asked) {
      for (Column column : frame.features().columns()) {
        if (!features.contains(column.name())) {
          boolean known = asked.stream().filter(each -> each.rows() > 0).allMatch(each -> each.knows(column));
          (known ? same : unknown).add(column.name());
        }
      }
    }
    note("Not learnt from, since not known on each of the days: ", unknown);
    note("Not learnt from, since the same for all customers: ", same);
  }

  private void note(String sentence, Set<String> features) {
    if (!features.isEmpty()) {
      notes.add(sentence + String.join(", ", features) + ".");
    }
  }

  private TrainedModel trained(List<ChurnFrame> frames, List<String> features, IProgressMonitor progress) {
    return train(frames, features, settings.algorithm(), progress);
  }

  private Optional<TrainedModel> rule(List<ChurnFrame> frames, List<String> features, IProgressMonitor progress) {
    return features.contains(OrderFeatures.SILENCE) ? Optional.of(train(frames, List.of(OrderFeatures.SILENCE),
        AlgorithmChoice.of("logistic"), progress)) : Optional.empty();
  }

  private TrainedModel train(List<ChurnFrame> frames, List<String> features, AlgorithmChoice algorithm,
      IProgressMonitor progress) {
    Dataset data = Dataset.of(ChurnFrame.stacked(frames, features)).label(ChurnFrame.TARGET).features(features).build();
    return runner.train(new TrainingRequest(data, Optional.of(ChurnFrame.CLASSES.get(1)), algorithm, settings.seed(),
        PreparationSettings.defaults()), progress);
  }

  private List<CustomerRisk> risks(TrainedModel model, ChurnFrame current, List<String> features, LocalDate today,
      SubMonitor progress) {
    if (current.rows() == 0) {
      notes.add("No customer of today can leave: none has ordered within " + settings.activeDays() + " days before "
          + today + ".");
      return List.of();
    }
    progress.setWorkRemaining(100);
    Table rows = current.features().columns(features);
    double[] scores = model.scores(rows, progress.split(30));
    List<List<Reason>> reasons = settings.reasons() == 0 ? List.of() : model.reasons(rows, settings.reasons(), progress
        .split(50));
    Map<String, Double> values = new ChurnValues(source, notes).on(today);
    List<CustomerRisk> risks = new ArrayList<>();
    for (int row : IntStream.range(0, current.rows()).filter(row -> !Double.isNaN(scores[row])).toArray()) {
      String id = source.ids().get(current.customers()[row]);
      Optional<Double> value = Optional.ofNullable(values.get(id));
      risks.add(new CustomerRisk(id, source.shown(current.customers()[row]), scores[row], reasons.isEmpty() ? List.of()
          : reasons.get(row), value, value.map(worth -> worth * scores[row])));
    }
    risks.sort(Comparator.comparingDouble((CustomerRisk risk) -> -risk.probability()));
    return risks;
  }

  private List<ChurnDay> described(ChurnDays days, List<ChurnFrame> training, ChurnFrame evaluation,
      ChurnFrame current) {
    List<ChurnDay> described = new ArrayList<>();
    training.forEach(frame -> described.add(frame.summary(ChurnDay.Role.TRAINING)));
    days.purged().forEach(day -> described.add(new ChurnDay(day, ChurnDay.Role.PURGED, 0, 0, Optional.empty())));
    described.add(evaluation.summary(ChurnDay.Role.EVALUATION));
    described.add(current.summary(ChurnDay.Role.SCORING));
    described.sort(Comparator.comparing(ChurnDay::day));
    return described;
  }
}
