package org.rapport.ui.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.edit.Labels;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** Edits one contact, activity, line or the like; the caller undoes its steps when it is cancelled. */
final class PartDialog extends Dialog {

  private static final int WIDTH = 640;

  private final RecordModel model;
  private final EObject object;
  private final List<EStructuralFeature> without;
  private @Nullable FieldForm form;
  private @Nullable Label problem;

  PartDialog(Shell parent, RecordModel model, EObject object, List<EStructuralFeature> without) {
    super(parent);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    this.model = model;
    this.object = object;
    this.without = without;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Labels.of(object.eClass()));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    FieldForm made = new FieldForm(area, "part", (slot, change) -> model.session().edit(slot.label, change), //$NON-NLS-1$
        this::judge);
    made.add(Slot.of(model, object, without));
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(made.control());
    form = made;
    Label text = new Label(area, SWT.WRAP);
    text.setForeground(UiColors.get(UiColors.RISK_HIGH));
    GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(text);
    problem = text;
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    Widgets.mark(getButton(IDialogConstants.OK_ID), "part.ok"); //$NON-NLS-1$
  }

  private void judge() {
    FieldForm made = form;
    Label text = problem;
    if (made != null && text != null && getButton(IDialogConstants.OK_ID) != null) {
      String sentence = made.problem();
      text.setText(sentence == null ? "" : sentence); //$NON-NLS-1$
      getButton(IDialogConstants.OK_ID).setEnabled(sentence == null);
    }
  }

  @Override
  protected void okPressed() {
    FieldForm made = form;
    if (made != null) {
      made.flush();
      if (made.isUnreadable()) {
        return;
      }
    }
    super.okPressed();
  }
}
