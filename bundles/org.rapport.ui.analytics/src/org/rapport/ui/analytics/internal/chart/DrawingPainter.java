package org.rapport.ui.analytics.internal.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.Palette;
import org.rapport.mining.chart.SvgChart;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartPalette;

/** Paints a chart as the drawing that reports show, in the size and resolution of the screen. */
public final class DrawingPainter {

  private static final int NARROWEST = 240;
  private static final int LOWEST = 160;
  private static final int PER_CENT = 100;

  private final Canvas canvas;
  private final ChartSpec spec;
  private final Palette palette;
  private @Nullable Image image;

  private DrawingPainter(Canvas canvas, ChartSpec spec) {
    this.canvas = canvas;
    this.spec = bare(spec);
    this.palette = ChartPalette.forPictures();
  }

  /** The chart without its headings: the card has them. */
  static ChartSpec bare(ChartSpec spec) {
    return switch (spec) {
      case ChartSpec.BarsWithIntervals c -> new ChartSpec.BarsWithIntervals("", "", c.value(), c.bars(), c.reference(), //$NON-NLS-1$ //$NON-NLS-2$
          c.accessibleText());
      case ChartSpec.Plot c -> new ChartSpec.Plot("", "", c.x(), c.y(), c.series(), c.accessibleText()); //$NON-NLS-1$ //$NON-NLS-2$
      case ChartSpec.Histogram c -> new ChartSpec.Histogram("", "", c.x(), c.y(), c.bars(), c.cut(), //$NON-NLS-1$ //$NON-NLS-2$
          c.accessibleText());
      case ChartSpec.Waterfall c -> new ChartSpec.Waterfall("", "", c.value(), c.startLabel(), c.start(), c.steps(), //$NON-NLS-1$ //$NON-NLS-2$
          c.endLabel(), c.accessibleText());
      case ChartSpec.Tree c -> bare(c);
      case ChartSpec.Lines c -> c;
      case ChartSpec.Matrix c -> c;
      case ChartSpec.HeatMap c -> new ChartSpec.HeatMap("", "", c.rowTitle(), c.columnTitle(), c.rows(), c.columns(), //$NON-NLS-1$ //$NON-NLS-2$
          c.cells(), c.accessibleText());
    };
  }

  /** The tree without its headings. */
  public static ChartSpec.Tree bare(ChartSpec.Tree tree) {
    return new ChartSpec.Tree("", "", tree.classes(), tree.nodes(), tree.accessibleText()); //$NON-NLS-1$ //$NON-NLS-2$
  }

  /** A control that shows the chart. */
  public static Control create(Composite parent, ChartSpec spec) {
    Canvas canvas = Widgets.unstyled(new Canvas(parent, SWT.DOUBLE_BUFFERED));
    canvas.setBackground(UiColors.get(UiColors.SURFACE));
    DrawingPainter painter = new DrawingPainter(canvas, spec);
    canvas.addPaintListener(event -> painter.paint(event.gc));
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    // a canvas that listens to keys gets the focus, so that its menu opens from the keyboard
    canvas.addListener(SWT.KeyDown, event -> {});
    canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    canvas.addListener(SWT.Resize, event -> painter.forget());
    canvas.addListener(SWT.Dispose, event -> painter.forget());
    return canvas;
  }

  private void paint(GC gc) {
    Rectangle area = canvas.getClientArea();
    if (area.width <= 0 || area.height <= 0) {
      return;
    }
    Image drawn = image;
    if (drawn == null) {
      drawn = draw(width(canvas.getSize()), height(canvas.getSize()));
      image = drawn;
    }
    gc.drawImage(drawn, 0, 0);
    if (canvas.isFocusControl()) {
      gc.drawFocus(0, 0, area.width, area.height);
    }
  }

  /** How wide a chart is drawn in a control of a size. */
  public static int width(Point size) {
    return Math.max(NARROWEST, size.x);
  }

  /** How tall a chart is drawn in a control of a size. */
  public static int height(Point size) {
    return Math.max(LOWEST, size.y);
  }

  private Image draw(int width, int height) {
    String svg = SvgChart.render(spec, palette, width, height);
    ImageDataProvider provider = zoom -> picture(svg, width, height, zoom);
    return new Image(canvas.getDisplay(), provider);
  }

  /** The drawing as a picture, at a zoom in per cent. */
  static ImageData picture(String svg, int width, int height, int zoom) {
    String declared = " width=\"" + width + "\" height=\"" + height + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    String zoomed = " width=\"" + width * zoom / PER_CENT + "\" height=\"" + height * zoom / PER_CENT + "\""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    int at = svg.indexOf(declared);
    String scaled = svg.substring(0, at) + zoomed + svg.substring(at + declared.length());
    return new ImageLoader().load(new ByteArrayInputStream(scaled.getBytes(StandardCharsets.UTF_8)))[0];
  }

  private void forget() {
    Image old = image;
    if (old != null) {
      image = null;
      old.dispose();
    }
  }
}
