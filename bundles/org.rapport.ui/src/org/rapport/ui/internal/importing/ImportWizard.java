package org.rapport.ui.internal.importing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.Importer;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.internal.history.Undoing;

/** Imports a file in three steps: file, columns, dry run; then a job does it in one transaction. */
final class ImportWizard extends Wizard {

  private final ImportPlan plan;

  ImportWizard(Database database) {
    plan = new ImportPlan(database);
    setWindowTitle(Messages.Import_title);
    setNeedsProgressMonitor(false);
  }

  @Override
  public void addPages() {
    addPage(new FilePage(plan));
    addPage(new MappingPage(plan));
    addPage(new DryRunPage(plan));
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() instanceof DryRunPage page && page.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    DetectedFile file = plan.file();
    if (file == null) {
      return false;
    }
    ImportRequest request = plan.request(false);
    Shell shell = getShell().getParent() instanceof Shell parent ? parent : null;
    Background.of(NLS.bind(Messages.Import_running, file.file().getFileName()), null).byUser()
        .run(monitor -> Importer.run(request, monitor), report -> {
          if (report != null) {
            done(shell, request.database(), report);
          }
        });
    return true;
  }

  private static void done(@Nullable Shell shell, Database database, ImportReport report) {
    Long transaction = report.transaction();
    String counts = ImportWords.counts(report);
    if (transaction == null) {
      MessageDialog.openInformation(shell, Messages.Import_title, NLS.bind(Messages.Import_nothing, counts));
      return;
    }
    int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Import_title,
        NLS.bind(Messages.Import_done, counts, transaction), SWT.NONE, Messages.Import_ok, Messages.Import_undo);
    if (answer == 1) {
      Background.of(Messages.Import_undo, null).quiet().run(monitor -> database.transaction(transaction), info -> {
        if (info != null) {
          Undoing.undo(shell, database, info, true);
        }
      });
    }
  }
}
