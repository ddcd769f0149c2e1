package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.Warning;

/** Words for what figures are about. */
final class InsightWords {

  private static final Map<String, String> FAMILIES = Map.ofEntries(Map.entry("sales", Messages.Family_sales), //$NON-NLS-1$
      Map.entry("customers", Messages.Family_customers), Map.entry("value", Messages.Family_value), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("clv", Messages.Family_value), Map.entry("churn", Messages.Family_churn), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("retention", Messages.Family_retention), Map.entry("loyalty", Messages.Family_loyalty), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("survival", Messages.Family_survival), Map.entry("cohort", Messages.Family_cohort), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("pipeline", Messages.Family_pipeline), Map.entry("voice", Messages.Family_voice), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("satisfaction", Messages.Family_voice), Map.entry("campaign", Messages.Family_campaign), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("campaigns", Messages.Family_campaign), Map.entry("concentration", Messages.Family_concentration), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("quality", Messages.Family_quality), Map.entry("economics", Messages.Family_economics), //$NON-NLS-1$ //$NON-NLS-2$
      Map.entry("marketing", Messages.Family_marketing), Map.entry("rfm", Messages.Family_rfm)); //$NON-NLS-1$ //$NON-NLS-2$

  private InsightWords() {}

  /** The name of a family; that of a contributed one as it is written, with a capital. */
  static String family(String family) {
    String known = FAMILIES.get(family.toLowerCase(Locale.ROOT));
    return known != null ? known
        : family.isEmpty() ? Messages.Family_other : family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(
            1);
  }

  /** What rows are called when there are many. */
  static String entity(String entity) {
    return switch (entity) {
      case "account" -> Messages.Entity_accounts; //$NON-NLS-1$
      case "order" -> Messages.Entity_orders; //$NON-NLS-1$
      case "opportunity" -> Messages.Entity_opportunities; //$NON-NLS-1$
      case "case" -> Messages.Entity_cases; //$NON-NLS-1$
      case "campaign" -> Messages.Entity_campaigns; //$NON-NLS-1$
      default -> NLS.bind(Messages.Entity_rows, entity);
    };
  }

  static String period(PeriodChoice.Kind kind) {
    return switch (kind) {
      case YEAR -> Messages.Period_year;
      case HALF -> Messages.Period_half;
      case QUARTER -> Messages.Period_quarter;
      case MONTH -> Messages.Period_month;
      case ALL -> Messages.Period_all;
      case DAYS -> Messages.Period_days;
    };
  }

  /** From which day to which. */
  static String days(Period period) {
    return NLS.bind(Messages.Period_range, day(period.from()), day(period.to()));
  }

  static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(day);
  }

  /** What sort of warning it is. */
  static String warning(Warning.Kind kind) {
    return switch (kind) {
      case CIRCULAR -> Messages.Warning_circular;
      case DIVISION_BY_ZERO -> Messages.Warning_divisionByZero;
      case MIXED_LEVELS -> Messages.Warning_mixedLevels;
      case TOO_FEW_ROWS -> Messages.Warning_tooFewRows;
      case CAPPED -> Messages.Warning_capped;
      case MIXED_CURRENCIES -> Messages.Warning_mixedCurrencies;
      case ATTRIBUTED_NOT_CAUSED -> Messages.Warning_attributed;
      case ASSUMED -> Messages.Warning_assumed;
      case LEFT_OUT -> Messages.Warning_leftOut;
      case TRUE_BY_CONSTRUCTION -> Messages.Warning_trueByConstruction;
      case CONTRADICTORY -> Messages.Warning_contradictory;
      case ESTIMATED -> Messages.Warning_estimated;
    };
  }
}
