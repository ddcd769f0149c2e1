package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.analytics.internal.editor.AnalysisEditor;

/** Asks for name and model and writes scores from the analysis in the active editor. */
public final class WriteScoresHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof AnalysisEditor editor) {
      editor.writeScores();
    }
    return null;
  }
}
