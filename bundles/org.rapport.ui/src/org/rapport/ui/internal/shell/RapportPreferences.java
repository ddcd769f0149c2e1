package org.rapport.ui.internal.shell;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.rapport.store.Places;
import org.rapport.ui.Widgets;

/** The main preference page: the theme, and where things are. */
public final class RapportPreferences extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int MARGIN = 10;

  private @Nullable Button dark;
  private @Nullable Button light;

  @Override
  public void init(IWorkbench workbench) {
    noDefaultAndApplyButton();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(page);
    Group theme = new Group(page, SWT.NONE);
    theme.setText(Messages.Preferences_theme);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).spacing(MARGIN * 2, 0).applyTo(theme);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(theme);
    light = choice(theme, Messages.Preferences_light, "preferences.light", !Themes.isDark()); //$NON-NLS-1$
    dark = choice(theme, Messages.Preferences_dark, "preferences.dark", Themes.isDark()); //$NON-NLS-1$
    Group places = new Group(page, SWT.NONE);
    places.setText(Messages.Preferences_places);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(2).applyTo(places);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(places);
    place(places, Messages.Preferences_data, Places.data());
    place(places, Messages.Preferences_databases, Places.databases());
    place(places, Messages.Preferences_dropins, Places.dropins());
    Label hint = new Label(places, SWT.WRAP);
    hint.setText(Messages.Preferences_hint);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
    return page;
  }

  private static Button choice(Composite parent, String label, String id, boolean selected) {
    Button button = Widgets.mark(new Button(parent, SWT.RADIO), id);
    button.setText(label);
    button.setSelection(selected);
    return button;
  }

  private static void place(Composite parent, String label, Path path) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = new Text(parent, SWT.READ_ONLY | SWT.BORDER);
    text.setText(path.toString());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
  }

  @Override
  public boolean performOk() {
    Button on = dark;
    Button off = light;
    if (on != null && off != null && on.getSelection() != Themes.isDark()) {
      Themes.dark(on.getSelection());
    }
    return true;
  }
}
