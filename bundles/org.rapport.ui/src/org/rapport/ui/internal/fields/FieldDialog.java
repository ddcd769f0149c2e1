package org.rapport.ui.internal.fields;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.model.edit.Labels;
import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.edit.Texts;

/** Adds a custom field or changes its name, label, rules and choices, all as one transaction. */
final class FieldDialog extends TitleAreaDialog {

  private static final int MARGIN = 12;
  private static final int WIDTH = 520;
  private static final int MOST_PROBLEMS = 4;

  /** What the user wants. */
  private record Wanted(String name, String label, FieldType type, FieldRules rules, List<Choice> choices) {
  }

  private final Database database;
  private final EClass entity;
  private final @Nullable Field field;
  private @Nullable Text label;
  private @Nullable Text name;
  private @Nullable Combo type;
  private @Nullable Button required;
  private @Nullable Button unique;
  private @Nullable Button sensitive;
  private @Nullable Text min;
  private @Nullable Text max;
  private @Nullable Text pattern;
  private @Nullable ChoicesTable choices;
  private boolean nameTyped;

  /** @param field the field to change, or null to add one */
  FieldDialog(@Nullable Shell parent, Database database, EClass entity, @Nullable Field field) {
    super(parent);
    this.database = database;
    this.entity = entity;
    this.field = field;
    nameTyped = field != null;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(field == null ? Messages.Field_addTitle : Messages.Field_editTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Field given = field;
    setTitle(given == null ? NLS.bind(Messages.Field_addHeading, Labels.plural(entity)) : given.label());
    setMessage(Messages.Field_message);
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 6).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
    Text labelText = text(grid, Messages.Fields_label, given == null ? "" : given.label(), "field.label"); //$NON-NLS-1$ //$NON-NLS-2$
    label = labelText;
    Text nameText = text(grid, Messages.Fields_name, given == null ? "" : given.name(), "field.name"); //$NON-NLS-1$ //$NON-NLS-2$
    nameText.setToolTipText(Messages.Field_nameHint);
    name = nameText;
    labelText.addModifyListener(e -> {
      if (!nameTyped) {
        nameText.setText(labelText.getText());
        nameTyped = false;
      }
    });
    nameText.addListener(SWT.KeyDown, e -> nameTyped = true);
    createType(grid, given);
    createRules(grid, given);
    choices = new ChoicesTable(grid, given == null ? List.of() : given.choices());
    fit();
    labelText.setFocus();
    return area;
  }

  private Text text(Composite parent, String caption, String value, String id) {
    new Label(parent, SWT.NONE).setText(caption);
    Text text = Widgets.mark(new Text(parent, SWT.BORDER), id);
    text.setText(value);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
    text.addModifyListener(e -> judge());
    return text;
  }

