package org.rapport.ui.internal.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.rapport.store.Database;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.StatusItem;
import org.rapport.ui.Widgets;

/** The open database's name in the status line. */
public final class DatabaseStatus extends WorkbenchWindowControlContribution {

  private static final int MARGIN = 6;

  @Override
  protected Control createControl(Composite parent) {
    CLabel label = Widgets.mark(new CLabel(parent, SWT.NONE), "status.database"); //$NON-NLS-1$
    label.setMargins(MARGIN, 0, MARGIN, 0);
    OpenDatabase.current().follow(label, database -> {
      label.setText(database.map(Database::name).orElse(Messages.Status_none));
      label.setToolTipText(database.map(open -> open.folder().toString()).orElse(null));
      label.setImage(Pictures.get(database.isPresent() ? "database" : "database-close")); //$NON-NLS-1$ //$NON-NLS-2$
      StatusItem.fit(label);
    });
    return label;
  }
}
