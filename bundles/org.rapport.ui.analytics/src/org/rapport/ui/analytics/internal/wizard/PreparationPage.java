package org.rapport.ui.analytics.internal.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.PreparationSettings;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.FieldProfile;

/** How rows are made ready: what holds for all fields, and what differs for single ones. */
final class PreparationPage extends WizardPage {

  private static final int TABLE_WIDTH = 250;
  private static final int DAY_WIDTH = 90;

  /** The widgets; made together. */
  private record Form(PreparationControls general, Combo weights, Text asOf, Button duplicates, Table fields,
      Group own, PreparationControls field) {
  }

  private final WizardState state;
  private @Nullable Form form;

  PreparationPage(WizardState state) {
    super("preparation"); //$NON-NLS-1$
    this.state = state;
    setTitle(WizardTexts.Prepare_title);
    setDescription(WizardTexts.Prepare_description);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 2);
    Group all = group(area, WizardTexts.Prepare_all, 4, 2);
    PreparationControls general = new PreparationControls(all, WizardTexts.Prepare_asAlgorithm, "wizard.", //$NON-NLS-1$
        this::change);
    FormKit.label(all, WizardTexts.Prepare_asOf);
    Text asOf = FormKit.text(all, "", DAY_WIDTH, "wizard.asOf"); //$NON-NLS-1$ //$NON-NLS-2$
    asOf.setMessage(WizardTexts.Prepare_newest);
    FormKit.label(all, WizardTexts.Prepare_weights);
    Combo weights = FormKit.combo(all, List.of(WizardTexts.Weights_none, WizardTexts.Weights_balanced),
        "wizard.weights"); //$NON-NLS-1$
    Button duplicates = FormKit.button(all, SWT.CHECK, WizardTexts.Prepare_duplicates, "wizard.duplicates"); //$NON-NLS-1$
    FormKit.span(duplicates, 2);
    Table fields = table(area);
    Group own = group(area, WizardTexts.Prepare_own, 4, 1);
    PreparationControls field = new PreparationControls(own, WizardTexts.Prepare_asAll, "wizard.own.", //$NON-NLS-1$
        this::changeField);
    Form made = new Form(general, weights, asOf, duplicates, fields, own, field);
    form = made;
    asOf.addListener(SWT.Modify, event -> change());
    weights.addListener(SWT.Selection, event -> change());
    duplicates.addListener(SWT.Selection, event -> change());
    fields.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK && event.item instanceof TableItem item
          && item.getData() instanceof FieldProfile chosen) {
        leaveOut(chosen.name(), !item.getChecked());
      }
      showField(made);
    });
    setControl(area);
  }

  private static Group group(Composite parent, String title, int columns, int span) {
    Group group = new Group(parent, SWT.NONE);
    group.setText(title);
    group.setLayout(FormKit.grid(columns, FormKit.GAP));
    group.setLayoutData(new GridData(SWT.FILL, span == 2 ? SWT.BEGINNING : SWT.FILL, true, span == 1, span, 1));
    return group;
  }

  private static Table table(Composite parent) {
    Table fields = Widgets.mark(new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER),
        "wizard.prepared"); //$NON-NLS-1$
    fields.setHeaderVisible(true);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    data.widthHint = TABLE_WIDTH;
    data.heightHint = 120;
    fields.setLayoutData(data);
    TableColumn name = new TableColumn(fields, SWT.LEFT);
    name.setText(Messages.FieldsPage_field);
    name.setWidth(160);
    TableColumn says = new TableColumn(fields, SWT.LEFT);
    says.setText(WizardTexts.Prepare_says);
    says.setWidth(110);
    return fields;
  }

  @Override
  public void setVisible(boolean visible) {
    Form f = form;
    if (visible && f != null) {
      fill(f);
    }
    super.setVisible(visible);
  }

  private void fill(Form f) {
    PreparationSettings known = state.preparation();
    f.general().show(known.general());
    boolean classes = state.kind() == AnalysisKind.CLASSIFICATION;
    f.weights().setEnabled(classes);
    if (known.classWeights().kind() == ClassWeights.Kind.BY_HAND) {
      f.weights().setItems(WizardTexts.Weights_none, WizardTexts.Weights_balanced, WizardTexts.Weights_byHand);
    }
    f.weights().select(known.classWeights().kind().ordinal());
    f.duplicates().setSelection(known.dropDuplicates());
    String day = known.asOf().map(LocalDate::toString).orElse(""); //$NON-NLS-1$
    if (!f.asOf().getText().equals(day)) {
      f.asOf().setText(day);
    }
    f.fields().removeAll();
    for (FieldProfile field : state.featureProfiles()) {
      TableItem item = new TableItem(f.fields(), SWT.NONE);
      item.setData(field);
      item.setText(field.label());
      item.setChecked(!known.leftOut().contains(field.name()));
      item.setText(1, says(field));
    }
    if (f.fields().getItemCount() > 0) {
      f.fields().setSelection(0);
    }
    showField(f);
  }

  private String says(FieldProfile field) {
    PreparationSettings known = state.preparation();
    if (known.leftOut().contains(field.name())) {
      return WizardTexts.Prepare_leftOut;
    }
    return String.join(", ", PreparationNames.summary(own(field.name()))); //$NON-NLS-1$
  }

  private FieldPreparation own(String field) {
    return state.preparation().fields().getOrDefault(field, FieldPreparation.AUTO);
  }

  private Optional<FieldProfile> selected(Form f) {
    return f.fields().getSelectionCount() > 0 && f.fields().getSelection()[0].getData() instanceof FieldProfile field
        ? Optional.of(field) : Optional.empty();
  }

  private void showField(Form f) {
    Optional<FieldProfile> field = selected(f);
    f.own().setText(field.map(each -> NLS.bind(WizardTexts.Prepare_ownOf, each.label().replace("&", "&&"))) //$NON-NLS-1$ //$NON-NLS-2$
        .orElse(WizardTexts.Prepare_own));
    f.field().show(field.map(each -> own(each.name())).orElse(FieldPreparation.AUTO), field);
  }

  private void leaveOut(String field, boolean out) {
    PreparationSettings known = state.preparation();
    Set<String> leftOut = new LinkedHashSet<>(known.leftOut());
    if (out) {
      leftOut.add(field);
    } else {
      leftOut.remove(field);
    }
    state.preparation(new PreparationSettings(known.general(), known.fields(), known.classWeights(), known.asOf(),
        leftOut, known.classesLeftOut(), known.dropDuplicates()));
    refresh();
  }

  private void changeField() {
    Form f = form;
    if (f == null) {
      return;
    }
    selected(f).ifPresent(field -> {
      PreparationSettings known = state.preparation();
      Map<String, FieldPreparation> fields = new LinkedHashMap<>(known.fields());
      FieldPreparation chosen = f.field().preparation();
      if (chosen.equals(FieldPreparation.AUTO)) {
        fields.remove(field.name());
      } else {
        fields.put(field.name(), chosen);
      }
      state.preparation(new PreparationSettings(known.general(), fields, known.classWeights(), known.asOf(),
          known.leftOut(), known.classesLeftOut(), known.dropDuplicates()));
      refresh();
    });
  }

  private void refresh() {
    Form f = form;
    if (f != null) {
      for (TableItem item : f.fields().getItems()) {
        if (item.getData() instanceof FieldProfile field) {
          item.setText(1, says(field));
        }
      }
      check(f);
    }
  }

  private void change() {
    Form f = form;
    if (f == null) {
      return;
    }
    PreparationSettings known = state.preparation();
    ClassWeights weights = switch (f.weights().getSelectionIndex()) {
      case 0 -> ClassWeights.NONE;
      case 1 -> ClassWeights.BALANCED;
      default -> known.classWeights();
    };
    state.preparation(new PreparationSettings(f.general().preparation(), known.fields(), weights, day(f),
        known.leftOut(), known.classesLeftOut(), f.duplicates().getSelection()));
    check(f);
  }

  private static Optional<LocalDate> day(Form f) {
    try {
      String text = f.asOf().getText().strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notOne) {
      return Optional.empty();
    }
  }

  private void check(Form f) {
    List<String> problems = new ArrayList<>();
    if (!f.asOf().getText().isBlank() && day(f).isEmpty()) {
      problems.add(WizardTexts.Prepare_badDay);
    }
    if (state.featureProfiles().stream().allMatch(field -> state.preparation().leftOut().contains(field.name()))) {
      problems.add(WizardTexts.Prepare_nothingLeft);
    }
    setErrorMessage(problems.isEmpty() ? null : problems.get(0));
    setPageComplete(problems.isEmpty());
  }
}
