package org.rapport.ui.analytics.internal.wizard;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FieldProfile;

/** Which fields the models may use; those that only identify rows are unticked, with the reason. */
final class FieldsPage extends WizardPage {

  private static final int[] WIDTHS = {190, 90, 80, 80, 330};

  private final WizardState state;
  private @Nullable Table table;

  FieldsPage(WizardState state) {
    super("fields"); //$NON-NLS-1$
    this.state = state;
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    area.setLayout(layout);
    Table fields = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
    fields.setHeaderVisible(true);
    fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
    String[] heads = {Messages.FieldsPage_field, Messages.FieldsPage_kind, Messages.FieldsPage_values,
        Messages.FieldsPage_missing, Messages.FieldsPage_note};
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(fields, i == 2 || i == 3 ? SWT.RIGHT : SWT.LEFT);
      column.setText(heads[i]);
      column.setWidth(WIDTHS[i]);
    }
    fields.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK && event.item instanceof TableItem item
          && item.getData() instanceof FieldProfile field) {
        state.feature(field.name(), item.getChecked());
        validate();
      }
    });
    table = Widgets.mark(fields, "wizard.fields"); //$NON-NLS-1$
    Button suggested = new Button(area, SWT.PUSH);
    suggested.setText(Messages.FieldsPage_suggested);
    Widgets.mark(suggested, "wizard.fields.suggested"); //$NON-NLS-1$
    suggested.addListener(SWT.Selection, event -> {
      state.fields().forEach(field -> state.feature(field.name(), field.objection().isEmpty()));
      fill();
    });
    Button none = new Button(area, SWT.PUSH);
    none.setText(Messages.FieldsPage_none);
    Widgets.mark(none, "wizard.fields.none"); //$NON-NLS-1$
    none.addListener(SWT.Selection, event -> {
      state.fields().forEach(field -> state.feature(field.name(), false));
      fill();
    });
    setControl(area);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      fill();
    }
    super.setVisible(visible);
  }

  private void fill() {
    Table fields = table;
    if (fields == null) {
      return;
    }
    boolean target = state.kind().hasTarget();
    setTitle(target ? Messages.FieldsPage_title : WizardTexts.Fields_title);
    setDescription(target ? Messages.FieldsPage_description : WizardTexts.Fields_description);
    fields.removeAll();
    for (FieldProfile field : state.fields()) {
      if (state.target().filter(t -> t.name().equals(field.name())).isPresent()
          || !state.kind().hasTarget() && state.naming().filter(field.name()::equals).isPresent()) {
        continue;
      }
      TableItem item = new TableItem(fields, SWT.NONE);
      item.setData(field);
      item.setChecked(state.feature(field.name()));
      item.setText(new String[]{field.label(), kind(field), Integer.toString(field.distinct()),
          field.missing() == 0 ? "" : Integer.toString(field.missing()), field.objection().orElse("")}); //$NON-NLS-1$ //$NON-NLS-2$
    }
    validate();
  }

  private static String kind(FieldProfile field) {
    return switch (field.kind()) {
      case WHOLE, NUMBER -> Messages.FieldsPage_number;
      case CATEGORY -> Messages.FieldsPage_category;
      case TEXT -> Messages.FieldsPage_text;
      case TIME -> Messages.FieldsPage_time;
    };
  }

  private void validate() {
    int chosen = state.features().size();
    setErrorMessage(chosen == 0 ? Messages.FieldsPage_noneChosen : null);
    setMessage(state.kind().hasTarget()
        ? NLS.bind(Messages.FieldsPage_chosen, chosen, state.target().map(FieldProfile::label).orElse("")) //$NON-NLS-1$
        : NLS.bind(WizardTexts.Fields_chosen, chosen));
    setPageComplete(chosen > 0);
  }
}
