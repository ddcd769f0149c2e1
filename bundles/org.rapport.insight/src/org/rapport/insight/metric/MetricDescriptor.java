package org.rapport.insight.metric;

import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.spi.Metric;

/**
 * An entry of the catalogue. What is declared is there without loading a class; the metric itself is loaded when it is
 * first needed.
 *
 * @since 0.1
 */
public final class MetricDescriptor {
  private final MetricInfo info;
  private final Callable<@Nullable Object> factory;
  private @Nullable Metric loaded;

  private MetricDescriptor(MetricInfo info, Callable<@Nullable Object> factory) {
    this.info = info;
    this.factory = factory;
  }

  /**
   * An entry.
   *
   * @param info what is declared
   * @param factory makes the metric; may fail in any way
   */
  public static MetricDescriptor of(MetricInfo info, Callable<@Nullable Object> factory) {
    return new MetricDescriptor(info, factory);
  }

  /** What is declared. */
  public MetricInfo info() {
    return info;
  }

  /** The id, as on the command line. */
  public String id() {
    return info.id();
  }

  /**
   * The metric; the same object every time, since it has no state.
   *
   * @throws InsightException if it can't be loaded; the message names the bundle and what is wrong
   */
  public synchronized Metric metric() {
    Metric known = loaded;
    if (known == null) {
      known = create();
      loaded = known;
    }
    return known;
  }

  /**
   * Its readings, at least one.
   *
   * @throws InsightException if it can't be loaded
   */
  public List<ReadingInfo> readings() {
    return metric().readings();
  }

  private Metric create() {
    try {
      Object made = factory.call();
      if (!(made instanceof Metric metric)) {
        throw new InsightException(broken(made == null ? "it made nothing"
            : "its class " + made.getClass().getName() + " does not implement " + Metric.class.getName()));
      }
      if (metric.readings().isEmpty()) {
        throw new InsightException(broken("it has no reading"));
      }
      return metric;
    } catch (InsightException e) {
      throw e;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      throw new InsightException(broken(rootMessage(e)), e);
    }
  }

  private String broken(String why) {
    return "The metric \"" + info.id() + "\" of the bundle " + info.bundle() + " can't be used: " + why + ".";
  }

  /** What a failure says, without the full stop. */
  static String rootMessage(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null && cause != root; cause = root.getCause()) {
      root = cause;
    }
    String text = root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public String toString() {
    return info.id() + " (" + info.name() + " of " + info.bundle() + ")";
  }
}
