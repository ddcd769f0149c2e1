package org.rapport.ui.internal.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardDialog;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** Opens the import wizard on the open database. */
public final class ImportHandler extends AbstractHandler {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 520;

  public ImportHandler() {
    OpenDatabase.current().addListener(database -> setBaseEnabled(database.isPresent()));
    setBaseEnabled(OpenDatabase.current().get().isPresent());
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    OpenDatabase.current().get().ifPresent(database -> {
      WizardDialog dialog = new WizardDialog(Parts.shell(), new ImportWizard(database));
      dialog.setMinimumPageSize(WIDTH, HEIGHT);
      dialog.open();
    });
    return null;
  }
}
