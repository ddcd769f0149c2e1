package org.rapport.ui.analytics.internal.worker;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.rapport.mining.worker.AlgorithmSwitches;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Workspace;

/** The algorithms that are switched off after repeated failures, with a button that switches them on again. */
final class SwitchedOffTable {

  private static final int MARGIN = 10;
  private static final int HEIGHT = 90;
  private static final int WIDTH = 420;

  private final TableViewer viewer;
  private final Label none;
  private final Button on;
  private final Consumer<Throwable> failed;

  /** @param failed is told of problems, on the UI thread */
  SwitchedOffTable(Composite parent, Consumer<Throwable> failed) {
    this.failed = failed;
    Group group = new Group(parent, SWT.NONE);
    group.setText(Messages.Off_title);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
    none = Widgets.mark(new Label(group, SWT.WRAP), "mining.off.none"); //$NON-NLS-1$
    none.setText(Messages.Off_none);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(none);
    viewer = new TableViewer(group, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
    Table table = Widgets.mark(viewer.getTable(), "mining.off"); //$NON-NLS-1$
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.Off_algorithm, 110, SwitchedOff::id);
    column(Messages.Off_when, 130, off -> WorkerWords.moment(off.since()));
    column(Messages.Off_reason, 240, SwitchedOff::reason);
    column(Messages.Off_bundle, 180, SwitchedOff::bundle);
    ColumnViewerToolTipSupport.enableFor(viewer);
    on = Widgets.mark(new Button(group, SWT.PUSH), "mining.off.on"); //$NON-NLS-1$
    on.setText(Messages.Off_on);
    on.setEnabled(false);
    on.addListener(SWT.Selection, e -> switchOn());
    viewer.addSelectionChangedListener(e -> on.setEnabled(!e.getSelection().isEmpty()));
    load();
  }

  private void column(String label, int width, Function<SwitchedOff, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(@Nullable Object element) {
        return element instanceof SwitchedOff off ? text.apply(off) : ""; //$NON-NLS-1$
      }

      @Override
      public String getToolTipText(@Nullable Object element) {
        return element instanceof SwitchedOff off ? off.reason() : ""; //$NON-NLS-1$
      }
    });
  }

  private void load() {
    Background.of(Messages.Off_title, viewer.getTable()).quiet().onFailure(failed)
        .run(monitor -> Workspace.worker().switches().all(), found -> show(found == null ? List.of() : found));
  }

  private void show(List<SwitchedOff> found) {
    viewer.setInput(found);
    none.setText(found.isEmpty() ? Messages.Off_none : Messages.Off_hint);
    none.requestLayout();
  }

  private void switchOn() {
    IStructuredSelection selected = viewer.getStructuredSelection();
    on.setEnabled(false);
    Background.of(Messages.Off_on, viewer.getTable()).quiet().onFailure(failed).run(monitor -> {
      AlgorithmSwitches switches = Workspace.worker().switches();
      for (Object element : selected) {
        if (element instanceof SwitchedOff off) {
          switches.switchOn(off.id());
        }
      }
      return switches.all();
    }, found -> show(found == null ? List.of() : found));
  }
}
