package org.rapport.ui.internal.edit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Activity;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.edit.Labels;

/** The activities of an account or an opportunity, the latest first. */
final class ActivityTab {

  private ActivityTab() {}

  static RelatedTable create(RecordEditor editor, Composite parent, RecordModel model, EReference owner,
      Consumer<Activity> connect,
      List<EStructuralFeature> without) {
    Shell shell = editor.getSite().getShell();
    RelatedTable table = new RelatedTable(parent, editor.prefix() + ".activities", //$NON-NLS-1$
        () -> model.<Activity>related(owner).stream().sorted(Comparator.comparing(Activity::getStart,
            Comparator.nullsFirst(Comparator.reverseOrder()))).toList());
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__KIND), 90, SWT.LEFT, Activity::getKind);
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__SUBJECT), 340, SWT.LEFT, Activity::getSubject);
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__START), 170, SWT.LEFT, Activity::getStart);
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__DUE), 110, SWT.LEFT, Activity::getDue);
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__DONE), 70, SWT.LEFT, Activity::isDone);
    table.column(Activity.class, Labels.of(Literals.ACTIVITY__OWNER), 140, SWT.LEFT, Activity::getOwner);
    table.tool("add", Messages.Edit_add, () -> PartActions.add(shell, model, Literals.ACTIVITY, without, //$NON-NLS-1$
        made -> connect.accept((Activity) made)), null);
    table.tool("edit", Messages.Edit_edit, null, object -> PartActions.edit(shell, model, object, without)); //$NON-NLS-1$
    table.tool("delete", Messages.Edit_remove, null, object -> PartActions.remove(model, object)); //$NON-NLS-1$
    table.onOpen(object -> PartActions.edit(shell, model, object, without));
    return table;
  }
}
