package org.rapport.ui.internal.list;

import java.util.function.ToDoubleBiFunction;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.ui.UiColors;

/** A score: a short bar whose length and colour say how high the risk is, and the percentage. */
final class ScorePainter extends BackgroundPainter {

  private static final int BAR = 44;
  private static final int HEIGHT = 6;
  private static final int PADDING = 6;

  private final ToDoubleBiFunction<Integer, Integer> values;

  /**
   * @param values the share of a cell by column and row index; NaN when missing
   */
  ScorePainter(ToDoubleBiFunction<Integer, Integer> values) {
    super(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING * 2 + BAR));
    this.values = values;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    super.paintCell(cell, gc, bounds, registry);
    double value = values.applyAsDouble(cell.getColumnIndex(), cell.getRowIndex());
    if (Double.isNaN(value)) {
      return;
    }
    double share = Math.max(0, Math.min(1, value));
    int y = bounds.y + (bounds.height - HEIGHT) / 2;
    int antialias = gc.getAntialias();
    Color back = gc.getBackground();
    gc.setAntialias(SWT.ON);
    gc.setBackground(UiColors.get(UiColors.LINE));
    gc.fillRoundRectangle(bounds.x + PADDING, y, BAR, HEIGHT, HEIGHT, HEIGHT);
    gc.setBackground(UiColors.risk(share));
    gc.fillRoundRectangle(bounds.x + PADDING, y, Math.max(HEIGHT, (int) Math.round(BAR * share)), HEIGHT, HEIGHT,
        HEIGHT);
    gc.setBackground(back);
    gc.setAntialias(antialias);
  }
}
