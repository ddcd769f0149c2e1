package org.rapport.ui.internal.fields;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.fields.messages"; //$NON-NLS-1$

  public static String Choices_add;
  public static String Choices_down;
  public static String Choices_label;
  public static String Choices_new;
  public static String Choices_remove;
  public static String Choices_retire;
  public static String Choices_retired;
  public static String Choices_title;
  public static String Choices_up;
  public static String Choices_value;
  public static String Field_add;
  public static String Field_addHeading;
  public static String Field_addTitle;
  public static String Field_badPattern;
  public static String Field_broken;
  public static String Field_change;
  public static String Field_editTitle;
  public static String Field_max;
  public static String Field_message;
  public static String Field_min;
  public static String Field_nameHint;
  public static String Field_pattern;
  public static String Field_patternExample;
  public static String Field_patternHint;
  public static String Field_required;
  public static String Field_requiredHint;
  public static String Field_sensitive;
  public static String Field_sensitiveHint;
  public static String Field_typeHint;
  public static String Field_unique;
  public static String Field_uniqueHint;
  public static String Fields_add;
  public static String Fields_edit;
  public static String Fields_entity;
  public static String Fields_heading;
  public static String Fields_label;
  public static String Fields_message;
  public static String Fields_name;
  public static String Fields_restore;
  public static String Fields_retire;
  public static String Fields_retired;
  public static String Fields_retype;
  public static String Fields_rules;
  public static String Fields_title;
  public static String Fields_type;
  public static String Purpose_add;
  public static String Purpose_change;
  public static String Purpose_restore;
  public static String Purpose_retire;
  public static String Purpose_retype;
  public static String Retype_allFit;
  public static String Retype_blank;
  public static String Retype_heading;
  public static String Retype_looking;
  public static String Retype_message;
  public static String Retype_ok;
  public static String Retype_reason;
  public static String Retype_record;
  public static String Retype_someFit;
  public static String Retype_title;
  public static String Retype_to;
  public static String Retype_value;
  public static String Rule_atLeast;
  public static String Rule_atMost;
  public static String Rule_between;
  public static String Rule_choices;
  public static String Rule_pattern;
  public static String Rule_required;
  public static String Rule_sensitive;
  public static String Rule_unique;
  public static String Type_boolean;
  public static String Type_choice;
  public static String Type_date;
  public static String Type_decimal;
  public static String Type_integer;
  public static String Type_number;
  public static String Type_reference;
  public static String Type_text;
  public static String Type_time;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
