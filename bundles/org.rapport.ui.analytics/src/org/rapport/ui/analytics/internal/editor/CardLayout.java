package org.rapport.ui.analytics.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays cards out from top to bottom; two half cards stand side by side where there is room for both. */
public final class CardLayout extends Layout {

  static final int MARGIN = 14;
  private static final int GAP = 12;
  private static final int ROOM_FOR_TWO = 860;

  /** Layout data of a card that needs only half of a wide page. */
  public static final Object HALF = "half"; //$NON-NLS-1$

  @Override
  protected Point computeSize(@Nullable Composite composite, int widthHint, int heightHint, boolean flush) {
    int width = widthHint == SWT.DEFAULT ? ROOM_FOR_TWO : widthHint;
    return composite == null ? new Point(width, 0) : new Point(width, arrange(composite, width, false));
  }

  @Override
  protected void layout(@Nullable Composite composite, boolean flush) {
    if (composite != null) {
      Rectangle area = composite.getClientArea();
      arrange(composite, area.width, true);
    }
  }

  private static int arrange(Composite composite, int width, boolean place) {
    Control[] cards = composite.getChildren();
    int inner = Math.max(200, width - 2 * MARGIN);
    boolean two = inner >= ROOM_FOR_TWO;
    int half = (inner - GAP) / 2;
    int y = MARGIN;
    for (int i = 0; i < cards.length; i++) {
      boolean pair = two && i + 1 < cards.length && HALF.equals(cards[i].getLayoutData())
          && HALF.equals(cards[i + 1].getLayoutData());
      int first = pair ? half : inner;
      int height = cards[i].computeSize(first, SWT.DEFAULT).y;
      if (pair) {
        height = Math.max(height, cards[i + 1].computeSize(half, SWT.DEFAULT).y);
      }
      if (place) {
        cards[i].setBounds(MARGIN, y, first, height);
        if (pair) {
          cards[i + 1].setBounds(MARGIN + half + GAP, y, inner - half - GAP, height);
        }
      }
      i += pair ? 1 : 0;
      y += height + GAP;
    }
    return y - GAP + MARGIN;
  }
}
