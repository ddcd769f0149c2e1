package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.FieldPreparation.Transform;

/** What the parts of a preparation are called. */
public final class PreparationNames {

  private PreparationNames() {}

  static String of(Imputation value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case MEAN -> WizardTexts.Impute_mean;
      case MEDIAN -> WizardTexts.Impute_median;
      case MODE -> WizardTexts.Impute_mode;
      case LEVEL -> WizardTexts.Impute_level;
      case DROP -> WizardTexts.Impute_drop;
    };
  }

  static String of(Indicator value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case NONE -> WizardTexts.Indicator_none;
      case ADD -> WizardTexts.Indicator_add;
    };
  }

  static String of(Scaling value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case NONE -> WizardTexts.Scale_none;
      case STANDARDISE -> WizardTexts.Scale_standardise;
      case MIN_MAX -> WizardTexts.Scale_minMax;
      case ROBUST -> WizardTexts.Scale_robust;
    };
  }

  static String of(Encoding value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case NONE -> WizardTexts.Encode_none;
      case ONE_HOT -> WizardTexts.Encode_oneHot;
      case ORDINAL -> WizardTexts.Encode_ordinal;
      case TARGET -> WizardTexts.Encode_target;
    };
  }

  static String of(Dates value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case DAYS -> WizardTexts.Dates_days;
      case AGE -> WizardTexts.Dates_age;
      case PARTS -> WizardTexts.Dates_parts;
      case AGE_AND_PARTS -> WizardTexts.Dates_ageAndParts;
    };
  }

  static String of(Transform value) {
    return switch (value) {
      case AUTO -> ""; //$NON-NLS-1$
      case NONE -> WizardTexts.Transform_none;
      case LOG -> WizardTexts.Transform_log;
      case EQUAL_WIDTH -> WizardTexts.Transform_equalWidth;
      case EQUAL_COUNT -> WizardTexts.Transform_equalCount;
    };
  }

  /** What a preparation says, in short words; nothing for what it leaves open. */
  static List<String> summary(FieldPreparation preparation) {
    List<String> parts = new ArrayList<>();
    Stream.of(of(preparation.imputation()), of(preparation.indicator()), of(preparation.scaling()),
        of(preparation.transform()), of(preparation.encoding()), of(preparation.dates()))
        .filter(words -> !words.isEmpty()).forEach(parts::add);
    preparation.rare().filter(rare -> rare.count() > 0)
        .ifPresent(rare -> parts.add(NLS.bind(WizardTexts.Rare_short, rare.count())));
    return parts;
  }

  /** What a general preparation says, each part with its subject: "missing values: mean". */
  public static List<String> spoken(FieldPreparation preparation) {
    List<String> parts = new ArrayList<>();
    add(parts, WizardTexts.Prepare_missing, of(preparation.imputation()));
    add(parts, WizardTexts.Prepare_indicator, of(preparation.indicator()));
    add(parts, WizardTexts.Prepare_scaling, of(preparation.scaling()));
    add(parts, WizardTexts.Prepare_transform, of(preparation.transform()));
    add(parts, WizardTexts.Prepare_encoding, of(preparation.encoding()));
    add(parts, WizardTexts.Prepare_dates, of(preparation.dates()));
    preparation.rare().filter(rare -> rare.count() > 0)
        .ifPresent(rare -> parts.add(NLS.bind(WizardTexts.Rare_short, rare.count())));
    return parts;
  }

  private static void add(List<String> parts, String subject, String words) {
    if (!words.isEmpty()) {
      parts.add(subject + ' ' + words);
    }
  }
}
