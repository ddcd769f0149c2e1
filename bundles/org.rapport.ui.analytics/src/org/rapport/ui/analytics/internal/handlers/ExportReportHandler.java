package org.rapport.ui.analytics.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.analytics.internal.editor.AnalysisEditor;

/** Writes the analysis in the active editor as one HTML page. */
public final class ExportReportHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    if (HandlerUtil.getActiveEditor(event) instanceof AnalysisEditor editor) {
      editor.exportReport();
    }
    return null;
  }
}
