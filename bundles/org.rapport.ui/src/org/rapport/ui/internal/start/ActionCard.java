package org.rapport.ui.internal.start;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** A large button: picture, title and a sentence; works with mouse, keyboard and screen readers. */
final class ActionCard extends Canvas {

  private static final int WIDTH = 280;
  private static final int PADDING = 18;
  private static final int PICTURE = 32;
  private static final int GAP = 8;
  private static final int ROUND = 10;

  private final String title;
  private final String text;
  private final Image picture;
  private final Runnable action;
  private final boolean primary;
  private boolean hover;

  ActionCard(Composite parent, Image picture, String title, String text, boolean primary, Runnable action) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.picture = picture;
    this.title = title;
    this.text = text;
    this.primary = primary;
    this.action = action;
    Widgets.unstyled(this);
    setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseEnter, e -> hover(true));
    addListener(SWT.MouseExit, e -> hover(false));
    addListener(SWT.MouseUp, e -> {
      if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
        action.run();
      }
    });
    addListener(SWT.KeyDown, e -> {
      if (e.character == SWT.CR || e.character == ' ' || e.keyCode == SWT.KEYPAD_CR) {
        action.run();
      }
    });
    addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent e) {
        e.result = title;
      }

      @Override
      public void getDescription(AccessibleEvent e) {
        e.result = text;
      }
    });
    UiColors.follow(this, this::redraw);
  }

  /** Does what the card is for. */
  void press() {
    action.run();
  }

  private void hover(boolean on) {
    hover = on;
    redraw();
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    int width = widthHint == SWT.DEFAULT ? WIDTH : widthHint;
    int[] heights = heights(width);
    return new Point(width, PADDING + PICTURE + GAP * 2 + heights[0] + GAP + heights[1] + PADDING);
  }

  private int[] heights(int width) {
    TextLayout head = layout(title, width, true);
    TextLayout body = layout(text, width, false);
    int[] result = {head.getBounds().height, body.getBounds().height};
    head.dispose();
    body.dispose();
    return result;
  }

  private TextLayout layout(String words, int width, boolean bold) {
    TextLayout layout = new TextLayout(getDisplay());
    layout.setFont(bold ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : getFont());
    layout.setText(words);
    layout.setWidth(Math.max(1, width - 2 * PADDING));
    if (!bold) {
      layout.setSpacing(2);
    }
    return layout;
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Rectangle area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(UiColors.get(UiColors.SURFACE));
    gc.fillRectangle(area);
    gc.setBackground(UiColors.get(hover ? UiColors.ACCENT_SOFT : UiColors.SURFACE_ALT));
    gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
    boolean strong = primary || hover || isFocusControl();
    Color border = UiColors.get(strong ? UiColors.ACCENT : UiColors.LINE);
    gc.setForeground(border);
    gc.setLineWidth(isFocusControl() ? 2 : 1);
    gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
    gc.drawImage(picture, PADDING, PADDING);
    int y = PADDING + PICTURE + GAP * 2;
    TextLayout head = layout(title, area.width, true);
    gc.setForeground(UiColors.get(UiColors.TEXT));
    head.draw(gc, PADDING, y);
    y += head.getBounds().height + GAP;
    head.dispose();
    TextLayout body = layout(text, area.width, false);
    gc.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    body.draw(gc, PADDING, y);
    body.dispose();
  }
}
