package org.rapport.ui.analytics.internal.editor;

import java.util.Arrays;

import org.rapport.ui.analytics.internal.viewers.Texts;

/** A tab of the editor, as the attribute {@code tab} of a viewer's registration names it. */
enum ResultTab {
  /** The outcome, figures, one chart. */
  OVERVIEW("overview", Texts.Tab_overview), //$NON-NLS-1$
  /** How good it is, seen from several sides. */
  QUALITY("quality", Texts.Tab_quality), //$NON-NLS-1$
  /** What was learnt. */
  MODEL("model", Texts.Tab_model), //$NON-NLS-1$
  /** Single rows. */
  ROWS("rows", Texts.Tab_rows), //$NON-NLS-1$
  /** All else. */
  DETAILS("details", Texts.Tab_details); //$NON-NLS-1$

  private final String id;
  private final String title;

  ResultTab(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /** The tab of a name; {@link #DETAILS} if there is none such. */
  static ResultTab of(String id) {
    return Arrays.stream(values()).filter(tab -> tab.id.equals(id)).findFirst().orElse(DETAILS);
  }
}
