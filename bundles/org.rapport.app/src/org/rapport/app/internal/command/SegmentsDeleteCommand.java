package org.rapport.app.internal.command;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.segment.SegmentChange;
import org.rapport.insight.segment.Segments;
import org.rapport.store.Database;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a segment. */
@Command(name = "delete", sortOptions = false, description = "Delete a segment; its accounts stay.")
final class SegmentsDeleteCommand extends SegmentsAction {
  @Parameters(paramLabel = "NAME", description = "The segment's name or key.")
  private String name = "";

  SegmentsDeleteCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) {
    SegmentChange change = segments.delete(segments.get(name));
    return Answer.done(json(change), "The segment \"" + Terminal.plain(change.segment().name())
        + "\" is deleted; its accounts are as they were.\n" + undo(change));
  }
}
