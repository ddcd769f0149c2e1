package org.rapport.ui.internal.list;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.edit.Labels;

/** The sentences of a list about its records. */
final class Words {

  private Words() {}

  static String count(EClass entity, long total, long all, boolean filtered) {
    if (total < 0) {
      return ""; //$NON-NLS-1$
    }
    NumberFormat format = NumberFormat.getIntegerInstance();
    return filtered && all >= 0
        ? NLS.bind(Messages.List_countOf, new Object[]{format.format(total), format.format(all), noun(entity, all)})
        : NLS.bind(Messages.List_count, format.format(total), noun(entity, total));
  }

  static String empty(EClass entity) {
    return NLS.bind(Messages.List_empty, noun(entity, 0));
  }

  static String noMatch(EClass entity) {
    return NLS.bind(Messages.List_noMatch, noun(entity, 0));
  }

  /** One or many of an entity, in the middle of a sentence. */
  static String noun(EClass entity, long number) {
    String label = number == 1 ? Labels.of(entity) : Labels.plural(entity);
    return label.toLowerCase(Locale.getDefault());
  }
}