  private void createType(Composite grid, @Nullable Field given) {
    new Label(grid, SWT.NONE).setText(Messages.Fields_type);
    Combo combo = Widgets.mark(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN), "field.type"); //$NON-NLS-1$
    combo.setItems(FieldWords.TYPES.stream().map(FieldWords::type).toArray(String[]::new));
    combo.select(given == null ? 0 : FieldWords.TYPES.indexOf(given.type()));
    combo.setEnabled(given == null);
    combo.setToolTipText(given == null ? null : Messages.Field_typeHint);
    combo.addListener(SWT.Selection, e -> fit());
    type = combo;
  }

  private void createRules(Composite grid, @Nullable Field given) {
    FieldRules rules = given == null ? FieldRules.NONE : given.rules();
    Group group = new Group(grid, SWT.NONE);
    group.setText(Messages.Fields_rules);
    GridLayoutFactory.swtDefaults().numColumns(4).margins(MARGIN, MARGIN / 2).spacing(MARGIN, 6).applyTo(group);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(group);
    required = check(group, Messages.Field_required, Messages.Field_requiredHint, rules.required(), "field.required"); //$NON-NLS-1$
    unique = check(group, Messages.Field_unique, Messages.Field_uniqueHint, rules.unique(), "field.unique"); //$NON-NLS-1$
    sensitive = check(group, Messages.Field_sensitive, Messages.Field_sensitiveHint, rules.sensitive(),
        "field.sensitive"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(2, 1).applyTo(required);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(unique);
    GridDataFactory.fillDefaults().span(4, 1).applyTo(sensitive);
    min = text(group, Messages.Field_min, Texts.show(rules.min()), "field.min"); //$NON-NLS-1$
    max = text(group, Messages.Field_max, Texts.show(rules.max()), "field.max"); //$NON-NLS-1$
    Text expression = text(group, Messages.Field_pattern, rules.pattern() == null ? "" : rules.pattern(), //$NON-NLS-1$
        "field.pattern"); //$NON-NLS-1$
    expression.setToolTipText(Messages.Field_patternHint);
    expression.setMessage(Messages.Field_patternExample);
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(expression);
    pattern = expression;
  }

  private static Button check(Composite parent, String caption, String hint, boolean on, String id) {
    Button button = Widgets.mark(new Button(parent, SWT.CHECK), id);
    button.setText(caption);
    button.setToolTipText(hint);
    button.setSelection(on);
    return button;
  }

  private FieldType type() {
    Combo combo = type;
    return combo == null ? FieldType.TEXT : FieldWords.TYPES.get(combo.getSelectionIndex());
  }

  /** Only what the type can have can be filled in. */
  private void fit() {
    FieldType chosen = type();
    enable(min, FieldWords.hasRange(chosen));
    enable(max, FieldWords.hasRange(chosen));
    enable(pattern, FieldWords.hasPattern(chosen));
    enable(unique, chosen != FieldType.BOOLEAN);
    ChoicesTable table = choices;
    if (table != null) {
      table.show(chosen == FieldType.CHOICE);
    }
    judge();
  }

  private static void enable(@Nullable Control control, boolean on) {
    if (control != null) {
      control.setEnabled(on);
    }
  }

  private void judge() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      setErrorMessage(problem());
      ok.setEnabled(getErrorMessage() == null && !shown(label).isBlank());
    }
  }

  private @Nullable String problem() {
    try {
      Pattern.compile(shown(pattern));
      limit(min);
      limit(max);
    } catch (PatternSyntaxException wrong) {
      return NLS.bind(Messages.Field_badPattern, wrong.getDescription(), wrong.getIndex() + 1);
    } catch (IllegalArgumentException wrong) {
      return wrong.getMessage();
    }
    return null;
  }

  private static String shown(@Nullable Text text) {
    return text == null || !text.isEnabled() ? "" : text.getText(); //$NON-NLS-1$
  }

  private @Nullable Object limit(@Nullable Text text) {
    String written = shown(text);
    return written.isBlank() ? null : Texts.read(written, type().javaType(), false);
  }

  private static boolean isOn(@Nullable Button button) {
    return button != null && button.isEnabled() && button.getSelection();
  }

  private Wanted wanted() {
    String pattern = shown(this.pattern);
    ChoicesTable table = choices;
    FieldRules rules = new FieldRules(isOn(required), isOn(unique), limit(min), limit(max),
        pattern.isBlank() ? null : pattern, isOn(sensitive));
    String given = shown(name).strip();
    return new Wanted(given.isEmpty() ? shown(label).strip() : given, shown(label).strip(), type(), rules,
        table == null || type() != FieldType.CHOICE ? List.of() : table.choices());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, field == null ? Messages.Field_add
        : Messages.Field_change,
        true), "field.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    judge();
  }

  @Override
  protected void okPressed() {
    Wanted wanted;
    try {
      wanted = wanted();
    } catch (StoreException | IllegalArgumentException wrong) {
      setErrorMessage(Problems.sentence(wrong));
      return;
    }
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    Background.of(NLS.bind(Messages.Purpose_change, wanted.label()), getShell()).onFailure(problem -> {
      judge();
      setErrorMessage(Problems.sentence(problem));
    }).run(monitor -> save(wanted, monitor), problems -> {
      if (problems == null || problems.isEmpty()) {
        super.okPressed();
      } else {
        judge();
        setErrorMessage(NLS.bind(Messages.Field_broken, problems.size(), String.join("\n", //$NON-NLS-1$
            problems.stream().limit(MOST_PROBLEMS).map(Problem::message).toList())));
      }
    });
  }

  /** Saves; answers which stored values stand against it. Runs in a job. */
  private List<Problem> save(Wanted wanted, IProgressMonitor monitor) {
    Field given = field;
    if (given == null) {
      FieldDefinition definition = new FieldDefinition(wanted.name(), wanted.label(), wanted.type(), wanted.rules(),
          wanted.choices());
      FieldsDialog.commit(database, NLS.bind(Messages.Purpose_add, wanted.label()),
          transaction -> transaction.addFields(entity, List.of(definition)));
      return List.of();
    }
    FieldRules rules = wanted.rules().of(given.name(), given.type());
    if (!rules.equals(given.rules())) {
      // Records without a required value are asked at their next edit.
      List<Problem> broken = database.checkRules(given.fieldId(), rules.withRequired(false), monitor);
      if (!broken.isEmpty()) {
        return broken;
      }
    }
    boolean sameChoices = wanted.choices().equals(given.choices());
    if (!sameChoices) {
      List<Problem> left = database.checkChoices(given.fieldId(), wanted.choices(), monitor);
      if (!left.isEmpty()) {
        return left;
      }
    }
    FieldsDialog.commit(database, NLS.bind(Messages.Purpose_change, given.label()),
        transaction -> apply(transaction, given, wanted, rules, sameChoices));
    return List.of();
  }

  private static void apply(Transaction transaction, Field given, Wanted wanted, FieldRules rules,
      boolean sameChoices) {
    if (!wanted.name().equals(given.name())) {
      transaction.renameField(given.fieldId(), wanted.name());
    }
    if (!wanted.label().equals(given.label())) {
      transaction.relabelField(given.fieldId(), wanted.label());
    }
    if (!rules.equals(given.rules())) {
      transaction.setRules(given.fieldId(), rules);
    }
    if (!sameChoices) {
      transaction.setChoices(given.fieldId(), wanted.choices());
    }
  }
}
