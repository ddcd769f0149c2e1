package org.rapport.ui.analytics.internal;

/** Ids of this bundle's parts and commands. */
public final class Ids {

  /** The bundle. */
  public static final String BUNDLE = "org.rapport.ui.analytics"; //$NON-NLS-1$
  /** The view that lists analyses. */
  public static final String ANALYSES_VIEW = "org.rapport.ui.analytics.views.analyses"; //$NON-NLS-1$
  /** The editor of one analysis. */
  public static final String EDITOR = "org.rapport.ui.analytics.editors.analysis"; //$NON-NLS-1$
  /** The view of all figures. */
  public static final String INSIGHT_VIEW = "org.rapport.ui.analytics.views.insight"; //$NON-NLS-1$
  /** The factory that brings editor inputs back. */
  public static final String INPUT_FACTORY = "org.rapport.ui.analytics.inputs.analysis"; //$NON-NLS-1$
  /** The extension point of viewers, without the bundle. */
  public static final String VIEWERS = "viewers"; //$NON-NLS-1$

  private Ids() {}
}
