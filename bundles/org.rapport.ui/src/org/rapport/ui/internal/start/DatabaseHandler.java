package org.rapport.ui.internal.start;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/** The commands of the File menu that are about databases, told apart by the last word of the command's id. */
public final class DatabaseHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    String id = event.getCommand().getId();
    switch (id.substring(id.lastIndexOf('.') + 1)) {
      case "new" -> Opener.create(); //$NON-NLS-1$
      case "open" -> Opener.choose(); //$NON-NLS-1$
      case "sample" -> Opener.sample(); //$NON-NLS-1$
      case "close" -> Opener.leave(); //$NON-NLS-1$
      default -> throw new IllegalArgumentException(id);
    }
    return null;
  }
}
