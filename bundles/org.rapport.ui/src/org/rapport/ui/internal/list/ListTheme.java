package org.rapport.ui.internal.list;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.DefaultNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.rapport.ui.UiColors;

/** Paints tables in the workbench's colours, light or dark. */
final class ListTheme extends DefaultNatTableThemeConfiguration {

  private static final int PADDING = 6;

  ListTheme() {
    Color surface = UiColors.get(UiColors.SURFACE);
    Color alt = UiColors.get(UiColors.SURFACE_ALT);
    Color text = UiColors.get(UiColors.TEXT);
    Color muted = UiColors.get(UiColors.TEXT_MUTED);
    Color line = UiColors.get(UiColors.LINE);
    Color selection = UiColors.get(UiColors.SELECTION);
    Color selected = UiColors.get(UiColors.SELECTION_TEXT);
    defaultBgColor = surface;
    defaultFgColor = text;
    defaultHAlign = HorizontalAlignmentEnum.LEFT;
    evenRowBgColor = surface;
    oddRowBgColor = surface;
    evenRowFgColor = text;
    oddRowFgColor = text;
    gridLineColor = line;
    header(alt, muted);
    defaultSelectionBgColor = selection;
    defaultSelectionFgColor = selected;
    defaultSelectionFont = JFaceResources.getDefaultFont();
    selectionAnchorBgColor = selection;
    selectionAnchorFgColor = selected;
    selectionAnchorSelectionBgColor = selection;
    selectionAnchorSelectionFgColor = selected;
    BorderStyle none = new BorderStyle(0, surface, LineStyleEnum.SOLID);
    selectionAnchorBorderStyle = none;
    selectionAnchorSelectionBorderStyle = none;
    selectionAnchorGridBorderStyle = none;
    filterRowBgColor = surface;
    filterRowFgColor = UiColors.get(UiColors.ACCENT);
    freezeSeparatorColor = line;
  }

  private void header(Color back, Color text) {
    cHeaderBgColor = back;
    cHeaderFgColor = text;
    cHeaderGradientBgColor = back;
    cHeaderGradientFgColor = back;
    cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
    cHeaderFont = JFaceResources.getDefaultFont();
    cHeaderSelectionBgColor = back;
    cHeaderSelectionFgColor = text;
    cHeaderSelectionFont = cHeaderFont;
    cHeaderFullSelectionBgColor = back;
    cHeaderFullSelectionFgColor = text;
    cornerBgColor = back;
    cornerFgColor = text;
  }

  @Override
  public void createPainterInstances() {
    super.createPainterInstances();
    defaultCellPainter = padded();
    cHeaderCellPainter = padded();
    cHeaderSelectionCellPainter = cHeaderCellPainter;
    selectionAnchorCellPainter = null;
    filterRowCellPainter = padded();
  }

  static ICellPainter padded() {
    return new BackgroundPainter(new PaddingDecorator(new TextPainter(false, false), 0, PADDING, 0, PADDING));
  }
}
