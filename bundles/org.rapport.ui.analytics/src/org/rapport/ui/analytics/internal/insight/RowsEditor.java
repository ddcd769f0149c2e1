package org.rapport.ui.analytics.internal.insight;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.rapport.insight.CustomerBase;
import org.rapport.table.Column;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.viewers.DataTable;
import org.rapport.ui.analytics.internal.viewers.RowList;

/** A list of the rows behind a figure: filtered, sorted, copied; Enter opens the account of a row. */
public final class RowsEditor extends EditorPart {

  /** The id of this editor. */
  public static final String ID = "org.rapport.ui.analytics.editors.rows"; //$NON-NLS-1$
  private static final int VISIBLE = 12;

  private @Nullable Composite top;
  private @Nullable DataTable<Integer> table;

  static void open(IWorkbenchPage page, Measured measured, org.rapport.insight.metric.Figure figure) {
    try {
      page.openEditor(new RowsInput(measured.facts(), figure), ID);
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }

  @Override
  public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
    if (!(input instanceof RowsInput)) {
      throw new PartInitException(Messages.Ledger_wrongInput);
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(@Nullable Composite parent) {
    CustomerBase base = CurrentBase.get().orElse(null);
    if (parent == null || !(getEditorInput() instanceof RowsInput input)) {
      return;
    }
    Composite page = Styles.surface(new Composite(parent, SWT.NONE));
    top = page;
    GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(page);
    Label state = Styles.muted(Widgets.mark(new Label(page, SWT.WRAP), "rows.state")); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
    state.setText(Messages.Rows_reading);
    Styles.follow(page);
    if (base == null) {
      state.setText(Messages.View_noDatabase);
      return;
    }
    Background.of(Messages.Rows_reading, page).onFailure(problem -> state.setText(Problems.sentence(problem)))
        .onCancel(() -> state.setText(Messages.View_cancelled))
        .run(monitor -> FigureRowTable.read(base, input.facts(), input.figure(), monitor), rows -> {
          if (rows != null) {
            fill(page, state, rows);
          }
        });
  }

  private void fill(Composite page, Label state, FigureRowTable rows) {
    String range = InsightWords.days(((RowsInput) getEditorInput()).figure().period());
    state.setText((rows.left() == 0 ? NLS.bind(Messages.Rows_all, QuantityText.number(rows.table().rows(), ""), range) //$NON-NLS-1$
        : NLS.bind(Messages.Rows_first, new Object[]{QuantityText.number(rows.table().rows(), ""), //$NON-NLS-1$
            QuantityText.number((double) rows.table().rows() + rows.left(), ""), range})) //$NON-NLS-1$
        .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    List<RowList.Column<Integer>> columns = rows.shown().stream().map(column -> column(rows, column)).toList();
    DataTable<Integer> made = new DataTable<>(page, "rows.table", columns, VISIBLE); //$NON-NLS-1$
    table = made;
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
    made.onOpen(row -> open(rows, row));
    made.show(IntStream.range(0, rows.table().rows()).boxed().toList());
    Styles.apply(page);
    page.layout(true, true);
  }

  private static RowList.Column<Integer> column(FigureRowTable rows, FigureRowTable.Shown shown) {
    Column column = shown.column();
    return column instanceof org.rapport.table.NumberColumn numbers
        ? RowList.Column.number(shown.label(), row -> numbers.isMissing(row) ? Double.NEGATIVE_INFINITY : numbers.value(
            row), row -> numbers.isMissing(row) ? "" : numbers.text(row)) //$NON-NLS-1$
        : RowList.Column.text(shown.label(), row -> column.isMissing(row) ? "" : column.text(row)); //$NON-NLS-1$
  }

  private static void open(FigureRowTable rows, int row) {
    try {
      if ("opportunity".equals(rows.entity())) { //$NON-NLS-1$
        Parts.openOpportunity(rows.id(row));
      } else if (rows.account(row) > 0) {
        Parts.openAccount(rows.account(row));
      }
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.control().setFocus();
    } else if (top != null) {
      top.setFocus();
    }
  }

  @Override
  public void doSave(@Nullable IProgressMonitor monitor) {
    // never dirty
  }

  @Override
  public void doSaveAs() {
    // never dirty
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
