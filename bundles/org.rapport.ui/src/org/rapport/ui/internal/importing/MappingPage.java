package org.rapport.ui.internal.importing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.rapport.exchange.ColumnType;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.Mapping;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Ignored;
import org.rapport.exchange.Mapping.Target;
import org.rapport.ui.Widgets;

/** Says where each column goes. */
final class MappingPage extends WizardPage {

  private final ImportPlan plan;
  private @Nullable TableViewer viewer;

  MappingPage(ImportPlan plan) {
    super("mapping", Messages.Import_mapTitle, null); //$NON-NLS-1$
    this.plan = plan;
    setDescription(Messages.Import_mapHint);
  }

  @Override
  public void createControl(Composite parent) {
    TableViewer table = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION);
    viewer = table;
    table.getTable().setHeaderVisible(true);
    table.getTable().setLinesVisible(true);
    Widgets.mark(table.getTable(), "import.mapping"); //$NON-NLS-1$
    table.setContentProvider(ArrayContentProvider.getInstance());
    column(table, Messages.Import_column, 150, FileColumn::name);
    TableViewerColumn target = column(table, Messages.Import_target, 190, column -> plan.label(target(column)));
    target.setEditingSupport(new Choosing(table, column -> plan.targets(column).stream().map(plan::label).toList(),
        column -> plan.targets(column).indexOf(target(column)), this::choose));
    List<ColumnType> types = Arrays.asList(ColumnType.values());
    TableViewerColumn type = column(table, Messages.Import_type, 120, column -> column.type().word());
    type.setEditingSupport(new Choosing(table, column -> types.stream().map(ColumnType::word).toList(),
        column -> types.indexOf(column.type()), (column, index) -> retype(column, types.get(index))));
    column(table, Messages.Import_found, 380, FileColumn::evidence);
    setControl(table.getControl());
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      refresh();
    }
  }

  private void refresh() {
    TableViewer table = viewer;
    DetectedFile file = plan.file();
    if (table != null && file != null) {
      table.setInput(file.layout().columns());
    }
    Mapping mapping = plan.mapping();
    setPageComplete(mapping != null && mapping.columns().stream().anyMatch(c -> !(c.target() instanceof Ignored)));
  }

  private Target target(FileColumn column) {
    Mapping mapping = plan.mapping();
    return mapping == null ? new Ignored() : mapping.target(column.name());
  }

  private void choose(FileColumn column, int index) {
    plan.map(column.name(), plan.targets(column).get(index));
    refresh();
  }

  private void retype(FileColumn column, ColumnType type) {
    if (target(column) instanceof Created) {
      try {
        plan.create(column, type);
      } catch (ImportException problem) {
        setErrorMessage(problem.sentence());
      }
      refresh();
    }
  }

  private static TableViewerColumn column(TableViewer table, String label, int width,
      Function<FileColumn, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((FileColumn) each)));
    return column;
  }

  /** What happens when one of the choices is taken. */
  private interface Taken {
    void take(FileColumn column, int index);
  }

  /** A drop-down in a cell. */
  private static final class Choosing extends EditingSupport {

    private final TableViewer table;
    private final Function<FileColumn, List<String>> labels;
    private final Function<FileColumn, Integer> index;
    private final Taken taken;

    Choosing(TableViewer table, Function<FileColumn, List<String>> labels, Function<FileColumn, Integer> index,
        Taken taken) {
      super(table);
      this.table = table;
      this.labels = labels;
      this.index = index;
      this.taken = taken;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(),
          labels.apply((FileColumn) element).toArray(String[]::new), SWT.READ_ONLY);
      editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      return index.apply((FileColumn) element);
    }

    @Override
    protected void setValue(Object element, Object value) {
      if (value instanceof Integer chosen && chosen >= 0) {
        taken.take((FileColumn) element, chosen);
      }
    }
  }
}
