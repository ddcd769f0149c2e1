package org.rapport.ui.analytics.internal.worker;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.mining.worker.WorkerState;

/** The worker's state in words. */
final class WorkerWords {

  private static final long MEGABYTE = 1 << 20;
  private static final int SHORT = 32;

  private WorkerWords() {}

  /** What fits into the status line. */
  static String brief(WorkerState state, Instant now) {
    return switch (state.phase()) {
      case STOPPED -> Messages.Status_stopped;
      case STARTING -> Messages.Status_starting;
      case IDLE -> NLS.bind(Messages.Status_idle, megabytes(state.heapUsed()));
      case RUNNING -> NLS.bind(Messages.Status_running, new Object[]{shortened(state.activity()),
          lasting(state.since(), now), megabytes(state.heapUsed())});
    };
  }

  /** All that is known. */
  static String full(WorkerState state, WorkerSettings settings) {
    String since = time(state.since());
    String what = switch (state.phase()) {
      case STOPPED -> Messages.Hint_stopped;
      case STARTING -> NLS.bind(Messages.Hint_starting, since);
      case IDLE -> NLS.bind(Messages.Hint_idle, since, settings.idle().toMinutes());
      case RUNNING -> NLS.bind(Messages.Hint_running, state.activity(), since);
    };
    String heap = state.heapMost() == 0 ? "" : '\n' + NLS.bind(Messages.Hint_heap, megabytes(state.heapUsed()), //$NON-NLS-1$
        megabytes(state.heapMost()));
    String process = state.process().isEmpty() ? "" //$NON-NLS-1$
        : '\n' + NLS.bind(Messages.Hint_process, Long.toString(state.process().getAsLong()), settings.threads());
    return what + heap + process + '\n' + Messages.Hint_click;
  }

  /** What is said when algorithms have been switched off, and how the last of them failed. */
  static String notice(java.util.List<SwitchedOff> fresh) {
    SwitchedOff last = fresh.get(fresh.size() - 1);
    return fresh.size() == 1
        ? NLS.bind(Messages.Notice_one, new Object[]{last.id(), last.bundle(), last.reason()})
        : NLS.bind(Messages.Notice_many, new Object[]{fresh.size(), last.id(), last.reason()});
  }

  static String megabytes(long bytes) {
    return MessageFormat.format(Messages.Status_megabytes, (bytes + MEGABYTE - 1) / MEGABYTE);
  }

  /** A moment in the user's way to write it. */
  static String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
        .format(moment);
  }

  private static String time(Instant moment) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(moment);
  }

  /** How long something lasts, as 0:07 or 1:02:03. */
  static String lasting(Instant since, Instant now) {
    Duration time = since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    return time.toHours() == 0 ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart()) //$NON-NLS-1$
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart()); //$NON-NLS-1$
  }

  private static String shortened(String text) {
    return text.length() > SHORT ? text.substring(0, SHORT - 1) + '\u2026' : text;
  }
}
