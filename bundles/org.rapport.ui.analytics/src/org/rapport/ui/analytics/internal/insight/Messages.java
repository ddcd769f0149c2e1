package org.rapport.ui.analytics.internal.insight;

import org.eclipse.osgi.util.NLS;

/** The texts of insight, in the user's language. */
final class Messages extends NLS {

  public static String Column_high;
  public static String Column_interval;
  public static String Column_low;
  public static String Column_metric;
  public static String Column_trend;
  public static String Column_unit;
  public static String Column_value;
  public static String Column_warnings;
  public static String Entity_accounts;
  public static String Entity_campaigns;
  public static String Entity_cases;
  public static String Entity_opportunities;
  public static String Entity_orders;
  public static String Entity_rows;
  public static String Family_campaign;
  public static String Family_churn;
  public static String Family_cohort;
  public static String Family_concentration;
  public static String Family_customers;
  public static String Family_economics;
  public static String Family_loyalty;
  public static String Family_marketing;
  public static String Family_other;
  public static String Family_pipeline;
  public static String Family_quality;
  public static String Family_retention;
  public static String Family_rfm;
  public static String Family_sales;
  public static String Family_survival;
  public static String Family_value;
  public static String Family_voice;
  public static String Interval;
  public static String Job_define;
  public static String Job_figures;
  public static String Job_trends;
  public static String Ledger_formula;
  public static String Ledger_from;
  public static String Ledger_fromRows;
  public static String Ledger_gone;
  public static String Ledger_input;
  public static String Ledger_interval;
  public static String Ledger_noRows;
  public static String Ledger_rowCount;
  public static String Ledger_rows;
  public static String Ledger_showRows;
  public static String Ledger_trend;
  public static String Ledger_warnings;
  public static String Ledger_wrongInput;
  public static String PeriodDialog_from;
  public static String PeriodDialog_message;
  public static String PeriodDialog_order;
  public static String PeriodDialog_title;
  public static String PeriodDialog_to;
  public static String Period_all;
  public static String Period_days;
  public static String Period_half;
  public static String Period_month;
  public static String Period_quarter;
  public static String Period_range;
  public static String Period_year;
  public static String Readings_formula;
  public static String Readings_house;
  public static String Readings_reading;
  public static String Readings_title;
  public static String Readings_use;
  public static String Readings_usual;
  public static String Rows_all;
  public static String Rows_first;
  public static String Rows_name;
  public static String Rows_reading;
  public static String Tour_how;
  public static String Tour_measured;
  public static String Tour_measuring;
  public static String Tour_name;
  public static String Tour_printed;
  public static String Tour_step;
  public static String Tour_what;
  public static String Trend_down;
  public static String Trend_same;
  public static String Trend_up;
  public static String View_again;
  public static String View_cancelled;
  public static String View_copy;
  public static String View_filter;
  public static String View_measuring;
  public static String View_noDatabase;
  public static String View_period;
  public static String View_refresh;
  public static String View_running;
  public static String View_state;
  public static String View_why;
  public static String Warning_assumed;
  public static String Warning_attributed;
  public static String Warning_capped;
  public static String Warning_circular;
  public static String Warning_contradictory;
  public static String Warning_divisionByZero;
  public static String Warning_estimated;
  public static String Warning_leftOut;
  public static String Warning_mixedCurrencies;
  public static String Warning_mixedLevels;
  public static String Warning_tooFewRows;
  public static String Warning_trueByConstruction;

  static {
    NLS.initializeMessages("org.rapport.ui.analytics.internal.insight.messages", Messages.class); //$NON-NLS-1$
  }

  private Messages() {}
}
