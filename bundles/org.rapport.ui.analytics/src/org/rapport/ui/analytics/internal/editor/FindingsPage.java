package org.rapport.ui.analytics.internal.editor;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.Analysis;

/** What was found in words, for results without a page of their own. */
final class FindingsPage {

  private FindingsPage() {}

  static Composite create(Composite parent, Analysis analysis, Actions actions) {
    Composite content = Styles.page(new Composite(parent, SWT.NONE));
    Widgets.mark(content, "analysis.page"); //$NON-NLS-1$
    content.setLayout(new CardLayout());
    HeaderCard.create(content, analysis, actions);
    Composite card = Card.create(content, ""); //$NON-NLS-1$
    Label words = Styles.font(Styles.surface(Styles.label(card, analysis.result().summary(Locale.getDefault()))), 2,
        false);
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Widgets.mark(words, "analysis.verdict"); //$NON-NLS-1$
    WarningsCard.create(content, analysis);
    Styles.follow(content);
    return content;
  }
}
