package org.rapport.ui.internal.edit;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.rapport.ui.Pictures;
import org.rapport.ui.Widgets;

/**
 * The tabs of an editor. What is in a tab is made when the tab is first shown, by whatever way: the system's tables cost
 * many times what the fields of the first tab do, and most are never looked at.
 */
final class RecordTabs {

  private final CTabFolder folder;
  private final String prefix;
  private final Runnable filled;

  /**
   * @param parent holds the tabs
   * @param prefix begins their ids
   * @param filled runs after a tab was made, to show the present state in it
   */
  RecordTabs(Composite parent, String prefix, Runnable filled) {
    folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
    this.prefix = prefix;
    this.filled = filled;
  }

  CTabFolder control() {
    return folder;
  }

  /** Shows the tab with a picture. */
  void show(String picture) {
    for (CTabItem item : folder.getItems()) {
      if ((prefix + ".tab." + picture).equals(item.getData(Widgets.ID))) { //$NON-NLS-1$
        folder.setSelection(item);
      }
    }
  }

  /** Adds a tab whose content is there. */
  void add(String label, String picture, Control content) {
    CTabItem item = Widgets.mark(new CTabItem(folder, SWT.NONE), prefix + ".tab." + picture); //$NON-NLS-1$
    item.setText(label);
    item.setImage(Pictures.get(picture));
    item.setControl(content);
  }

  /** Adds a tab that is filled when it is first shown. */
  void add(String label, String picture, Consumer<Composite> fill) {
    Composite page = new Composite(folder, SWT.NONE);
    page.setLayout(new FillLayout());
    page.setVisible(false);
    Listener first = e -> {
      if (page.getChildren().length == 0) {
        fill.accept(page);
        filled.run();
        page.layout(true, true);
      }
    };
    page.addListener(SWT.Show, first);
    add(label, picture, page);
  }
}
