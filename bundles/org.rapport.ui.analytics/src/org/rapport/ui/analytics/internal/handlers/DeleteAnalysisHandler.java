package org.rapport.ui.analytics.internal.handlers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.editor.AnalysisInput;
import org.rapport.ui.analytics.internal.model.Analysis;

/** Deletes the selected analyses after asking; scores that were written stay. */
public final class DeleteAnalysisHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
    List<String> ids = new ArrayList<>();
    for (Object selected : HandlerUtil.getCurrentStructuredSelection(event)) {
      if (selected instanceof Analysis analysis) {
        ids.add(analysis.id());
      }
    }
    if (ids.isEmpty() || !MessageDialog.openQuestion(Parts.shell(),
        Messages.Delete_title, NLS.bind(Messages.Delete_question, ids.size()))) {
      return null;
    }
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
    for (String id : ids) {
      IEditorPart editor = page.findEditor(new AnalysisInput(id));
      if (editor != null) {
        page.closeEditor(editor, false);
      }
    }
    Background.of(Messages.Delete_title, null).quiet().run(monitor -> {
      for (String id : ids) {
        Workspace.analyses().delete(id);
      }
      return ids;
    }, deleted -> {});
    return null;
  }
}
