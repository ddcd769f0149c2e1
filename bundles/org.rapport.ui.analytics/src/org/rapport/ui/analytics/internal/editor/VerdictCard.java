package org.rapport.ui.analytics.internal.editor;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Verdict;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;

/** The verdict in words, with the base rate beside it. */
final class VerdictCard {

  private static final int STRIPE = 5;

  private VerdictCard() {}

  static void create(Composite parent, Comparison comparison) {
    Composite card = Card.create(parent, ""); //$NON-NLS-1$
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 16;
    layout.marginLeft = STRIPE;
    layout.marginHeight = 14;
    layout.horizontalSpacing = 28;
    card.setLayout(layout);
    boolean winner = comparison.verdict().winner().isPresent();
    card.addPaintListener(event -> {
      event.gc.setBackground(UiColors.get(winner ? UiColors.RISK_LOW : UiColors.ACCENT));
      event.gc.fillRectangle(0, 0, STRIPE, card.getClientArea().height);
    });
    Label verdict = Styles.font(Styles.surface(Styles.label(card, unbroken(Verdict.sentence(comparison, Locale
        .getDefault())))), 2,
        false);
    verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Widgets.mark(verdict, "analysis.verdict"); //$NON-NLS-1$
    Composite base = Styles.surface(new Composite(card, SWT.NONE));
    GridLayout lines = new GridLayout();
    lines.marginHeight = 0;
    lines.verticalSpacing = 1;
    base.setLayout(lines);
    base.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    Styles.muted(line(base, Messages.Verdict_baseRate));
    Label rate = Styles.font(Styles.reference(line(base, FigureText.percent(comparison.baseRate().value()))), 7, true);
    Widgets.mark(rate, "analysis.baseRate"); //$NON-NLS-1$
    Styles.muted(line(base, NLS.bind(Messages.Verdict_always, comparison.majorityClass(),
        FigureText.range(comparison.baseRate()))));
  }

  /** Keeps "p = .477" and "73.5 %" on one line. */
  private static String unbroken(String sentence) {
    return sentence.replaceAll("p ([=<]) \\.", "p\u00a0$1\u00a0.\u2060").replace(" %", "\u00a0%"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
  }

  private static Label line(Composite parent, String text) {
    Label label = new Label(parent, SWT.NONE);
    label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    return label;
  }
}
