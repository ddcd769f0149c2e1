package org.rapport.ui.analytics.internal.view;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rapport.ui.Parts;
import org.rapport.ui.analytics.internal.Ids;

/** The list of analyses and the figures on the left, the open ones beside it. */
public final class AnalyticsPerspective implements IPerspectiveFactory {

  private static final float LIST = 0.24f;

  @Override
  public void createInitialLayout(@Nullable IPageLayout layout) {
    if (layout == null) {
      return;
    }
    IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LIST, layout.getEditorArea()); //$NON-NLS-1$
    left.addView(Ids.ANALYSES_VIEW);
    left.addView(Ids.INSIGHT_VIEW);
    layout.getViewLayout(Ids.ANALYSES_VIEW).setCloseable(false);
    layout.addPerspectiveShortcut(Parts.SALES_PERSPECTIVE);
    layout.addPerspectiveShortcut(Parts.ANALYTICS_PERSPECTIVE);
    layout.addShowViewShortcut(Ids.ANALYSES_VIEW);
    layout.addShowViewShortcut(Ids.INSIGHT_VIEW);
    layout.addShowViewShortcut(Parts.ACCOUNTS_VIEW);
    layout.addShowViewShortcut(Parts.TRANSACTIONS_VIEW);
  }
}
