package org.rapport.ui;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the workbench. Every colour is a definition of the current theme (contributed in {@code plugin.xml} for
 * the light theme, in {@code css/dark.css} for the dark one), so users can change them in the preferences.
 *
 * <p>All methods must be called on the UI thread. The colours belong to the registry and must not be disposed.
 *
 * @since 0.1
 */
public final class UiColors {

  /** The background of pages, cards and tables. */
  public static final String SURFACE = "org.rapport.ui.surface"; //$NON-NLS-1$
  /** A slightly raised or recessed background: table headers, alternating rows, chips. */
  public static final String SURFACE_ALT = "org.rapport.ui.surfaceAlt"; //$NON-NLS-1$
  /** Hair lines between cells, around cards. */
  public static final String LINE = "org.rapport.ui.line"; //$NON-NLS-1$
  /** Ordinary text. */
  public static final String TEXT = "org.rapport.ui.text"; //$NON-NLS-1$
  /** Secondary text: labels, hints, units. */
  public static final String TEXT_MUTED = "org.rapport.ui.textMuted"; //$NON-NLS-1$
  /** The colour of the brand: primary buttons, the reached stage, links. */
  public static final String ACCENT = "org.rapport.ui.accent"; //$NON-NLS-1$
  /** Text on {@link #ACCENT}. */
  public static final String ON_ACCENT = "org.rapport.ui.onAccent"; //$NON-NLS-1$
  /** A quiet tint of the accent: hover, chosen card. */
  public static final String ACCENT_SOFT = "org.rapport.ui.accentSoft"; //$NON-NLS-1$
  /** The background of selected rows. */
  public static final String SELECTION = "org.rapport.ui.selection"; //$NON-NLS-1$
  /** The text of selected rows. */
  public static final String SELECTION_TEXT = "org.rapport.ui.selectionText"; //$NON-NLS-1$
  /** High risk, raising contributions, errors. */
  public static final String RISK_HIGH = "org.rapport.ui.riskHigh"; //$NON-NLS-1$
  /** Medium risk, warnings. */
  public static final String RISK_MEDIUM = "org.rapport.ui.riskMedium"; //$NON-NLS-1$
  /** Low risk, lowering contributions, success. */
  public static final String RISK_LOW = "org.rapport.ui.riskLow"; //$NON-NLS-1$

  private static final String[] SERIES = {"org.rapport.ui.series1", "org.rapport.ui.series2", //$NON-NLS-1$ //$NON-NLS-2$
      "org.rapport.ui.series3", "org.rapport.ui.series4", "org.rapport.ui.series5", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
      "org.rapport.ui.series6"}; //$NON-NLS-1$

  private UiColors() {}

  /**
   * The colour of a definition in the current theme.
   *
   * @param id one of this class's constants, or any colour definition's id
   * @return the colour; the widget foreground when the theme has no such definition
   */
  public static Color get(String id) {
    Color color = registry().get(id);
    return color != null ? color : Display.getDefault().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
  }

  /**
   * The colour of the n-th series of a chart; six colours, then they repeat.
   *
   * @param index 0 or more
   * @return the colour
   */
  public static Color series(int index) {
    return get(SERIES[Math.floorMod(index, SERIES.length)]);
  }

  /**
   * The colour that says how high a risk is: below one third low, from two thirds on high.
   *
   * @param probability from 0 to 1
   * @return the colour
   */
  public static Color risk(double probability) {
    return get(probability >= 2.0 / 3 ? RISK_HIGH : probability >= 1.0 / 3 ? RISK_MEDIUM : RISK_LOW);
  }

  /**
   * Whether the current theme is dark, judged by the page background.
   *
   * @return true for a dark theme
   */
  public static boolean isDark() {
    RGB rgb = get(SURFACE).getRGB();
    return rgb.red * 0.299 + rgb.green * 0.587 + rgb.blue * 0.114 < 128;
  }

  /**
   * Runs something now and whenever the theme or one of its colours changes, as long as a control lives.
   *
   * @param control the control whose disposal ends the listening
   * @param apply sets colours on the control and its children
   */
  public static void follow(Control control, Runnable apply) {
    apply.run();
    Display display = control.getDisplay();
    Runnable guarded = () -> {
      if (!control.isDisposed()) {
        apply.run();
      }
    };
    boolean[] pending = {false};
    IPropertyChangeListener listener = event -> {
      if (pending[0] || control.isDisposed()) {
        return;
      }
      pending[0] = true;
      display.asyncExec(() -> {
        pending[0] = false;
        guarded.run();
      });
    };
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(listener);
      control.addDisposeListener(e -> {
        if (PlatformUI.isWorkbenchRunning()) {
          PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(listener);
        }
      });
    }
  }

  private static ColorRegistry registry() {
    return PlatformUI.isWorkbenchRunning()
        ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
        : JFaceResources.getColorRegistry();
  }
}
