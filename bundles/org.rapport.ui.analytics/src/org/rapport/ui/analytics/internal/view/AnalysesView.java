package org.rapport.ui.analytics.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.wizard.NewAnalysisWizard;
import org.rapport.ui.analytics.internal.wizard.RunAnalysis;

/** The analyses of this workspace, latest first. */
public final class AnalysesView extends ViewPart {

  private @Nullable Composite area;
  private @Nullable Composite empty;
  private @Nullable TableViewer viewer;

  @Override
  public void createPartControl(@Nullable Composite parent) {
    Composite stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    area = stack;
    empty = createEmpty(stack);
    TableViewer table = new TableViewer(stack, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer = table;
    Widgets.mark(table.getTable(), "analyses.table"); //$NON-NLS-1$
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(@Nullable Object element) {
        return element instanceof Analysis analysis ? analysis.title() + ", " + analysis.sourceName() + ", " //$NON-NLS-1$ //$NON-NLS-2$
            + AnalysisRow.when(analysis) : ""; //$NON-NLS-1$
      }
    });
    AnalysisRow.paintOn(table.getTable());
    table.addDoubleClickListener(event -> selection().forEach(analysis -> RunAnalysis.open(analysis.id())));
    MenuManager menu = new MenuManager();
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    getSite().registerContextMenu(menu, table);
    getSite().setSelectionProvider(table);
    Runnable changed = () -> stack.getDisplay().asyncExec(() -> {
      if (!stack.isDisposed()) {
        refresh();
      }
    });
    Workspace.analyses().addListener(changed);
    stack.addDisposeListener(event -> Workspace.analyses().removeListener(changed));
    refresh();
  }

  private static Composite createEmpty(Composite parent) {
    Composite page = Styles.surface(new Composite(parent, SWT.NONE));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 18;
    layout.marginHeight = 18;
    layout.verticalSpacing = 10;
    page.setLayout(layout);
    Label heading = Styles.font(Styles.surface(Styles.label(page, Messages.Analyses_emptyTitle)), 2, true);
    heading.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    Label words = Styles.muted(Styles.label(page, Messages.Analyses_empty));
    words.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    Button button = new Button(page, SWT.PUSH);
    button.setText(Messages.Analyses_new);
    button.setImage(AnalyticsPictures.get("analysis-new")); //$NON-NLS-1$
    button.addListener(SWT.Selection, event -> NewAnalysisWizard.open(page.getShell(), null));
    Widgets.mark(button, "analyses.new"); //$NON-NLS-1$
    Styles.follow(page);
    return page;
  }

  /** The selected analyses. */
  public List<Analysis> selection() {
    List<Analysis> analyses = new ArrayList<>();
    TableViewer table = viewer;
    if (table != null) {
      for (Object selected : table.getStructuredSelection()) {
        if (selected instanceof Analysis analysis) {
          analyses.add(analysis);
        }
      }
    }
    return analyses;
  }

  private void refresh() {
    Composite stack = area;
    if (stack != null) {
      Background.quietly(stack, monitor -> Workspace.analyses().load(),
          analyses -> show(analyses == null ? List.of() : analyses));
    }
  }

  private void show(List<Analysis> analyses) {
    Composite stack = area;
    TableViewer table = viewer;
    if (stack != null && table != null) {
      table.setInput(analyses);
      ((StackLayout) stack.getLayout()).topControl = analyses.isEmpty() ? empty : table.getTable();
      stack.layout();
    }
  }

  @Override
  public void setFocus() {
    TableViewer table = viewer;
    if (table != null && table.getTable().isVisible()) {
      table.getTable().setFocus();
    } else if (area != null) {
      area.setFocus();
    }
  }
}
