package org.rapport.app.internal.command;

import java.util.List;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Segments: what there is, how they differ, change and overlap, and making new ones of rules, results and files. */
@Command(name = "segments", sortOptions = false, synopsisSubcommandLabel = "[ACTION]",
    description = "List the segments of a database, make new ones, and say how they differ, change and overlap.",
    footer = {"", "Without an action: list. A segment is a filter everywhere: --filter \"in segment 'At risk'\".",
        "Examples: rapport segments create --database customers \"At risk\" --from-rfm at-risk",
        "          rapport segments create --database customers Retail --rule \"industry = Retail\"",
        "          rapport segments show --database customers \"At risk\" --profile"})
final class SegmentsCommand extends RapportCommand {
  private static final List<Function<Session, RapportCommand>> ACTIONS = List.of(SegmentsListCommand::new,
      SegmentsShowCommand::new, SegmentsCreateCommand::new, SegmentsDeleteCommand::new, SegmentsOverlapCommand::new,
      SegmentsStabilityCommand::new);

  SegmentsCommand(Session session) {
    super(session);
  }

  /** Adds the actions to the command's line. */
  static void addActions(CommandLine segments, Session session) {
    ACTIONS.forEach(action -> segments.addSubcommand(action.apply(session)));
  }

  @Override
  protected Answer work() {
    throw new WrongUseException("Name what to do with the segments. All actions: segments --help");
  }
}
