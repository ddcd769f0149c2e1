package org.rapport.store.internal.session;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;

/** A step of undo and redo: any change of a session's objects, recorded while it runs. */
final class RecordedCommand extends AbstractCommand {
  private final ResourceSet objects;
  private final Runnable change;
  private @Nullable ChangeDescription description;

  RecordedCommand(String label, ResourceSet objects, Runnable change) {
    super(label);
    this.objects = objects;
    this.change = change;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    ChangeRecorder recorder = new ChangeRecorder(objects);
    try {
      change.run();
    } finally {
      description = recorder.endRecording();
      recorder.dispose();
    }
  }

  @Override
  public void undo() {
    reverse();
  }

  @Override
  public void redo() {
    reverse();
  }

  private void reverse() {
    ChangeDescription d = description;
    if (d != null) {
      d.applyAndReverse();
    }
  }
}
