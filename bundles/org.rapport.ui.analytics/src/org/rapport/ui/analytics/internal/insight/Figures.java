package org.rapport.ui.analytics.internal.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.DefinitionBook;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricInfo;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Problems;
import org.rapport.ui.analytics.internal.Ids;

/**
 * The figures of the open database as the view and the ledgers show them. They are measured in a job when somebody looks,
 * and anew when the database, the period or a house definition has changed; until then they are kept. All methods belong
 * to the UI thread.
 */
public final class Figures {

  /** Hears that there is something else to show. */
  interface Listener {
    void changed();
  }

  private static final String PERIOD = "insight.period"; //$NON-NLS-1$
  private static final int PAUSE = 400;

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private @Nullable CustomerBase base;
  private @Nullable FactSource facts;
  private @Nullable Measured measured;
  private @Nullable Job job;
  private @Nullable String problem;
  private @Nullable PeriodChoice choice;
  private int asked;

  /** What is shown and whether more is coming. */
  Optional<Measured> measured() {
    return Optional.ofNullable(measured);
  }

  /** Why nothing could be measured, if so. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Whether figures or trends are being measured. */
  boolean isRunning() {
    return job != null;
  }

  /** The open base, if one is. */
  Optional<CustomerBase> base() {
    return Optional.ofNullable(base);
  }

  /** Tells of changes as long as a control lives, and begins to measure when that was not done yet. */
  void follow(Control control, Listener listener) {
    listeners.add(listener);
    CurrentBase.follow(control, open -> take(open.orElse(null)));
    CurrentBase.onChange(control, () -> control.getDisplay().timerExec(PAUSE, this::changed));
    control.addDisposeListener(event -> {
      listeners.remove(listener);
      if (listeners.isEmpty()) {
        stop();
      }
    });
  }

  /** The days shown; kept for the next time. */
  PeriodChoice choice() {
    PeriodChoice known = choice;
    if (known == null) {
      known = PeriodChoice.ofKept(node().get(PERIOD, "")); //$NON-NLS-1$
      choice = known;
    }
    return known;
  }

  /** Shows other days. */
  void choose(PeriodChoice other) {
    if (!other.equals(choice())) {
      choice = other;
      node().put(PERIOD, other.kept());
      measure();
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
  }

  private void take(@Nullable CustomerBase open) {
    if (open != base) {
      base = open;
      facts = open == null ? null : FactSource.of(open);
      measured = null;
      problem = null;
      measure();
    } else if (measured == null && job == null && problem == null) {
      measure();
    }
  }

  /** A transaction was committed; several of them within a moment are taken together. */
  private void changed() {
    Measured known = measured;
    FactSource source = facts;
    CustomerBase open = base;
    if (source == null || open == null || !open.isOpen() || listeners.isEmpty()) {
      return;
    }
    if (known == null || known.transaction() != source.transaction()) {
      measure();
    }
  }

  /** Measures anew, whatever is known. */
  void measure() {
    stop();
    int mine = asked;
    FactSource source = facts;
    CustomerBase open = base;
    if (source == null || open == null || listeners.isEmpty()) {
      tell();
      return;
    }
    PeriodChoice days = choice();
    job = Background.of(Messages.Job_figures, null).onFailure(failure -> failed(mine, failure))
        .onCancel(() -> cancelled(mine))
        .run(monitor -> Measuring.figures(source, days, DefinitionBook.of(open), monitor), found -> {
          if (found != null && mine == asked) {
            measured = found;
            problem = null;
            trends(mine, found, days);
          }
        });
    tell();
  }

  private void trends(int mine, Measured found, PeriodChoice days) {
    job = Background.of(Messages.Job_trends, null).onFailure(failure -> failed(mine, failure))
        .onCancel(() -> cancelled(mine)).<Map<String, double[]>>run(
            monitor -> Measuring.trends(found, days, monitor), trends -> {
              if (trends != null && mine == asked) {
                measured = found.with(trends);
                job = null;
                tell();
              }
            });
    tell();
  }

  /** Makes a reading the house definition, in a transaction that can be undone; the figures follow its commit. */
  void define(MetricInfo metric, String reading) {
    CustomerBase open = base;
    if (open == null) {
      return;
    }
    Background.of(NLS.bind(Messages.Job_define, metric.name()), null).run(monitor -> DefinitionBook.define(open,
        MetricCatalogue.installed().metric(metric.id()), reading, ""), definition -> changed()); //$NON-NLS-1$
  }

  private void failed(int mine, Throwable failure) {
    if (mine == asked) {
      job = null;
      problem = Problems.sentence(failure);
      tell();
    }
  }

  private void cancelled(int mine) {
    if (mine == asked) {
      job = null;
      problem = measured == null ? Messages.View_cancelled : null;
      tell();
    }
  }

  /** Stops measuring at the user's wish; what is known stays. */
  void cancel() {
    int mine = asked + 1;
    stop();
    cancelled(mine);
  }

  private void stop() {
    asked++;
    Job running = job;
    job = null;
    if (running != null) {
      running.cancel();
    }
  }

  private void tell() {
    listeners.forEach(Listener::changed);
  }
}
