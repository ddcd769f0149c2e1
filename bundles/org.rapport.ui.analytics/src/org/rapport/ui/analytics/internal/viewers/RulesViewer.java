package org.rapport.ui.analytics.internal.viewers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.MiningResult.Rules;
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.rules.RuleMiner;
import org.rapport.ui.Background;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The rules as a table; the chosen one leads to its baskets. */
public final class RulesViewer implements ResultViewer<Rules> {

  private static final int SEEN = 14;
  private static final int BASKETS_SEEN = 7;

  @Override
  public Class<Rules> type() {
    return Rules.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Rules> site) {
    Composite area = Layouts.area(parent, 1);
    DataTable<Rule> table = new DataTable<>(area, "analysis.rules", columns(), SEEN); //$NON-NLS-1$
    table.show(site.result().rules());
    Label heading = Layouts.heading(area, Texts.Rules_choose);
    site.work().baskets().ifPresentOrElse(baskets -> {
      DataTable<Integer> found = new DataTable<>(area, "analysis.baskets", List.of( //$NON-NLS-1$
          RowList.Column.number(Texts.Rules_basket, basket -> (double) basket, basket -> FigureText.count(basket + 1L)),
          RowList.Column.text(Texts.Rules_items, basket -> items(baskets, basket))), BASKETS_SEEN);
      found.show(List.of());
      table.onSelect(chosen -> chosen.ifPresent(rule -> Background.quietly(area,
          monitor -> Arrays.stream(RuleMiner.baskets(baskets, rule)).boxed().toList(), numbers -> {
            if (numbers != null && table.selected().filter(rule::equals).isPresent()) {
              heading.setText(NLS.bind(Texts.Rules_baskets, sentence(rule), FigureText.count(numbers.size()))
                  .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
              found.show(numbers);
              site.layout();
            }
          })));
    }, () -> heading.setText(Texts.Rules_gone));
    return area;
  }

  /** "bread, butter → milk". */
  static String sentence(Rule rule) {
    return String.join(", ", rule.antecedent()) + "  \u2192  " + rule.consequent(); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private static String items(Baskets baskets, int basket) {
    return Arrays.stream(baskets.items(basket)).mapToObj(baskets.items()::get).collect(Collectors.joining(", ")); //$NON-NLS-1$
  }

  static List<RowList.Column<Rule>> columns() {
    return List.of(RowList.Column.text(Texts.Rules_if, rule -> String.join(", ", rule.antecedent())), //$NON-NLS-1$
        RowList.Column.text(Texts.Rules_then, Rule::consequent),
        RowList.Column.number(Texts.Rules_count, rule -> (double) rule.count(), rule -> FigureText.count(rule.count())),
        RowList.Column.number(Texts.Rules_support, Rule::support,
            rule -> String.format(Locale.ROOT, "%.2f %%", 100 * rule.support())), //$NON-NLS-1$
        RowList.Column.number(Texts.Rules_confidence, Rule::confidence, rule -> FigureText.percent(rule.confidence())),
        number(Texts.Rules_lift, Rule::lift, "%.2f"), number(Texts.Rules_leverage, Rule::leverage, "%.4f"), //$NON-NLS-1$ //$NON-NLS-2$
        number(Texts.Rules_conviction, Rule::conviction, "%.2f"), //$NON-NLS-1$
        RowList.Column.number(Texts.Rules_p, Rule::pValue, rule -> String.format(Locale.ROOT, "%.2g", rule.pValue()))); //$NON-NLS-1$
  }

  private static RowList.Column<Rule> number(String title, Function<Rule, Double> value, String format) {
    return RowList.Column.number(title, value, rule -> Double.isInfinite(value.apply(rule)) ? "\u221E" //$NON-NLS-1$
        : String.format(Locale.ROOT, format, value.apply(rule)));
  }
}
