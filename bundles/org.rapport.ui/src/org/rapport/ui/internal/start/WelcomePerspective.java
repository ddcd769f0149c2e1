package org.rapport.ui.internal.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rapport.ui.Parts;

/** The welcome page alone. */
public final class WelcomePerspective implements IPerspectiveFactory {

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addStandaloneView(Parts.WELCOME_VIEW, false, IPageLayout.LEFT, IPageLayout.RATIO_MAX, layout
        .getEditorArea());
    layout.getViewLayout(Parts.WELCOME_VIEW).setCloseable(false);
    layout.getViewLayout(Parts.WELCOME_VIEW).setMoveable(false);
  }
}
