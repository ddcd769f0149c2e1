package org.rapport.insight.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.internal.facts.SteadyFacts;
import org.rapport.insight.internal.metric.Amounts;
import org.rapport.insight.internal.metric.MetricReader;
import org.rapport.insight.spi.ChartedMetric;
import org.rapport.insight.spi.Metric;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.table.Names;

/**
 * Measures metrics on one state of the facts. Every figure is measured once; what a metric throws becomes an absent figure
 * with a sentence, never an exception. Not for use by several threads.
 *
 * @since 0.1
 */
public final class MetricRun {
  private final MetricCatalogue catalogue;
  private final FactSource facts;
  private final MetricSettings settings;
  private final IProgressMonitor monitor;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Object> shared = new HashMap<>();
  private final List<String> running = new ArrayList<>();
  /** The outermost metric that one of those running has come back to: what lies within that circle is not kept. */
  private int circle = Integer.MAX_VALUE;
  private @Nullable Period period;

  private MetricRun(MetricCatalogue catalogue, FactSource facts, MetricSettings settings, IProgressMonitor monitor) {
    this.catalogue = catalogue;
    this.facts = new SteadyFacts(facts);
    this.settings = settings;
    this.monitor = monitor;
  }

  /**
   * A run.
   *
   * @param catalogue the metrics there are
   * @param facts where the rows come from
   * @param settings what the user asks for
   * @param monitor asked for cancellation, or null
   * @throws InsightException when a parameter is set that no metric has
   */
  public static MetricRun of(MetricCatalogue catalogue, FactSource facts, MetricSettings settings,
      @Nullable IProgressMonitor monitor) {
    check(catalogue, settings.parameters().keySet());
    return new MetricRun(catalogue, facts, settings, monitor == null ? new NullProgressMonitor() : monitor);
  }

  /**
   * Checks the names of parameters.
   *
   * @param catalogue the metrics there are
   * @param names names with their metric, such as {@code cac.marketing}
   * @throws InsightException when one of them is a parameter that no metric has
   */
  public static void check(MetricCatalogue catalogue, Set<String> names) {
    names.forEach(name -> check(catalogue, name));
  }

