package org.rapport.ui.internal.start;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** The page before a database is open: sample, new, open, and the recent ones. */
public final class WelcomeView extends ViewPart {

  private static final int LOGO = 72;
  private static final int MARGIN = 32;
  private static final int CARD = 290;
  private static final int CARD_GAP = 20;

  private @Nullable Composite recent;
  private @Nullable ActionCard first;
  private @Nullable ScrolledComposite scroll;

  @Override
  public void createPartControl(Composite parent) {
    ScrolledComposite scrolled = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL));
    scroll = scrolled;
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    Composite page = Widgets.unstyled(new Composite(scrolled, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
    Composite column = Widgets.unstyled(new Composite(page, SWT.NONE));
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
    GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(column);
    createHead(column);
    createCards(column);
    Composite list = Widgets.unstyled(Widgets.mark(new Composite(column, SWT.NONE), "welcome.recent")); //$NON-NLS-1$
    recent = list;
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 4).applyTo(list);
    GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN).applyTo(list);
    fillRecent(list);
    scrolled.setContent(page);
    scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    UiColors.follow(page, () -> paint(scrolled));
    OpenDatabase.current().follow(page, database -> {
      if (database.isEmpty()) {
        refresh();
      }
    });
  }

  private static void createHead(Composite column) {
    ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), column);
    Composite head = Widgets.unstyled(new Composite(column, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 4).applyTo(head);
    Label logo = Widgets.unstyled(new Label(head, SWT.NONE));
    logo.setImage(Pictures.get("welcome-logo", LOGO)); //$NON-NLS-1$
    GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
    Label title = Widgets.unstyled(new Label(head, SWT.NONE));
    title.setText(Messages.Welcome_title);
    title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getHeaderFont()).setHeight(24)));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(title);
    Label subtitle = Widgets.unstyled(new Label(head, SWT.NONE));
    subtitle.setText(Messages.Welcome_subtitle);
    subtitle.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(2)));
    subtitle.setData(MUTED, Boolean.TRUE);
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).grab(false, true).applyTo(subtitle);
  }

  private static final String MUTED = "muted"; //$NON-NLS-1$

  private void createCards(Composite column) {
    Composite cards = Widgets.unstyled(new Composite(column, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(CARD_GAP, 0).applyTo(cards);
    GridDataFactory.fillDefaults().indent(0, MARGIN).applyTo(cards);
    first = card(cards, "sample", Messages.Welcome_sample, Messages.Welcome_sampleText, true, Opener::sample); //$NON-NLS-1$
    card(cards, "database-new", Messages.Welcome_new, Messages.Welcome_newText, false, Opener::create); //$NON-NLS-1$
    card(cards, "database-open", Messages.Welcome_open, Messages.Welcome_openText, false, Opener::choose); //$NON-NLS-1$
  }

  private static ActionCard card(Composite parent, String picture, String title, String text, boolean primary,
      Runnable action) {
    ActionCard card = new ActionCard(parent, Pictures.get(picture, 32), title, text, primary, action);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.FILL).hint(CARD, SWT.DEFAULT).applyTo(card);
    return Widgets.mark(card, "welcome." + picture); //$NON-NLS-1$
  }

  private void fillRecent(Composite list) {
    for (Control child : list.getChildren()) {
      child.dispose();
    }
    Label heading = Widgets.unstyled(new Label(list, SWT.NONE));
    heading.setText(Messages.Welcome_recent);
    heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().span(3, 1).applyTo(heading);
    List<Path> paths = RecentDatabases.list();
    if (paths.isEmpty()) {
      Label none = Widgets.unstyled(new Label(list, SWT.NONE));
      none.setText(Messages.Welcome_noRecent);
      none.setData(MUTED, Boolean.TRUE);
      GridDataFactory.fillDefaults().span(3, 1).applyTo(none);
    }
    for (Path path : paths) {
      Link name = Widgets.unstyled(new Link(list, SWT.NONE));
      name.setText("<a>" + path.getFileName() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
      name.addListener(SWT.Selection, e -> Opener.open(path));
      Label folder = Widgets.unstyled(new Label(list, SWT.NONE));
      folder.setText(String.valueOf(path.getParent()));
      folder.setData(MUTED, Boolean.TRUE);
      GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
      ToolBar tools = Widgets.unstyled(new ToolBar(list, SWT.FLAT));
      ToolItem forget = new ToolItem(tools, SWT.PUSH);
      forget.setImage(Pictures.get("clear")); //$NON-NLS-1$
      forget.setToolTipText(Messages.Welcome_forget);
      forget.addListener(SWT.Selection, e -> {
        RecentDatabases.remove(path);
        refresh();
      });
    }
  }

  private void refresh() {
    Composite list = recent;
    ScrolledComposite scrolled = scroll;
    if (list == null || list.isDisposed() || scrolled == null) {
      return;
    }
    list.getDisplay().asyncExec(() -> {
      if (!list.isDisposed()) {
        fillRecent(list);
        paint(scrolled);
        scrolled.getContent().pack();
        scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scrolled.layout(true, true);
      }
    });
  }

  private static void paint(Composite composite) {
    composite.setBackground(UiColors.get(UiColors.SURFACE));
    for (Control child : composite.getChildren()) {
      child.setBackground(UiColors.get(UiColors.SURFACE));
      if (child instanceof Label) {
        child.setForeground(
            UiColors.get(Boolean.TRUE.equals(child.getData(MUTED)) ? UiColors.TEXT_MUTED : UiColors.TEXT));
      } else if (child instanceof Link link) {
        link.setLinkForeground(UiColors.get(UiColors.ACCENT));
      } else if (child instanceof Composite inner && !(child instanceof ActionCard)) {
        paint(inner);
      }
    }
  }

  @Override
  public void setFocus() {
    ActionCard card = first;
    if (card != null && !card.isDisposed()) {
      card.setFocus();
    }
  }
}
