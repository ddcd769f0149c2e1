package org.rapport.ui.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.IHandlerService;

/** A step of an editor as a command's handler, enabled only while the step has an effect. */
final class EditHandler extends AbstractHandler {

  private final Runnable step;

  EditHandler(Runnable step) {
    this.step = step;
    setBaseEnabled(false);
  }

  void activate(IHandlerService handlers, String command) {
    handlers.activateHandler(command, this);
  }

  void enable(boolean enabled) {
    setBaseEnabled(enabled);
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    step.run();
    return null;
  }
}
