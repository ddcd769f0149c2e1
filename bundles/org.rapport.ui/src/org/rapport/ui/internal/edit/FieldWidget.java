package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapport.ui.Pictures;
import org.rapport.ui.Widgets;

/**
 * Label and control for one slot. What is typed becomes a step of undo after a short pause or when the field is left; a
 * value that cannot be read is marked and said, and nothing is lost.
 */
final class FieldWidget {

  private static final int PAUSE = 500;
  private static final int WIDTH = 160;
  private static final int LINES = 56;

  private final Slot slot;
  private final BiConsumer<Slot, Runnable> change;
  private final Runnable judged;
  private final Control control;
  private final ControlDecoration mark;
  private final List<@Nullable Object> values = new ArrayList<>();
  private @Nullable Text picked;
  private @Nullable String unreadable;
  private @Nullable String ruled;
  private boolean refreshing;
  private int typing;
  /** Whether something is typed that is no step of undo yet. */
  private boolean pending;

  /**
   * @param parent a composite with a grid of label and control columns
   * @param slot what is shown
   * @param prefix begins the control's id
   * @param change makes a change as a step of undo
   * @param judged runs when a value became readable or unreadable
   */
  FieldWidget(Composite parent, Slot slot, String prefix, BiConsumer<Slot, Runnable> change, Runnable judged) {
    this.slot = slot;
    this.change = change;
    this.judged = judged;
    Label label = new Label(parent, SWT.NONE);
    label.setText(slot.label + (slot.isRequired() ? " *" : "")); //$NON-NLS-1$ //$NON-NLS-2$
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, slot.isMultiline() ? SWT.BEGINNING : SWT.CENTER).applyTo(label);
    control = Widgets.mark(create(parent), prefix + '.' + slot.name);
    GridData data = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0)
        .hint(WIDTH, slot.isMultiline() ? LINES : SWT.DEFAULT).create();
    control.setLayoutData(data);
    mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
    mark.setImage(FieldDecorationRegistry.getDefault()
        .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
    mark.hide();
    refresh();
  }

  private Control create(Composite parent) {
    List<?> choices = slot.choices();
    if (slot.type == Boolean.class || slot.type == boolean.class) {
      return createCheck(parent);
    }
    if (!choices.isEmpty()) {
      return createCombo(parent, choices);
    }
    Consumer<Shell> picker = slot.picker(this::put);
    if (picker != null) {
      return createPicker(parent, picker);
    }
    int style = slot.isMultiline() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
    Text text = new Text(parent, SWT.BORDER | style);
    text.addModifyListener(e -> typed(text));
    text.addListener(SWT.FocusOut, e -> apply(text.getText()));
    return text;
  }

  /** The picked record's name, a button to pick another, and one to have none. */
  private Control createPicker(Composite parent, Consumer<Shell> picker) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
    Text shown = new Text(row, SWT.BORDER | SWT.READ_ONLY);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(shown);
    picked = shown;
    ToolBar tools = new ToolBar(row, SWT.FLAT);
    tool(tools, "find", Messages.Edit_pick, () -> picker.accept(row.getShell())); //$NON-NLS-1$
    tool(tools, "clear", Messages.Edit_pickNone, () -> put(null)); //$NON-NLS-1$
    return row;
  }

  private static void tool(ToolBar tools, String picture, String tip, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Pictures.get(picture));
    item.setToolTipText(tip);
    item.addListener(SWT.Selection, e -> action.run());
  }

  private Control createCheck(Composite parent) {
    Button check = new Button(parent, SWT.CHECK);
    check.addListener(SWT.Selection, e -> put(check.getSelection()));
    return check;
  }

  private Control createCombo(Composite parent, List<?> choices) {
    Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
    if (!slot.isRequired()) {
      values.add(null);
      combo.add(""); //$NON-NLS-1$
    }
    for (Object choice : choices) {
      values.add(choice);
      combo.add(slot.shown(choice));
    }
    combo.addListener(SWT.Selection, e -> put(values.get(combo.getSelectionIndex())));
    return combo;
  }

  String name() {
    return slot.name;
  }

  Control control() {
    return control;
  }

  /** What is wrong with the field, or null. */
  @Nullable
  String problem() {
    return unreadable != null ? unreadable : ruled;
  }

  /** Whether what is typed cannot be read. */
  boolean isUnreadable() {
    return unreadable != null;
  }

  /** Takes what is typed at once. */
  void flush() {
    if (control instanceof Text text && !text.isDisposed()) {
      apply(text.getText());
    }
  }

  /** What the model's rules say against the value, or null. */
  void rule(@Nullable String sentence) {
    ruled = sentence;
    showMark();
  }

  /** Shows the present value. */
  void refresh() {
    Object value = slot.get();
    refreshing = true;
    if (control instanceof Button check) {
      check.setSelection(Boolean.TRUE.equals(value));
    } else if (control instanceof Combo combo) {
      int index = values.indexOf(value);
      if (index < 0 && value != null) {
        values.add(value);
        combo.add(slot.shown(value));
        index = values.size() - 1;
      }
      if (index < 0) {
        combo.deselectAll();
      } else if (combo.getSelectionIndex() != index) {
        combo.select(index);
      }
    } else if (picked != null) {
      picked.setText(Texts.show(value));
    } else if (control instanceof Text text) {
      String shown = shown(value);
      if (unreadable == null && !pending && !same(text.getText(), value) && !shown.equals(text.getText())) {
        text.setText(shown);
      }
    }
    refreshing = false;
  }

  private String shown(@Nullable Object value) {
    return slot.isShare() && value instanceof Number share
        ? Texts.percent(share.doubleValue(), share.doubleValue() * 100 % 1 == 0 ? 0 : 1)
        : Texts.show(value);
  }

  private boolean same(String text, @Nullable Object value) {
    if (text.isBlank()) {
      return value == null || "".equals(value); //$NON-NLS-1$
    }
    try {
      return Objects.equals(Texts.read(text, slot.type, slot.isShare()), value);
    } catch (IllegalArgumentException unread) {
      return unread.getMessage() == null;
    }
  }

  private void typed(Text text) {
    if (refreshing) {
      return;
    }
    pending = true;
    int mine = ++typing;
    text.getDisplay().timerExec(PAUSE, () -> {
      if (mine == typing && !text.isDisposed()) {
        apply(text.getText());
      }
    });
  }

  private void apply(String text) {
    typing++;
    pending = false;
    if (same(text, slot.get())) {
      readable(null);
      return;
    }
    try {
      Object value = text.isBlank() ? null : Texts.read(text, slot.type, slot.isShare());
      readable(null);
      put(value);
    } catch (IllegalArgumentException wrong) {
      readable(wrong.getMessage());
    }
  }

  private void readable(@Nullable String problem) {
    if (!Objects.equals(problem, unreadable)) {
      unreadable = problem;
      showMark();
      judged.run();
    }
  }

  private void put(@Nullable Object value) {
    if (!Objects.equals(value, slot.get())) {
      change.accept(slot, () -> slot.set(value));
    }
  }

  private void showMark() {
    String sentence = problem();
    if (sentence == null) {
      mark.hide();
    } else {
      mark.setDescriptionText(sentence);
      mark.show();
    }
  }
}
