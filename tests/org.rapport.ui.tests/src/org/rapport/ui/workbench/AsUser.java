package org.rapport.ui.workbench;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs tests as a user sits before the workbench: on a thread of their own, while the UI thread goes on with the event
 * loop. So a test can answer a modal dialog that it opened a line before. When a test fails, a picture is taken and the
 * dialogs it left open are closed.
 */
final class AsUser implements InvocationInterceptor {
  /** How long the event loop may go on after a test, in milliseconds. */
  private static final long PATIENCE = 10_000;

  @Override
  public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
      ExtensionContext test) throws Throwable {
    proceed(invocation, test);
  }

  @Override
  public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
      ExtensionContext test) throws Throwable {
    proceed(invocation, test);
  }

  @Override
  public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
      ExtensionContext test) throws Throwable {
    proceed(invocation, test);
  }

  private static void proceed(Invocation<Void> invocation, ExtensionContext test) throws Throwable {
    Display display = Display.getDefault();
    if (display.getThread() != Thread.currentThread()) {
      invocation.proceed();
      return;
    }
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread user = new Thread(() -> {
      try {
        invocation.proceed();
      } catch (Throwable problem) {
        failure.set(problem);
        User.picture(test.getRequiredTestClass().getSimpleName() + '.' + test.getRequiredTestMethod().getName());
        User.closeDialogs();
      } finally {
        display.asyncExec(() -> {
          // Wakes the event loop, so that it sees that the user is done.
        });
      }
    }, "User");
    user.start();
    Thread guard = new Thread(() -> closeWhatIsLeftOpen(user, failure), "Guard");
    guard.setDaemon(true);
    guard.start();
    while (user.isAlive()) {
      try {
        if (!display.readAndDispatch()) {
          display.timerExec(User.TICK, () -> {
            // Ends the sleep.
          });
          display.sleep();
        }
      } catch (RuntimeException | LinkageError problem) {
        failure.compareAndSet(null, problem);
      }
    }
    guard.interrupt();
    Throwable problem = failure.get();
    if (problem != null) {
      throw problem;
    }
  }

  /** A dialog that opens as the test ends has an event loop of its own, in which nobody would see that it has ended. */
  private static void closeWhatIsLeftOpen(Thread user, AtomicReference<Throwable> failure) {
    try {
      user.join();
      while (true) {
        Thread.sleep(PATIENCE);
        failure.compareAndSet(null, new AssertionError("A dialog was still open when the test ended."));
        User.closeDialogs();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the event loop has seen that the test has ended
    }
  }
}
