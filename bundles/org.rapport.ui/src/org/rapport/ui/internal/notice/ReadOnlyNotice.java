package org.rapport.ui.internal.notice;

import org.eclipse.swt.widgets.Composite;
import org.rapport.ui.OpenDatabase;

/** Says in a part that the open database can only be read, why, and what to do. */
public final class ReadOnlyNotice {

  private ReadOnlyNotice() {}

  /**
   * Adds the bar, which is seen only while it is needed.
   *
   * @param parent has a grid layout of one column
   * @param id the bar's widget id
   */
  public static void follow(Composite parent, String id) {
    NoticeBar bar = new NoticeBar(parent, id);
    OpenDatabase.current().followState(parent, reason -> {
      if (reason.isPresent()) {
        bar.show(NoticeBar.Kind.WARNING, reason.get() + ' ' + Messages.Notice_readOnlyHelp, null, null);
      } else {
        bar.hide();
      }
    });
  }
}
