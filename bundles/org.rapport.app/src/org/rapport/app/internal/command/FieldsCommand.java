package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Fields of an entity: what there is, and all changes of custom fields, each a command of its own. */
@Command(name = "fields", sortOptions = false, synopsisSubcommandLabel = "[ACTION]",
    description = "List the fields of an entity, and add, rename or change custom fields.",
    footer = {"",
        "Without an action: list. Every change is one transaction, and undo takes it back.",
        "Example: rapport fields retype --database customers TotalCharges decimal --preview"})
final class FieldsCommand extends RapportCommand {

  private static final List<Function<Session, RapportCommand>> ACTIONS = List.of(FieldsListCommand::new,
      FieldsAddCommand::new, FieldsRenameCommand::new, FieldsRelabelCommand::new, FieldsRetypeCommand::new,
      FieldsRulesCommand::new, FieldsChoicesCommand::new, FieldsRetireCommand::new, FieldsRestoreCommand::new);

  /** Commands whose action is list when none is named. */
  private static final Set<String> WITH_ACTIONS = Set.of("fields", "segments");

  FieldsCommand(Session session) {
    super(session);
  }

  /** Adds the actions to the command's line. */
  static void addActions(CommandLine fields, Session session) {
    ACTIONS.forEach(action -> fields.addSubcommand(action.apply(session)));
  }

  /** The words of a command line, with the action that is meant when none is named. */
  static String[] withAction(String[] args) {
    boolean named = args.length > 1 && (!args[1].startsWith("-") || args[1].equals("--help") || args[1].equals("-h"));
    if (args.length == 0 || !WITH_ACTIONS.contains(args[0]) || named) {
      return args;
    }
    List<String> words = new ArrayList<>(Arrays.asList(args));
    words.add(1, "list");
    return words.toArray(String[]::new);
  }

  @Override
  protected Answer work() {
    throw new WrongUseException("Name what to do with the fields. All actions: fields --help");
  }
}
