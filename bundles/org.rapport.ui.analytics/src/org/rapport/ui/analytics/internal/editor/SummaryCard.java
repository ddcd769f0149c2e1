package org.rapport.ui.analytics.internal.editor;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.AnalysisResult;

/** The outcome in words, at the top of the overview. */
final class SummaryCard {

  private static final int STRIPE = 5;

  private SummaryCard() {}

  static void create(Composite parent, AnalysisResult result) {
    if (result instanceof AnalysisResult.Classification found) {
      VerdictCard.create(parent, found.comparison());
      return;
    }
    Composite card = Card.create(parent, ""); //$NON-NLS-1$
    card.addPaintListener(event -> {
      event.gc.setBackground(UiColors.get(UiColors.ACCENT));
      event.gc.fillRectangle(0, 0, STRIPE, card.getClientArea().height);
    });
    Label words = Styles.font(Styles.surface(Styles.label(card, result.summary(Locale.getDefault()))), 2, false);
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.horizontalIndent = STRIPE;
    words.setLayoutData(data);
    Widgets.mark(words, "analysis.verdict"); //$NON-NLS-1$
  }
}
