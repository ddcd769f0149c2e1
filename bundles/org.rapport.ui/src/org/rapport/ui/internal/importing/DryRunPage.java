package org.rapport.ui.internal.importing;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.Importer;
import org.rapport.exchange.ImportReport;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.RowProblem;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/** Shows what the import would do, with every row that would be rejected or incomplete. */
final class DryRunPage extends WizardPage {

  private final ImportPlan plan;
  private static final int LARGE = ImportRequest.BackupFirst.LARGE.rows();

  private @Nullable Label summary;
  private @Nullable Table problems;
  private @Nullable ProgressBar busy;
  private @Nullable Job running;

  DryRunPage(ImportPlan plan) {
    super("dryRun", Messages.Import_dryTitle, null); //$NON-NLS-1$
    this.plan = plan;
    setDescription(Messages.Import_dryHint);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(page);
    ProgressBar bar = new ProgressBar(page, SWT.INDETERMINATE);
    busy = bar;
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    Label text = Widgets.mark(new Label(page, SWT.WRAP), "import.summary"); //$NON-NLS-1$
    summary = text;
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    Table table = Widgets.mark(new Table(page, SWT.BORDER | SWT.FULL_SELECTION), "import.problems"); //$NON-NLS-1$
    problems = table;
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    column(table, Messages.Import_line, 70, SWT.RIGHT);
    column(table, Messages.Import_column, 130, SWT.LEFT);
    column(table, Messages.Import_value, 130, SWT.LEFT);
    column(table, Messages.Import_outcome, 90, SWT.LEFT);
    column(table, Messages.Import_reason, 420, SWT.LEFT);
    setControl(page);
  }

  private static void column(Table table, String label, int width, int align) {
    TableColumn column = new TableColumn(table, align);
    column.setText(label);
    column.setWidth(width);
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      rehearse();
    } else {
      stop();
    }
  }

  private void stop() {
    Job job = running;
    if (job != null) {
      job.cancel();
    }
  }

  private void rehearse() {
    Label text = summary;
    ProgressBar bar = busy;
    DetectedFile file = plan.file();
    if (text == null || bar == null || file == null) {
      return;
    }
    stop();
    setPageComplete(false);
    setErrorMessage(null);
    bar.setVisible(true);
    text.setText(NLS.bind(Messages.Import_rehearsing, file.file().getFileName()));
    running = Background.of(text.getText(), getControl()).onFailure(problem -> {
      bar.setVisible(false);
      text.setText(""); //$NON-NLS-1$
      setErrorMessage(Problems.sentence(problem));
    }).run(monitor -> Importer.run(plan.request(true), monitor), report -> {
      bar.setVisible(false);
      if (report != null) {
        show(report);
      }
    });
  }

  private void show(ImportReport report) {
    Label text = summary;
    Table table = problems;
    if (text == null || table == null) {
      return;
    }
    text.setText(ImportWords.counts(report) + (report.fieldsCreated().isEmpty() ? "" //$NON-NLS-1$
        : "\n" + NLS.bind(Messages.Import_fields, String.join(", ", report.fieldsCreated()))) //$NON-NLS-1$ //$NON-NLS-2$
        + (report.rowsRead() >= LARGE ? "\n" + Messages.Import_backup : "")); //$NON-NLS-1$ //$NON-NLS-2$
    table.removeAll();
    fill(table, report.rejected(), Messages.Import_rejected);
    fill(table, report.incomplete(), Messages.Import_incomplete);
    text.getParent().layout();
    setPageComplete(true);
  }

  private static void fill(Table table, List<RowProblem> rows, String outcome) {
    for (RowProblem problem : rows) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[]{Long.toString(problem.line()), String.valueOf(problem.column()),
          String.valueOf(problem.value()), outcome, problem.reason()});
    }
  }
}
