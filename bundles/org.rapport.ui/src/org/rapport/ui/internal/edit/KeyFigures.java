package org.rapport.ui.internal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapport.insight.churn.ChurnScores;
import org.rapport.insight.clv.LifetimeScores;
import org.rapport.insight.rfm.RfmScores;
import org.rapport.insight.rfm.RfmSegment;
import org.rapport.model.Order;
import org.rapport.model.OrderStatus;
import org.rapport.model.Score;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.ScoreKind;

/** What matters most about an account, above its fields: every number leads to its reasons or to its ledger. */
final class KeyFigures {

  private static final int FIGURES = 6;
  private static final String WHY = "org.rapport.ui.analytics.commands.why"; //$NON-NLS-1$
  private static final String METRIC = "metric"; //$NON-NLS-1$
  private static final String NONE = "\u2013"; //$NON-NLS-1$

  private final Composite top;
  private final Link value;
  private final Link alive;
  private final Link churn;
  private final Link orders;
  private final Link lastOrder;
  private final Link segment;

  /**
   * @param reasons shows the scores with their reasons
   */
  KeyFigures(Composite parent, Runnable reasons) {
    top = Widgets.mark(new Composite(parent, SWT.NONE), "account.key"); //$NON-NLS-1$
    GridLayoutFactory.fillDefaults().numColumns(FIGURES).equalWidth(true).spacing(12, 0).applyTo(top);
    for (String text : new String[]{Messages.Key_value, Messages.Key_alive, Messages.Key_churn, Messages.Key_orders,
        Messages.Key_lastOrder, Messages.Key_segment}) {
      Label label = new Label(top, SWT.NONE);
      label.setText(text);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }
    value = link("value", Messages.Key_reasons, reasons); //$NON-NLS-1$
    alive = link("alive", Messages.Key_reasons, reasons); //$NON-NLS-1$
    churn = link("churn", Messages.Key_reasons, reasons); //$NON-NLS-1$
    orders = link("orders", Messages.Key_ordersTip, () -> why("frequency")); //$NON-NLS-1$ //$NON-NLS-2$
    lastOrder = link("lastOrder", Messages.Key_ordersTip, () -> why("cycle")); //$NON-NLS-1$ //$NON-NLS-2$
    segment = link("segment", Messages.Key_reasons, reasons); //$NON-NLS-1$
  }

  private Link link(String id, String tip, Runnable action) {
    Link link = Widgets.mark(new Link(top, SWT.NONE), "account.key." + id); //$NON-NLS-1$
    link.setToolTipText(tip);
    link.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    return link;
  }

  Composite control() {
    return top;
  }

  /** Opens the ledger of a metric. */
  private static void why(String metric) {
    var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(WHY);
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
          Objects.requireNonNull(org.eclipse.core.commands.ParameterizedCommand.generateCommand(command, Map.of(METRIC,
              metric))), null);
    } catch (CommandException problem) {
      Problems.show(null, problem);
    }
  }

  /** Shows the newest score of every name, and the account's orders. */
  void show(List<Score> scores, List<Order> booked) {
    put(value, find(scores, LifetimeScores.VALUE).map(ScoreCards::text));
    put(alive, find(scores, LifetimeScores.ALIVE).map(ScoreCards::text));
    put(churn, find(scores, ChurnScores.PROBABILITY).or(() -> scores.stream().filter(score -> ScoreCards.kind(
        score) == ScoreKind.RISK).findFirst()).map(ScoreCards::text));
    put(segment, find(scores, RfmScores.SEGMENT).map(KeyFigures::segment));
    int number = 0;
    @Nullable LocalDate last = null;
    for (Order order : booked) {
      if (order.getStatus() != OrderStatus.CANCELLED && (order.getAmount() == null || order.getAmount()
          .signum() >= 0)) {
        number++;
        LocalDate day = order.getDate();
        last = last == null || day != null && day.isAfter(last) ? day : last;
      }
    }
    put(orders, Optional.of(Integer.toString(number)));
    put(lastOrder, Optional.ofNullable(last).map(Texts::show));
    top.layout();
  }

  private static Optional<Score> find(List<Score> scores, String name) {
    return scores.stream().filter(score -> name.equals(score.getName())).findFirst();
  }

  private static String segment(Score score) {
    for (RfmSegment each : RfmSegment.values()) {
      if (each.number() == Math.round(score.getValue())) {
        return each.title();
      }
    }
    return ScoreCards.text(score);
  }

  private static void put(Link link, Optional<String> text) {
    link.setText(text.map(known -> "<a>" + known + "</a>").orElse(NONE)); //$NON-NLS-1$ //$NON-NLS-2$
    if (text.isEmpty()) {
      link.setToolTipText(Messages.Key_unknown);
    }
  }
}
