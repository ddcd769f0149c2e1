package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** What calling rows is worth by threshold, with amounts that can be changed in place. */
public final class ProfitViewer implements ResultViewer<Comparison> {

  private static final int AMOUNT = 80;

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public boolean shows(Comparison comparison) {
    return ChartSpecs.profit(comparison, MoneyEntry.usual(), Locale.getDefault()).isPresent();
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    return new Card(parent, site).area;
  }

  /** The card of one editor. */
  private static final class Card {

    private final Composite area;
    private final ResultSite<Comparison> site;
    private final Text currency;
    private final List<Text> amounts;
    private final Label said;
    private final ChartView chart;

    Card(Composite parent, ResultSite<Comparison> site) {
      this.site = site;
      area = Layouts.area(parent, 1);
      Composite line = Layouts.area(area, 1);
      RowLayout fields = new RowLayout(SWT.HORIZONTAL);
      fields.marginLeft = 0;
      fields.spacing = 18;
      fields.center = true;
      line.setLayout(fields);
      MoneyFigures money = site.work().money().orElse(MoneyEntry.usual());
      amounts = List.of(amount(line, Texts.Profit_truePositive, "truePositive", money.truePositive()), //$NON-NLS-1$
          amount(line, Texts.Profit_falsePositive, "falsePositive", money.falsePositive()), //$NON-NLS-1$
          amount(line, Texts.Profit_falseNegative, "falseNegative", money.falseNegative()), //$NON-NLS-1$
          amount(line, Texts.Profit_trueNegative, "trueNegative", money.trueNegative())); //$NON-NLS-1$
      currency = field(line, Texts.Profit_currency, "currency", money.currency()); //$NON-NLS-1$
      said = Layouts.text(area, ""); //$NON-NLS-1$
      Widgets.mark(said, "analysis.profit.said"); //$NON-NLS-1$
      chart = site.chart(area, ChartSpecs.profit(site.result(), money, Locale.getDefault()).orElseThrow());
      Widgets.mark(chart, "analysis.profit"); //$NON-NLS-1$
      Layouts.wide(chart);
      amounts.forEach(text -> text.addListener(SWT.Modify, event -> changed()));
      currency.addListener(SWT.Modify, event -> changed());
      site.follow(area, id -> changed());
    }

    private static Text amount(Composite line, String label, String id, double value) {
      return field(line, label, id, MoneyEntry.text(value));
    }

    private static Text field(Composite line, String label, String id, String value) {
      Composite pair = Layouts.area(line, 2);
      pair.setLayoutData(null);
      Label name = Styles.muted(new Label(pair, SWT.NONE));
      name.setText(label);
      Text text = new Text(pair, SWT.BORDER);
      text.setText(value);
      text.setLayoutData(new GridData(AMOUNT, SWT.DEFAULT));
      return Widgets.mark(text, "analysis.profit." + id); //$NON-NLS-1$
    }

    private void changed() {
      try {
        MoneyFigures money = MoneyEntry.of(currency.getText(), amounts.stream().map(Text::getText).toList());
        ChartSpecs.profit(site.result(), money, Locale.getDefault()).ifPresent(chart::show);
        said.setText(sentence(money).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
      } catch (IllegalArgumentException e) {
        said.setText(String.valueOf(e.getMessage()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
      }
      site.layout();
    }

    /** What the model the user looks at is worth with these amounts. */
    private String sentence(MoneyFigures money) {
      ModelFigures model = Models.of(site.result(), site.selectedModel());
      Optional<Profit> profit = model.probabilities().flatMap(ProbabilityFigures::thresholds)
          .map(table -> Profit.of(table, money));
      return profit.map(p -> NLS.bind(Double.isFinite(p.threshold()) ? Texts.Profit_best : Texts.Profit_never,
          new Object[]{model.algorithmName(), String.format(Locale.ROOT, "%.3f", p.threshold()), //$NON-NLS-1$
              FigureText.percent(p.called()), worth(p.best().value(), money), worth(p.without().value(), money)}))
          .orElse(""); //$NON-NLS-1$
    }

    private static String worth(double value, MoneyFigures money) {
      return String.format(Locale.ROOT, "%,.2f %s", value, money.currency()).strip(); //$NON-NLS-1$
    }
  }
}
