package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.analytics.internal.editor.AnalysisEditor;

/** Copies the figures of the analysis in the active editor. */
public final class CopyFiguresHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof AnalysisEditor editor) {
      editor.copyFigures();
    }
    return null;
  }
}
