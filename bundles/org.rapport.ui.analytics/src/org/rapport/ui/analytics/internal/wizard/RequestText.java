package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.Evaluation;
import org.rapport.mining.PreparationSettings;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.FigureText;

/** Says in short words what a request asks for. */
public final class RequestText {

  private RequestText() {}

  /** What is wanted: "Predict a class". */
  public static String kind(AnalysisKind kind) {
    return switch (kind) {
      case CLASSIFICATION -> Messages.Request_classification;
      case REGRESSION -> Messages.Request_regression;
      case CLUSTERING -> Messages.Request_clustering;
      case OUTLIERS -> Messages.Request_outliers;
      case RULES -> Messages.Request_rules;
    };
  }

  /** How models are judged: "Hold-out of 20 %". */
  public static String evaluation(Evaluation evaluation) {
    return switch (evaluation) {
      case Evaluation.HoldOut e -> NLS.bind(Messages.Request_holdOut, percent(e.fraction()));
      case Evaluation.CrossValidation e -> NLS.bind(Messages.Request_folds, e.folds(), e.repeats());
      case Evaluation.GroupHoldOut e -> NLS.bind(Messages.Request_groupHoldOut, percent(e.fraction()), e.group());
      case Evaluation.GroupFolds e -> NLS.bind(Messages.Request_groupFolds,
          new Object[]{e.folds(), e.repeats(), e.group()});
      case Evaluation.TimeHoldOut e -> NLS.bind(Messages.Request_latest, percent(e.fraction()), e.time().orElse("")); //$NON-NLS-1$
      case Evaluation.TimeCut e -> NLS.bind(Messages.Request_from, e.from().toString().substring(0, 10),
          e.time().orElse("")); //$NON-NLS-1$
      case Evaluation.RollingOrigin e -> NLS.bind(Messages.Request_periods, e.periods(), e.time().orElse("")); //$NON-NLS-1$
    };
  }

  private static String percent(double fraction) {
    return Math.round(1000 * fraction) % 10 == 0 ? Math.round(100 * fraction) + "\u00a0%" //$NON-NLS-1$
        : FigureText.percent(fraction).replace(' ', '\u00a0');
  }

  /** What differs from leaving preparation to the algorithms; one sentence without a full stop. */
  public static String preparation(PreparationSettings settings) {
    List<String> parts = new ArrayList<>(PreparationNames.spoken(settings.general()));
    if (settings.classWeights().kind() == ClassWeights.Kind.BALANCED) {
      parts.add(Messages.Request_balanced);
    } else if (settings.classWeights().kind() == ClassWeights.Kind.BY_HAND) {
      parts.add(Messages.Request_byHand);
    }
    if (!settings.fields().isEmpty()) {
      parts.add(NLS.bind(Messages.Request_own, names(List.copyOf(settings.fields().keySet()))));
    }
    if (!settings.leftOut().isEmpty()) {
      parts.add(NLS.bind(Messages.Request_leftOut, names(List.copyOf(settings.leftOut()))));
    }
    if (!settings.classesLeftOut().isEmpty()) {
      parts.add(NLS.bind(Messages.Request_classesLeftOut, names(List.copyOf(settings.classesLeftOut()))));
    }
    if (settings.dropDuplicates()) {
      parts.add(Messages.Request_duplicates);
    }
    settings.asOf().ifPresent(day -> parts.add(NLS.bind(Messages.Request_asOf, day)));
    return parts.isEmpty() ? Messages.Request_asAlgorithm : String.join("; ", parts); //$NON-NLS-1$
  }

  private static String names(List<String> names) {
    return names.size() <= 4 ? String.join(", ", names) //$NON-NLS-1$
        : NLS.bind(Messages.Request_more, String.join(", ", names.subList(0, 3)), names.size() - 3); //$NON-NLS-1$
  }
}
