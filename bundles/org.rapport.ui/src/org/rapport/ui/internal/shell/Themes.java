package org.rapport.ui.internal.shell;

import org.eclipse.core.commands.Command;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The light and the dark theme. */
public final class Themes {

  static final String COMMAND = "org.rapport.ui.commands.theme"; //$NON-NLS-1$
  private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
  private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

  /** In the light theme no background is darker than this in its brightest part, no text brighter in its darkest. */
  private static final int DARKEST = 0x60;
  private static final int BRIGHTEST = 0xA0;

  private Themes() {}

  static boolean isDark() {
    IThemeEngine engine = engine();
    ITheme active = engine == null ? null : engine.getActiveTheme();
    return active != null && active.getId().startsWith(DARK);
  }

  static void dark(boolean on) {
    IThemeEngine engine = engine();
    if (engine != null) {
      engine.setTheme(on ? DARK : LIGHT, true);
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.asyncExec(() -> {
      for (Shell shell : display.getShells()) {
        plain(shell, on);
      }
    });
    tick(on);
  }

  /**
   * Gives bars and labels the text colour of the theme, and in the light theme what still has dark colours those
   * of the light theme: that sets none for them, so they would stay.
   */
  private static void plain(Control control, boolean dark) {
    if (control instanceof ToolBar bar) {
      bar.setForeground(UiColors.get(UiColors.TEXT));
      for (ToolItem item : bar.getItems()) {
        item.setForeground(UiColors.get(UiColors.TEXT));
      }
    } else if (control instanceof CLabel label) {
      label.setForeground(UiColors.get(UiColors.TEXT));
    }
    if (!dark && !Widgets.isUnstyled(control)) {
      light(control);
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        plain(child, dark);
      }
    }
  }

  /** The system's own colours would be those of the dark theme for a while, so ours are taken. Parents come first. */
  private static void light(Control control) {
    boolean filled = control instanceof Table || control instanceof Tree || control instanceof List
        || control instanceof Text;
    RGB back = control.getBackground().getRGB();
    Composite parent = control.getParent();
    if (Math.max(back.red, Math.max(back.green, back.blue)) < DARKEST) {
      control.setBackground(filled || parent == null ? UiColors.get(UiColors.SURFACE) : parent.getBackground());
    }
    RGB text = control.getForeground().getRGB();
    if (Math.min(text.red, Math.min(text.green, text.blue)) > BRIGHTEST) {
      control.setForeground(UiColors.get(UiColors.TEXT));
    }
  }

  /** Makes the menu item say which theme is on. */
  public static void started() {
    tick(isDark());
  }

  private static void tick(boolean on) {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    Command command = commands.getCommand(COMMAND);
    command.getState(RegistryToggleState.STATE_ID).setValue(on);
    commands.refreshElements(COMMAND, null);
  }

  private static @Nullable IThemeEngine engine() {
    return PlatformUI.getWorkbench().getService(IThemeEngine.class);
  }
}
