package org.rapport.ui.analytics.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.Analysis;

/** What the user should know before acting, one sentence each; no card when there is nothing. */
final class WarningsCard {

  private WarningsCard() {}

  static void create(Composite parent, Analysis analysis) {
    List<String> sentences = new ArrayList<>(analysis.result().warnings());
    if (analysis.filterForgotten()) {
      sentences.add(Messages.Warnings_filterForgotten);
    }
    if (sentences.isEmpty()) {
      return;
    }
    Composite card = Card.create(parent, Messages.Warnings_title);
    Widgets.mark(card, "analysis.warnings"); //$NON-NLS-1$
    Composite list = Styles.surface(new Composite(card, SWT.NONE));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    list.setLayout(layout);
    list.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    for (String sentence : sentences) {
      Label icon = Styles.surface(new Label(list, SWT.NONE));
      icon.setImage(AnalyticsPictures.get("note")); //$NON-NLS-1$
      icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
      Label text = Styles.surface(Styles.label(list, sentence));
      text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }
  }
}
