package org.rapport.ui.internal.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** Switches between the light and the dark theme. */
public final class ThemeHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Themes.dark(!Themes.isDark());
    return null;
  }
}
