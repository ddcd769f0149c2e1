package org.rapport.ui.analytics.internal.viewers;

import org.eclipse.osgi.util.NLS;

/** The texts of the viewers, in the user's language. */
public final class Texts extends NLS {

  public static String Coefficients_field;
  public static String Coefficients_p;
  public static String Coefficients_t;
  public static String Coefficients_value;
  public static String Demand_cancel;
  public static String Demand_gone;
  public static String Diagnostics_condition;
  public static String Diagnostics_f;
  public static String Diagnostics_fit;
  public static String Diagnostics_inflation;
  public static String Diagnostics_influence;
  public static String Diagnostics_normal;
  public static String Diagnostics_spread;
  public static String Groups_name;
  public static String Groups_note;
  public static String Groups_share;
  public static String Groups_size;
  public static String Groups_stability;
  public static String Groups_traits;
  public static String Importance_measure;
  public static String Importance_note;
  public static String Importance_shown;
  public static String Model_noShape;
  public static String Model_note;
  public static String Model_train;
  public static String Model_trained;
  public static String Numbers_bias;
  public static String Numbers_coverage;
  public static String Numbers_error95;
  public static String Numbers_mae;
  public static String Numbers_mape;
  public static String Numbers_median;
  public static String Numbers_model;
  public static String Numbers_note;
  public static String Numbers_rSquared;
  public static String Numbers_rmse;
  public static String Numbers_skill;
  public static String Outliers_because;
  public static String Outliers_gone;
  public static String Outliers_score;
  public static String Outliers_why;
  public static String Profile_difference;
  public static String Profile_field;
  public static String Profile_inside;
  public static String Profile_outside;
  public static String Profile_rows;
  public static String Profit_best;
  public static String Profit_currency;
  public static String Profit_falseNegative;
  public static String Profit_falsePositive;
  public static String Profit_never;
  public static String Profit_neverPays;
  public static String Profit_noNumber;
  public static String Profit_trueNegative;
  public static String Profit_truePositive;
  public static String Reasons_cases;
  public static String Reasons_choose;
  public static String Reasons_distance;
  public static String Reasons_none;
  public static String Reasons_note;
  public static String Reasons_probability;
  public static String Reasons_score;
  public static String Reasons_steps;
  public static String Reasons_why;
  public static String Rows_named;
  public static String Rows_row;
  public static String Rules_basket;
  public static String Rules_baskets;
  public static String Rules_choose;
  public static String Rules_confidence;
  public static String Rules_conviction;
  public static String Rules_count;
  public static String Rules_gone;
  public static String Rules_if;
  public static String Rules_items;
  public static String Rules_leverage;
  public static String Rules_lift;
  public static String Rules_p;
  public static String Rules_support;
  public static String Rules_then;
  public static String Tab_details;
  public static String Tab_model;
  public static String Tab_overview;
  public static String Tab_quality;
  public static String Tab_rows;
  public static String Table_copy;
  public static String Table_copyAll;
  public static String Table_count;
  public static String Table_filter;
  public static String Table_some;
  public static String Tree_all;
  public static String Tree_answer;
  public static String Tree_count;
  public static String Tree_hint;
  public static String Tree_path;
  public static String Tree_rows;
  public static String Tree_rowsBelow;
  public static String Work_noModels;

  static {
    NLS.initializeMessages("org.rapport.ui.analytics.internal.viewers.texts", Texts.class); //$NON-NLS-1$
  }

  private Texts() {}
}
