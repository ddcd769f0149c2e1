package org.rapport.ui.analytics.internal.viewers;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.rapport.mining.evaluation.MoneyFigures;

/** Amounts of money as people type them. */
final class MoneyEntry {

  private static final double USUAL_GAIN = 100;
  private static final double USUAL_COST = 10;

  private MoneyEntry() {}

  /** Amounts to begin with when the user has given none: a call costs a tenth of what it may gain. */
  static MoneyFigures usual() {
    return MoneyFigures.ofCalls("", USUAL_GAIN, USUAL_COST); //$NON-NLS-1$
  }

  /** An amount without superfluous zeros. */
  static String text(double amount) {
    return amount == 0 ? "0" : BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString(); //$NON-NLS-1$
  }

  /**
   * The figures of what was typed.
   *
   * @param amounts the worth of true positives, false positives, false negatives and true negatives
   * @throws IllegalArgumentException when one is no number, or calling can never pay; the message is for the user
   */
  static MoneyFigures of(String currency, List<String> amounts) {
    double[] values = amounts.stream().mapToDouble(MoneyEntry::number).toArray();
    if (values[0] <= values[2] && values[1] <= values[3]) {
      throw new IllegalArgumentException(Texts.Profit_neverPays);
    }
    return new MoneyFigures(currency.strip(), values[0], values[1], values[2], values[3]);
  }

  private static double number(String text) {
    String digits = text.strip().replace('\u2212', '-').replaceAll("[\\s_]", ""); //$NON-NLS-1$ //$NON-NLS-2$
    try {
      return new BigDecimal(digits.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? digits.replace(",", "") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
          : digits.replace(',', '.')).doubleValue();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(NLS.bind(Texts.Profit_noNumber, text.strip()), e);
    }
  }
}
