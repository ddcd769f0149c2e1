package org.rapport.ui.internal.start;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/**
 * A hint below a new passphrase how hard it is to guess: by its length and the sorts of characters in it, less what
 * repeats. A rough estimate; it never forbids anything.
 */
public final class Strength {

  private static final double LOG2 = Math.log(2);
  private static final int WEAK = 36;
  private static final int FAIR = 56;
  private static final int STRONG = 80;

  private final Label label;

  /** Adds the hint to a grid of two columns, below the field. */
  public Strength(Composite parent, Text field) {
    new Label(parent, SWT.NONE);
    label = Widgets.mark(new Label(parent, SWT.NONE), "strength"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    field.addModifyListener(e -> show(field));
    show(field);
  }

  private void show(Text field) {
    char[] words = field.getTextChars();
    double bits = bits(words);
    Arrays.fill(words, '\0');
    if (bits == 0) {
      label.setText(Messages.Strength_none);
      label.setForeground(UiColors.get(UiColors.TEXT_MUTED));
      return;
    }
    String word = bits < WEAK ? Messages.Strength_weak
        : bits < FAIR ? Messages.Strength_fair : bits < STRONG ? Messages.Strength_good : Messages.Strength_strong;
    label.setText(bits < FAIR ? NLS.bind(Messages.Strength_more, word) : word);
    label.setForeground(UiColors.get(bits < WEAK ? UiColors.RISK_HIGH
        : bits < FAIR ? UiColors.RISK_MEDIUM : UiColors.RISK_LOW));
  }

  /** A rough count of the guesses it takes, as a power of two. */
  static double bits(char[] words) {
    int kinds = 0;
    Set<Character> different = new HashSet<>();
    boolean lower = false;
    boolean upper = false;
    boolean digit = false;
    boolean other = false;
    boolean wide = false;
    for (char c : words) {
      different.add(c);
      lower |= Character.isLowerCase(c);
      upper |= Character.isUpperCase(c);
      digit |= Character.isDigit(c);
      wide |= c > 0x2e00;
      other |= !Character.isLetterOrDigit(c);
    }
    kinds += lower ? 26 : 0;
    kinds += upper ? 26 : 0;
    kinds += digit ? 10 : 0;
    kinds += other ? 20 : 0;
    kinds += wide ? 2000 : 0;
    double effective = Math.min(words.length, different.size() * 2.0);
    return kinds == 0 ? 0 : effective * Math.log(Math.max(2, kinds)) / LOG2 * 0.75;
  }
}
