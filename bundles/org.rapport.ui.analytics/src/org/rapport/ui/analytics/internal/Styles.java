package org.rapport.ui.analytics.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** Gives controls a role; {@link #apply} then colours a whole tree by roles, anew whenever the theme changes. */
public final class Styles {

  private static final String ROLE = "org.rapport.ui.analytics.role"; //$NON-NLS-1$

  private enum Role {
    SURFACE(UiColors.SURFACE, UiColors.TEXT),
    MUTED(UiColors.SURFACE, UiColors.TEXT_MUTED),
    REFERENCE(UiColors.SURFACE, UiColors.RISK_MEDIUM),
    PAGE(UiColors.SURFACE_ALT, UiColors.TEXT),
    MUTED_ON_PAGE(UiColors.SURFACE_ALT, UiColors.TEXT_MUTED);

    private final String background;
    private final String foreground;

    Role(String background, String foreground) {
      this.background = background;
      this.foreground = foreground;
    }
  }

  private Styles() {}

  private static <C extends Control> C role(C control, Role role) {
    control.setData(ROLE, role);
    return Widgets.unstyled(control);
  }

  /** A card or something on it. */
  public static <C extends Control> C surface(C control) {
    return role(control, Role.SURFACE);
  }

  /** The ground between cards. */
  public static <C extends Control> C page(C control) {
    return role(control, Role.PAGE);
  }

  /** Secondary text on a card. */
  public static <C extends Control> C muted(C control) {
    return role(control, Role.MUTED);
  }

  /** Text on the page. */
  public static <C extends Control> C onPage(C control) {
    return role(control, Role.PAGE);
  }

  /** Secondary text on the page. */
  public static <C extends Control> C mutedOnPage(C control) {
    return role(control, Role.MUTED_ON_PAGE);
  }

  /** Text in the colour of reference lines on a card. */
  public static <C extends Control> C reference(C control) {
    return role(control, Role.REFERENCE);
  }

  /** A wrapping label. */
  public static Label label(Composite parent, String text) {
    Label label = new Label(parent, SWT.WRAP);
    label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    return label;
  }

  /** Makes a label's font larger or bold; the font lives as long as the control. */
  public static <C extends Control> C font(C control, int larger, boolean bold) {
    FontDescriptor descriptor = FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(larger);
    Font font = JFaceResources.managerFor(control).create(bold ? descriptor.setStyle(SWT.BOLD) : descriptor);
    control.setFont(font);
    return control;
  }

  /** Colours a control and everything in it that has a role, now and at every change of the theme. */
  public static void follow(Composite root) {
    UiColors.follow(root, () -> {
      apply(root);
      root.redraw();
    });
  }

  /** Colours a control and everything in it that has a role. */
  public static void apply(Control control) {
    if (control.getData(ROLE) instanceof Role role) {
      control.setBackground(UiColors.get(role.background));
      control.setForeground(UiColors.get(role.foreground));
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        apply(child);
      }
    }
  }
}
