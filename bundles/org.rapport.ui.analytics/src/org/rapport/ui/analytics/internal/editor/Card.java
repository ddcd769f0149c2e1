package org.rapport.ui.analytics.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.UiColors;
import org.rapport.ui.analytics.internal.Styles;

/** A framed surface with an optional heading. */
public final class Card {

  private static final int PADDING = 14;

  private Card() {}

  /** A card; {@code heading} "" for none. Its layout is a grid of one column. */
  public static Composite create(Composite parent, String heading) {
    Composite card = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = PADDING;
    layout.marginHeight = PADDING;
    layout.verticalSpacing = 8;
    card.setLayout(layout);
    card.addPaintListener(event -> {
      Rectangle area = card.getClientArea();
      event.gc.setForeground(UiColors.get(UiColors.LINE));
      event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    });
    if (!heading.isEmpty()) {
      Label label = Styles.font(Styles.surface(Styles.label(card, heading)), 1, true);
      label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    }
    return card;
  }
}
