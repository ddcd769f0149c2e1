package org.rapport.ui.internal.edit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;

/** Adds, edits and removes what belongs to a record, each as steps of undo; a cancelled dialog leaves no trace. */
final class PartActions {

  private PartActions() {}

  /** Creates a record, lets the user fill it in. */
  static void add(Shell shell, RecordModel model, EClass entity, List<EStructuralFeature> without,
      Consumer<EObject> connect) {
    CommandStack stack = model.session().commandStack();
    Command before = stack.getUndoCommand();
    EObject[] made = {null};
    model.edit(NLS.bind(Messages.Edit_added, Labels.of(entity)), () -> {
      made[0] = Entities.isEntity(entity) ? model.session().create(entity) : EcoreUtil.create(entity);
      connect.accept(made[0]);
    });
    if (made[0] != null && new PartDialog(shell, model, made[0], without).open() != Window.OK) {
      back(model, before);
    }
    model.tell();
  }

  /** Lets the user change an object. */
  static void edit(Shell shell, RecordModel model, EObject object, List<EStructuralFeature> without) {
    Command before = model.session().commandStack().getUndoCommand();
    if (new PartDialog(shell, model, object, without).open() != Window.OK) {
      back(model, before);
    }
    model.tell();
  }

  /** Removes an object. */
  static void remove(RecordModel model, EObject object) {
    model.edit(NLS.bind(Messages.Edit_removed, Labels.of(object.eClass())), () -> {
      if (Entities.isEntity(object.eClass())) {
        model.session().delete(object);
      } else {
        EcoreUtil.remove(object);
      }
    });
  }

  private static void back(RecordModel model, @Nullable Command before) {
    CommandStack stack = model.session().commandStack();
    while (stack.canUndo() && stack.getUndoCommand() != before) {
      stack.undo();
    }
  }
}