  private static void check(MetricCatalogue catalogue, String name) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new InsightException("The parameter \"" + name + "\" names no metric: write it like cac.marketing.");
    }
    List<String> known = catalogue.metric(name.substring(0, dot)).metric().parameters().stream()
        .map(MetricParameter::name).toList();
    String wanted = name.substring(dot + 1);
    if (!known.contains(wanted)) {
      throw new InsightException("The metric \"" + name.substring(0, dot) + "\" has no parameter \"" + wanted + "\"."
          + Names.nearest(wanted, known).map(near -> " Did you mean \"" + near + "\"?").orElse(known.isEmpty() ? ""
              : " It has: " + String.join(", ", known) + "."));
    }
  }

  /** Where the rows come from; each is read once, so that what is committed meanwhile does not come between. */
  public FactSource facts() {
    return facts;
  }

  /** What the user asks for. */
  public MetricSettings settings() {
    return settings;
  }

  /** The metrics there are. */
  public MetricCatalogue catalogue() {
    return catalogue;
  }

  /** The days that count: those asked for, else the year that ends with the last order that is not in the future. */
  public Period period() {
    Period known = period;
    if (known == null) {
      known = settings.period().orElseGet(() -> Period.yearTo(lastDay()));
      period = known;
    }
    return known;
  }

  private LocalDate lastDay() {
    LocalDate today = facts.today();
    int last = Integer.MIN_VALUE;
    for (int day : facts.orders(monitor).day()) {
      last = day > last && day <= today.toEpochDay() ? day : last;
    }
    return last == Integer.MIN_VALUE ? today : LocalDate.ofEpochDay(last);
  }

  /** The currency of all money: the one asked for, else that of most orders; "" when nobody named one. */
  public String currency() {
    return shared("currency", String.class, () -> settings.currency().orElseGet(() -> Amounts.commonest(facts.orders(
        monitor))));
  }

  /**
   * The figures of all metrics, in the order of the catalogue.
   *
   * @throws OperationCanceledException when cancelled
   */
  public List<Figure> figures() {
    List<MetricDescriptor> all = catalogue.metrics();
    SubMonitor progress = SubMonitor.convert(monitor, "Measuring", all.size());
    List<Figure> found = new ArrayList<>();
    for (MetricDescriptor metric : all) {
      progress.setTaskName("Measuring " + metric.info().name());
      found.add(figure(metric.id()));
      progress.worked(1);
    }
    return found;
  }

  /**
   * The figure of a metric, measured at the first call.
   *
   * @param id the metric's id
   * @throws CircularException when the metric is being measured and asks for itself
   * @throws InsightException when there is no such metric, or it can't be loaded
   * @throws OperationCanceledException when cancelled
   */
  public Figure figure(String id) {
    Figure known = figures.get(id);
    if (known != null) {
      return known;
    }
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
    MetricDescriptor descriptor = catalogue.metric(id);
    int place = running.indexOf(id);
    if (place >= 0) {
      circle = Math.min(circle, place);
      throw new CircularException(String.join(" needs ", running.subList(place, running.size())) + " needs " + id
          + ": a figure can't be defined by itself.");
    }
    running.add(id);
    try {
      Figure figure = measure(descriptor);
      if (circle >= running.size() - 1) {
        figures.put(id, figure);
      }
      return figure;
    } finally {
      running.remove(running.size() - 1);
      circle = circle >= running.size() ? Integer.MAX_VALUE : circle;
    }
  }

  private Figure measure(MetricDescriptor descriptor) {
    Metric metric = descriptor.metric();
    Optional<String> lacking = metric.needs().stream().filter(entity -> !facts.has(entity)).findFirst();
    if (lacking.isPresent()) {
      return absent(descriptor, facts.name() + " holds nothing of " + lacking.get() + ", so there is no "
          + descriptor.info().name() + ".", List.of());
    }
    try {
      return metric.measure(new MetricContext(this, descriptor));
    } catch (InsightException e) {
      String sentence = String.valueOf(e.getMessage());
      return absent(descriptor, sentence, FigureBuilder.kind(e).map(kind -> new Warning(kind, sentence)).stream()
          .toList());
    } catch (OperationCanceledException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      String sentence = "The metric \"" + descriptor.id() + "\" of the bundle " + descriptor.info().bundle()
          + " failed: " + MetricDescriptor.rootMessage(e) + ".";
      MetricReader.log(sentence, e);
      return absent(descriptor, sentence, List.of());
    }
  }

  private Figure absent(MetricDescriptor metric, String sentence, List<Warning> warnings) {
    return Figure.absent(metric.info(), period(), definition(metric), sentence, warnings);
  }

  /**
   * The charts of a metric.
   *
   * @param id the metric's id
   * @param locale the reader's language
   * @return the charts, the most telling first; empty when the metric has none, or there is nothing to be shown
   * @throws InsightException when there is no such metric, or it can't be loaded
   * @throws OperationCanceledException when cancelled
   */
  public List<ChartSpec> charts(String id, Locale locale) {
    MetricDescriptor descriptor = catalogue.metric(id);
    if (!(descriptor.metric() instanceof ChartedMetric charted) || charted.needs().stream().anyMatch(entity -> !facts
        .has(
            entity))) {
      return List.of();
    }
    try {
      return List.copyOf(charted.charts(new MetricContext(this, descriptor), locale));
    } catch (InsightException e) {
      return List.of(); // the figure itself says what is missing
    } catch (OperationCanceledException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      MetricReader.log("The charts of the metric \"" + id + "\" of the bundle " + descriptor.info().bundle()
          + " failed: "
          + MetricDescriptor.rootMessage(e) + ".", e);
      return List.of();
    }
  }

  /**
   * The reading of a metric that counts: the user's choice if the metric has it, else the first.
   *
   * @param metric the metric
   */
  public Definition definition(MetricDescriptor metric) {
    return settings.definitions().of(metric.id()).filter(chosen -> metric.readings().stream()
        .anyMatch(reading -> reading.id().equals(chosen.reading())))
        .orElseGet(() -> new Definition(metric.id(), metric.readings().get(0).id(), 0, ""));
  }

  /** A parameter of a metric, or one of another metric's with its id and a dot before the name. */
  Optional<String> parameter(MetricDescriptor asking, String written) {
    int dot = written.lastIndexOf('.');
    MetricDescriptor metric = dot < 0 ? asking : catalogue.metric(written.substring(0, dot));
    String name = written.substring(dot + 1);
    MetricParameter declared = metric.metric().parameters().stream().filter(one -> one.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The metric " + metric.id() + " has declared no parameter \""
            + name + "\"."));
    String text = settings.parameters().getOrDefault(metric.id() + "." + name, declared.otherwise());
    return Optional.of(text).filter(value -> !value.isBlank());
  }

  IProgressMonitor monitor() {
    return monitor;
  }

  double[] amounts() {
    return shared("amounts", double[].class, () -> Amounts.in(currency(), settings.rates(), facts.orders(monitor),
        period()));
  }

  CustomerTotals totals() {
    return shared("totals", CustomerTotals.class, () -> CustomerTotals.of(facts.orders(monitor), period()));
  }

  <T> T shared(String key, Class<T> type, Supplier<T> supplier) {
    Object known = shared.get(key);
    if (known == null) {
      known = supplier.get();
      shared.put(key, known);
    }
    return type.cast(known);
  }
}
