package org.rapport.ui.analytics.internal.insight;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureInput;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.Warning;
import org.rapport.ui.Background;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.editor.Card;

/** The cards of a ledger. */
final class LedgerPage {

  private static final int GAP = 16;
  private static final int TREND_WIDTH = 220;
  private static final int TREND_HEIGHT = 48;

  private final Composite cards;
  private final IWorkbenchPage page;
  private final Figures figures;
  private final Measured measured;
  private final Figure figure;
  private final Runnable changed;
  private @Nullable Canvas trend;

  LedgerPage(Composite cards, IWorkbenchPage page, Figures figures, Measured measured, Figure figure,
      Runnable changed) {
    this.changed = changed;
    this.cards = cards;
    this.page = page;
    this.figures = figures;
    this.measured = measured;
    this.figure = figure;
  }

  void fill() {
    head();
    warnings();
    formula();
    new ReadingsCard(figures, figure).create(cards);
    rows();
    chart();
  }

  /** Adds a chart as soon as it is made, when the figure has one. */
  private void chart() {
    CustomerBase base = figures.base().orElse(null);
    if (base == null) {
      return;
    }
    Background.quietly(cards, monitor -> FigureCharts.of(base, measured.facts(), figure, monitor).orElse(null),
        spec -> {
          if (spec != null) {
            Composite card = Widgets.mark(Card.create(cards, spec.title()), "ledger.chart"); //$NON-NLS-1$
            GridDataFactory.fillDefaults().grab(true, true).applyTo(new ChartView(card, spec));
            Styles.apply(card);
            changed.run();
          }
        });
  }

  private void head() {
    Composite card = Card.create(cards, ""); //$NON-NLS-1$
    Composite row = grid(card, 2);
    Composite left = grid(row, 1);
    text(Styles.font(Styles.surface(Styles.label(left, figure.metric().name())), 1, true));
    Label value = Styles.font(Styles.surface(Styles.label(left, QuantityText.value(figure))), 8, true);
    text(Widgets.mark(value, "ledger.value")); //$NON-NLS-1$
    if (figure.value().isEmpty()) {
      text(Widgets.mark(Styles.surface(Styles.label(left, figure.absence())), "ledger.absence")); //$NON-NLS-1$
    }
    figure.interval().ifPresent(interval -> text(Styles.muted(Styles.label(left, NLS.bind(Messages.Ledger_interval,
        QuantityText.interval(interval, figure.unit()), interval.method())))));
    text(Styles.muted(Styles.label(left, InsightWords.days(figure.period()))));
    trend(row);
    text(Styles.surface(Styles.label(card, figure.metric().description())));
  }

  private void trend(Composite row) {
    Canvas canvas = Styles.surface(Widgets.mark(new Canvas(row, SWT.DOUBLE_BUFFERED), "ledger.trend")); //$NON-NLS-1$
    canvas.addListener(SWT.Paint, event -> values().ifPresent(values -> {
      Point size = canvas.getSize();
      Sparkline.draw(event.gc, new Rectangle(0, 0, size.x, size.y), values, UiColors.get(UiColors.TEXT_MUTED));
    }));
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).hint(TREND_WIDTH, TREND_HEIGHT).applyTo(canvas);
    trend = canvas;
    showTrend();
  }

  private Optional<double[]> values() {
    return figures.measured().map(found -> found.trends().get(figure.metric().id()));
  }

  /** Shows what the figure was earlier, as soon as that is known. */
  void showTrend() {
    Canvas canvas = trend;
    if (canvas != null && !canvas.isDisposed()) {
      values().ifPresent(values -> canvas.setToolTipText(
          NLS.bind(Messages.Ledger_trend, values.length - 1) + ' ' + Sparkline.words(values)));
      canvas.redraw();
    }
  }

  private void warnings() {
    if (figure.warnings().isEmpty()) {
      return;
    }
    Composite card = Widgets.mark(Card.create(cards, Messages.Ledger_warnings), "ledger.warnings"); //$NON-NLS-1$
    Composite list = grid(card, 3);
    for (Warning warning : figure.warnings()) {
      Label icon = Styles.surface(new Label(list, SWT.NONE));
      icon.setImage(AnalyticsPictures.get("note")); //$NON-NLS-1$
      top(icon);
      top(bold(Styles.surface(Styles.label(list, InsightWords.warning(warning.kind())))));
      text(Styles.surface(Styles.label(list, warning.sentence())));
    }
  }

  private void formula() {
    Composite card = Widgets.mark(Card.create(cards, Messages.Ledger_formula), "ledger.formula"); //$NON-NLS-1$
    text(Styles.surface(Styles.label(card, figure.formula())));
    if (!figure.worked().isBlank()) {
      text(Widgets.mark(bold(Styles.surface(Styles.label(card, "= " + figure.worked()))), "ledger.worked")); //$NON-NLS-1$ //$NON-NLS-2$
    }
    if (!figure.inputs().isEmpty()) {
      inputs(card, figure.inputs());
    }
  }

  private void inputs(Composite card, List<FigureInput> inputs) {
    Composite table = grid(card, 3);
    heads(table, Messages.Ledger_input, Messages.Column_value, Messages.Ledger_from);
    for (FigureInput input : inputs) {
      top(Styles.surface(Styles.label(table, input.name())));
      right(Styles.surface(Styles.label(table, QuantityText.text(input.quantity()))));
      if (measured.figure(input.metric()).isPresent()) {
        Figure source = measured.figure(input.metric()).get();
        Link link = Styles.surface(Widgets.mark(new Link(table, SWT.NONE), "ledger.input." + input.metric())); //$NON-NLS-1$
        link.setText("<a>" + source.metric().name().replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        link.setToolTipText(Messages.View_why);
        link.addListener(SWT.Selection, event -> LedgerEditor.open(page, input.metric()));
      } else {
        top(Styles.muted(Styles.label(table, Messages.Ledger_fromRows)));
      }
    }
  }

  private void rows() {
    FigureRows rows = figure.rows();
    Composite card = Widgets.mark(Card.create(cards, Messages.Ledger_rows), "ledger.rows"); //$NON-NLS-1$
    if (rows.entity().isEmpty()) {
      text(Styles.muted(Styles.label(card, Messages.Ledger_noRows)));
      return;
    }
    Composite row = grid(card, 2);
    String sentence = NLS.bind(Messages.Ledger_rowCount, QuantityText.number(rows.count(), ""),
        InsightWords.entity(rows.entity())); //$NON-NLS-1$
    text(Styles.surface(Styles.label(row, rows.filter().isEmpty() ? sentence : sentence + ": " + rows.filter()))); //$NON-NLS-1$
    Button show = Widgets.mark(new Button(row, SWT.PUSH), "ledger.showRows"); //$NON-NLS-1$
    show.setText(Messages.Ledger_showRows);
    show.setEnabled(rows.count() > 0);
    show.addListener(SWT.Selection, event -> RowsEditor.open(page, measured, figure));
  }

  static Composite grid(Composite parent, int columns) {
    Composite grid = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(GAP, 5).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
    return grid;
  }

  static void heads(Composite table, String... texts) {
    for (String text : texts) {
      top(Styles.muted(Styles.label(table, text)));
    }
  }

  static Label bold(Label label) {
    return Styles.font(label, 0, true);
  }

  /** Text that takes the width there is and wraps. */
  static void text(Label label) {
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(80, SWT.DEFAULT)
        .applyTo(label);
  }

  static void top(Label label) {
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
  }

  static void right(Label label) {
    GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(label);
  }
}
