package org.rapport.ui.internal.notice;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapport.ui.Pictures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/**
 * A bar over the whole width of a part that says something about it, such as "As it was on 3 May; read only", with at
 * most one thing to do about it. It takes no room while there is nothing to say. The parent has a grid of one column.
 */
public final class NoticeBar {

  /** How much a notice matters. */
  public enum Kind {
    /** Good to know; can be put away. */
    INFO,
    /** A state that stays until it is left, such as the past. */
    STATE,
    /** Something is wrong. */
    WARNING
  }

  private static final int STRIPE = 4;
  private static final int MARGIN = 6;
  private static final int WRAP = 200;

  private final Composite top;
  private final Label stripe;
  private final Label picture;
  private final Link text;
  private final Link action;
  private final ToolBar tools;
  private Kind kind = Kind.INFO;
  private @Nullable Runnable run;
  private String shown = ""; //$NON-NLS-1$

  /**
   * @param parent has a grid layout
   * @param id the widget id; the sentence has {@code .text}, the thing to do {@code .action}
   */
  public NoticeBar(Composite parent, String id) {
    top = Widgets.unstyled(Widgets.mark(new Composite(parent, SWT.NONE), id));
    GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(0, MARGIN, 2, 2).spacing(MARGIN, 0).applyTo(top);
    stripe = Widgets.unstyled(new Label(top, SWT.NONE));
    GridDataFactory.fillDefaults().hint(STRIPE, SWT.DEFAULT).grab(false, true).applyTo(stripe);
    picture = Widgets.unstyled(new Label(top, SWT.NONE));
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(picture);
    text = Widgets.unstyled(Widgets.mark(new Link(top, SWT.WRAP), id + ".text")); //$NON-NLS-1$
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(text);
    action = Widgets.unstyled(Widgets.mark(new Link(top, SWT.NONE), id + ".action")); //$NON-NLS-1$
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(action);
    action.addListener(SWT.Selection, e -> act());
    tools = Widgets.unstyled(new ToolBar(top, SWT.FLAT));
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
    ToolItem close = Widgets.mark(new ToolItem(tools, SWT.PUSH), id + ".close"); //$NON-NLS-1$
    close.setImage(Pictures.get("clear")); //$NON-NLS-1$
    close.setToolTipText(Messages.Notice_close);
    close.addListener(SWT.Selection, e -> hide());
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(top);
    top.setVisible(false);
    UiColors.follow(top, this::colour);
  }

  /**
   * Says something, in place of what was said before.
   *
   * @param newKind how much it matters
   * @param sentence what is said
   * @param doing what can be done about it, or null
   * @param action what happens then, or null
   */
  public void show(Kind newKind, String sentence, @Nullable String doing, @Nullable Runnable action) {
    if (top.isDisposed()) {
      return;
    }
    run = action;
    String link = doing == null ? "" : "<a>" + doing + "</a>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    if (shown.equals(sentence) && kind == newKind && link.equals(this.action.getText())) {
      return;
    }
    kind = newKind;
    shown = sentence;
    text.setText(sentence.replace("<", "\u2039").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    this.action.setText(link);
    picture.setImage(Pictures.get(kind == Kind.WARNING ? "risk" : kind == Kind.STATE ? "history" : "info")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    hide(this.action, doing == null);
    hide(tools, kind != Kind.INFO);
    colour();
    visible(true);
  }

  /** Says nothing any more. */
  public void hide() {
    if (!top.isDisposed() && !shown.isEmpty()) {
      shown = ""; //$NON-NLS-1$
      visible(false);
    }
  }

  /** @return what is said, empty for nothing */
  public String shown() {
    return shown;
  }

  private void act() {
    Runnable todo = run;
    if (todo != null) {
      todo.run();
    }
  }

  private static void hide(org.eclipse.swt.widgets.Control control, boolean hidden) {
    ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = hidden;
    control.setVisible(!hidden);
  }

  private void visible(boolean on) {
    GridDataFactory.fillDefaults().grab(true, false).exclude(!on).applyTo(top);
    top.setVisible(on);
    top.getParent().layout(true, true);
  }

  private void colour() {
    for (var control : new org.eclipse.swt.widgets.Control[]{top, picture, text, action, tools}) {
      control.setBackground(UiColors.get(UiColors.ACCENT_SOFT));
    }
    stripe.setBackground(UiColors.get(kind == Kind.WARNING ? UiColors.RISK_MEDIUM : UiColors.ACCENT));
    text.setForeground(UiColors.get(UiColors.TEXT));
    action.setForeground(UiColors.get(UiColors.ACCENT));
    action.setLinkForeground(UiColors.get(UiColors.ACCENT));
  }
}
