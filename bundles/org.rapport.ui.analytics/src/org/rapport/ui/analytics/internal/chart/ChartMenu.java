package org.rapport.ui.analytics.internal.chart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.Palette;
import org.rapport.mining.chart.SvgChart;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartPalette;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Messages;

/** The context menu of a chart: copy, and export as drawing or picture. */
public final class ChartMenu {

  private static final int ROOM_FOR_TITLE = 50;
  private static final int PIXELS_PER_POINT = 2;

  private final ChartView view;

  private ChartMenu(ChartView view) {
    this.view = view;
  }

  /** Gives a chart its menu, on the control that is painted and all controls in it. */
  public static void attach(ChartView view, Control control) {
    Menu menu = new Menu(control);
    ChartMenu actions = new ChartMenu(view);
    actions.item(menu, Messages.Chart_copy, "chart.copy", actions::copy); //$NON-NLS-1$
    actions.item(menu, Messages.Chart_exportSvg, "chart.exportSvg", () -> actions.export("svg")); //$NON-NLS-1$ //$NON-NLS-2$
    actions.item(menu, Messages.Chart_exportPng, "chart.exportPng", () -> actions.export("png")); //$NON-NLS-1$ //$NON-NLS-2$
    assign(control, menu);
  }

  private static void assign(Control control, Menu menu) {
    control.setMenu(menu);
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        assign(child, menu);
      }
    }
  }

  private void item(Menu menu, String text, String id, Runnable action) {
    MenuItem item = Widgets.mark(new MenuItem(menu, SWT.PUSH), id);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
  }

  /** The drawing at the size it has on screen, with its title. */
  private String svg(int scale) {
    ChartSpec spec = view.spec();
    Palette palette = scale == 1 ? ChartPalette.current() : ChartPalette.forPictures();
    Point size = view.getSize();
    int width = Math.max(480, size.x);
    int height = Math.max(220, size.y + ROOM_FOR_TITLE);
    String svg = SvgChart.render(spec, palette, width, height);
    String declared = " width=\"" + width + "\" height=\"" + height + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    String scaled = " width=\"" + width * scale + "\" height=\"" + height * scale + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    int at = svg.indexOf(declared);
    return svg.substring(0, at) + scaled + svg.substring(at + declared.length());
  }

  private static ImageData picture(String svg) {
    return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(view.getDisplay());
    try {
      clipboard.setContents(new Object[]{picture(svg(PIXELS_PER_POINT)), view.spec().accessibleText()},
          new Transfer[]{ImageTransfer.getInstance(), TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }

  private void export(String extension) {
    FileDialog dialog = new FileDialog(view.getShell(), SWT.SAVE);
    dialog.setText(Messages.Chart_exportTitle);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[]{"*." + extension}); //$NON-NLS-1$
    dialog.setFileName(view.spec().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + "." + extension); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    @Nullable String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    String svg = svg(extension.equals("png") ? PIXELS_PER_POINT : 1); //$NON-NLS-1$
    Background.of(Messages.Chart_exportTitle, view).run(monitor -> {
      Path file = Path.of(chosen);
      return extension.equals("png") ? Files.write(file, png(svg)) : Files.writeString(file, svg); //$NON-NLS-1$
    }, file -> {});
  }

  private static byte[] png(String svg) {
    ImageLoader saver = new ImageLoader();
    saver.data = new ImageData[]{picture(svg)};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    saver.save(out, SWT.IMAGE_PNG);
    return out.toByteArray();
  }
}
