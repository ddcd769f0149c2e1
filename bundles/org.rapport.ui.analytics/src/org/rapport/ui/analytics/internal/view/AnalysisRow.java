package org.rapport.ui.analytics.internal.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.model.Analysis;

/** Paints an analysis as three lines: what was asked, of which rows and when, and the verdict. */
final class AnalysisRow {

  private static final int PADDING = 8;
  private static final int ICON = 16;

  private final Table table;
  private final Font bold;

  private AnalysisRow(Table table) {
    this.table = table;
    this.bold = JFaceResources.managerFor(table)
        .create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
  }

  /** Makes a table paint its rows this way. */
  static void paintOn(Table table) {
    AnalysisRow row = new AnalysisRow(table);
    table.addListener(SWT.MeasureItem, row::measure);
    table.addListener(SWT.EraseItem, row::erase);
    table.addListener(SWT.PaintItem, row::paint);
    Widgets.unstyled(table);
    UiColors.follow(table, () -> {
      table.setBackground(UiColors.get(UiColors.SURFACE));
      table.setForeground(UiColors.get(UiColors.TEXT));
      table.redraw();
    });
  }

  /** Date and time in the user's style. */
  static String when(Analysis analysis) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withZone(ZoneId.systemDefault()).format(analysis.started());
  }

  private void measure(Event event) {
    event.height = 3 * (event.gc.getFontMetrics().getHeight() + 2) + 2 * PADDING;
    event.width = Math.max(60, table.getClientArea().width - 4);
  }

  private void erase(Event event) {
    event.detail &= ~SWT.FOREGROUND;
    if ((event.detail & SWT.SELECTED) != 0) {
      event.gc.setBackground(UiColors.get(UiColors.SELECTION));
      event.gc.fillRectangle(0, event.y, table.getClientArea().width, event.height);
      event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
    }
  }

  private void paint(Event event) {
    if (!(event.item.getData() instanceof Analysis analysis)) {
      return;
    }
    GC gc = event.gc;
    boolean selected = (event.detail & SWT.SELECTED) != 0
        || event.item instanceof TableItem item && table.isSelected(table.indexOf(item));
    int line = gc.getFontMetrics().getHeight() + 2;
    int width = table.getClientArea().width;
    int x = PADDING + ICON + 8;
    int y = event.y + PADDING;
    Image icon = AnalyticsPictures
        .get(analysis.comparison().flatMap(c -> c.verdict().winner()).isPresent() ? "winner" : "analysis"); //$NON-NLS-1$ //$NON-NLS-2$
    gc.drawImage(icon, PADDING, y);
    gc.setForeground(UiColors.get(selected ? UiColors.SELECTION_TEXT : UiColors.TEXT));
    gc.setFont(bold);
    gc.drawText(shorten(gc, analysis.title(), width - x - PADDING), x, y, true);
    gc.setFont(table.getFont());
    gc.setForeground(UiColors.get(selected ? UiColors.SELECTION_TEXT : UiColors.TEXT_MUTED));
    gc.drawText(shorten(gc, analysis.sourceName() + "  ·  " + when(analysis), width - x - PADDING), x, y + line, true); //$NON-NLS-1$
    gc.drawText(shorten(gc, analysis.result().summary(Locale.getDefault()), width - x - PADDING), x, y + 2 * line,
        true);
    gc.setForeground(UiColors.get(UiColors.LINE));
    Rectangle area = table.getClientArea();
    gc.drawLine(area.x, event.y + event.height - 1, area.x + area.width, event.y + event.height - 1);
  }

  private static String shorten(GC gc, String text, int room) {
    if (gc.textExtent(text).x <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (gc.textExtent(text.substring(0, middle) + "…").x <= room) { //$NON-NLS-1$
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return text.substring(0, low).stripTrailing() + "…"; //$NON-NLS-1$
  }
}
