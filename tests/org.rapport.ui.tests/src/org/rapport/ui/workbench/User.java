package org.rapport.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapport.ui.Widgets;

/** What a user can do and see. Called from a test's own thread, see {@link AsUser}. */
final class User {

  static final int TICK = 20;
  private static final long LIMIT_MILLIS = 20_000;

  private User() {}

  private static Display display() {
    return Display.getDefault();
  }

  /** Looks at something on the UI thread. */
  static <T> T see(Callable<T> look) {
    AtomicReference<T> seen = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    display().syncExec(() -> {
      try {
        seen.set(look.call());
      } catch (Exception | AssertionError problem) {
        failure.set(problem);
      }
    });
    if (failure.get() != null) {
      throw new AssertionError(failure.get().getMessage(), failure.get());
    }
    return seen.get();
  }

  /** Does something on the UI thread and does not wait, because it may open a dialog. */
  static void act(Runnable action) {
    display().asyncExec(action);
  }

  /** Waits until something is seen on the UI thread. */
  static void until(String what, Callable<Boolean> condition) {
    eventually(what, () -> see(condition));
  }

  /** Waits until something holds that is looked at in several steps. */
  static void eventually(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
    try {
      while (!condition.call()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("Waited in vain until " + what);
        }
        CountDownLatch tick = new CountDownLatch(1);
        display().syncExec(() -> display().timerExec(TICK, tick::countDown));
        tick.await(1, TimeUnit.SECONDS);
      }
    } catch (Exception problem) {
      throw new AssertionError("Could not wait until " + what + ": " + problem, problem);
    }
  }

  /** The visible widget with an id, as soon as there is one. */
  static <W extends Widget> W find(Class<W> type, String id) {
    AtomicReference<W> found = new AtomicReference<>();
    until("there is " + id, () -> {
      for (Shell shell : display().getShells()) {
        Widget widget = shell.isVisible() ? search(shell, id) : null;
        if (widget != null) {
          found.set(type.cast(widget));
          return true;
        }
      }
      return false;
    });
    return found.get();
  }

  private static Widget search(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData(Widgets.ID)) && child.isVisible()) {
        return child;
      }
      if (child instanceof Composite composite) {
        if (composite instanceof CTabFolder tabs) {
          for (Widget item : tabs.getItems()) {
            if (id.equals(item.getData(Widgets.ID))) {
              return item;
            }
          }
        }
        Widget below = search(composite, id);
        if (below != null) {
          return below;
        }
      }
    }
    return null;
  }

  /** Replaces the text of a field. */
  static void type(String id, String text) {
    Text field = find(Text.class, id);
    act(() -> {
      field.setFocus();
      field.setText(text);
    });
    until(id + " says " + text, () -> field.isDisposed() || field.getText().equals(text));
  }

  static String text(String id) {
    Control control = find(Control.class, id);
    return see(() -> said(control));
  }

  /** Waits until a label or field has a text. */
  static void untilText(String id, String expected) {
    Control control = find(Control.class, id);
    until(id + " says " + expected,
        () -> said(control).equals(expected));
  }

  private static String said(Control control) {
    return control instanceof Label label ? label.getText()
        : control instanceof Link link ? link.getText() : ((Text) control).getText();
  }

  /** Presses a button as soon as it can be pressed. */
  static void press(String id) {
    Button button = find(Button.class, id);
    press(button, id);
  }

  private static void press(Button button, String name) {
    until(name + " can be pressed", button::isEnabled);
    act(() -> {
      if ((button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
        button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
      }
      button.notifyListeners(SWT.Selection, new Event());
    });
  }

  /** Clicks into a control with the left button. */
  static void click(Control control, int x, int y) {
    for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
      act(() -> {
        Event event = new Event();
        event.button = 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
        control.notifyListeners(type, event);
      });
    }
  }

  /** Runs a command of the menu. */
  static void command(String id) {
    act(() -> {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
      } catch (org.eclipse.core.commands.common.CommandException problem) {
        throw new IllegalStateException(problem);
      }
    });
  }

  /** The dialog whose title or text contains a word, as soon as it is there. */
  static Shell dialog(String word) {
    AtomicReference<Shell> found = new AtomicReference<>();
    until("there is a dialog with " + word, () -> {
      for (Shell shell : display().getShells()) {
        if (shell.isVisible() && shell.getParent() != null && words(shell).contains(word)) {
          found.set(shell);
          return true;
        }
      }
      return false;
    });
    return found.get();
  }

  /** Presses the button with a label in a dialog and waits until the dialog is gone; answers what it said. */
  static String answer(String word, String label) {
    Shell dialog = dialog(word);
    String said = see(() -> words(dialog));
    pressIn(dialog, label);
    until("the dialog with " + word + " is gone", dialog::isDisposed);
    return said;
  }

  /** Presses the button with a label in a dialog. */
  static void pressIn(Shell dialog, String label) {
    Button button = see(() -> button(dialog, label));
    if (button == null) {
      throw new AssertionError("No button " + label + " in: " + see(() -> words(dialog)));
    }
    press(button, label);
  }

  private static Button button(Composite parent, String label) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Button button && button.getText().replace("&", "").contains(label)) {
        return button;
      }
      Button below = child instanceof Composite composite ? button(composite, label) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** The title and all texts of a window. */
  static String words(Shell shell) {
    List<String> words = new ArrayList<>();
    words.add(shell.getText());
    collect(shell, words);
    return String.join("\n", words);
  }

  private static void collect(Composite parent, List<String> words) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Label label) {
        words.add(label.getText());
      } else if (child instanceof Text text) {
        words.add(text.getText());
      } else if (child instanceof Link link) {
        words.add(link.getText());
      } else if (child instanceof Button button) {
        words.add(button.getText());
      } else if (child instanceof Composite composite) {
        collect(composite, words);
      }
    }
  }

  static IWorkbenchPage page() {
    return see(() -> {
      IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
      return windows[0].getActivePage();
    });
  }

  /** Closes the dialogs that are open, asking nobody. */
  static void closeDialogs() {
    display().syncExec(() -> {
      for (Shell shell : display().getShells()) {
        if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
          shell.dispose();
        }
      }
    });
  }

  /** Takes a picture of the screen into the folder of the system property {@code rapport.tests.pictures}. */
  static void picture(String name) {
    display().syncExec(() -> {
      Rectangle area = display().getBounds();
      Image image = new Image(display(), area.width, area.height);
      GC gc = new GC(display());
      gc.copyArea(image, 0, 0);
      gc.dispose();
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[]{image.getImageData()};
      image.dispose();
      Path folder = Path.of(System.getProperty("rapport.tests.pictures", System.getProperty("java.io.tmpdir")));
      try {
        Files.createDirectories(folder);
      } catch (java.io.IOException problem) {
        throw new java.io.UncheckedIOException(problem);
      }
      loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    });
  }
}
