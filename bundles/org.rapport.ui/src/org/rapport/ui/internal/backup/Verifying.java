package org.rapport.ui.internal.backup;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Database;
import org.rapport.store.VerifyReport;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;

/** Checks the open database's journal, quickly or thoroughly, and reports what was found. */
public final class Verifying {

  private static final int HEIGHT = 180;
  private static final int WIDTH = 720;

  private Verifying() {}

  /** Asks how thoroughly, checks in a job, shows the report. */
  public static void ask(@Nullable Shell shell, Database database) {
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Verify_title,
        NLS.bind(Messages.Verify_question, database.name()), SWT.NONE, Messages.Verify_quick, Messages.Verify_deep,
        IDialogConstants.CANCEL_LABEL);
    if (answer == 0 || answer == 1) {
      boolean deep = answer == 1;
      Background.of(NLS.bind(Messages.Verify_job, database.name()), null).byUser()
          .run(monitor -> database.verify(deep, monitor), report -> {
            if (report != null) {
              new Report(shell, database.name(), report, deep).open();
            }
          });
    }
  }

  /** What a check found. */
  private static final class Report extends TitleAreaDialog {

    private final String name;
    private final VerifyReport report;
    private final boolean deep;

    Report(@Nullable Shell parent, String name, VerifyReport report, boolean deep) {
      super(parent);
      this.name = name;
      this.report = report;
      this.deep = deep;
      setHelpAvailable(false);
      setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
      super.configureShell(shell);
      shell.setText(Messages.Verify_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
      Composite area = (Composite) super.createDialogArea(parent);
      if (report.isIntact()) {
        setTitle(NLS.bind(Messages.Verify_intact, name));
        setMessage(deep ? Messages.Verify_intactDeep : Messages.Verify_intactQuick, IMessageProvider.INFORMATION);
      } else {
        setTitle(NLS.bind(Messages.Verify_damaged, name, BackupWords.number(report.findings().size())));
        setMessage(Messages.Verify_damagedHint, IMessageProvider.ERROR);
      }
      Text figures = Widgets.mark(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "verify.figures"); //$NON-NLS-1$
      figures.setText(NLS.bind(Messages.Verify_figures, new Object[]{BackupWords.number(report.transactions()),
          BackupWords.number(report.records()), BackupWords.size(report.bytes()), report.head()}));
      figures.setBackground(area.getBackground());
      GridDataFactory.fillDefaults().grab(true, false).indent(12, 10).hint(WIDTH, SWT.DEFAULT).applyTo(figures);
      if (!report.isIntact()) {
        createFindings(area);
      }
      return area;
    }

    private void createFindings(Composite area) {
      TableViewer table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
      table.getTable().setHeaderVisible(true);
      Widgets.mark(table.getTable(), "verify.findings"); //$NON-NLS-1$
      GridDataFactory.fillDefaults().grab(true, true).indent(0, 10).hint(WIDTH, HEIGHT).applyTo(table.getTable());
      table.setContentProvider(ArrayContentProvider.getInstance());
      column(table, Messages.Verify_where, 220, finding -> finding.where());
      column(table, Messages.Verify_what, 480, finding -> finding.sentence());
      table.setInput(report.findings());
    }

    private static void column(TableViewer table, String label, int width,
        java.util.function.Function<VerifyReport.Finding, String> text) {
      TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
      column.getColumn().setText(label);
      column.getColumn().setWidth(width);
      column.setLabelProvider(
          ColumnLabelProvider.createTextProvider(finding -> text.apply((VerifyReport.Finding) finding)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
      Widgets.mark(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "verify.close"); //$NON-NLS-1$
    }
  }
}
