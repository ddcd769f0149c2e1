package org.rapport.app.internal.command;

import java.util.Locale;

import org.rapport.store.Database;
import org.rapport.store.UndoResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Does an undone transaction's changes again. */
@Command(name = "redo", sortOptions = false,
    description = "Do an undone transaction's changes again, by a new transaction; what people changed since is kept.",
    footer = {"", "What is undone: rapport history --database DIR, the column \"Undone by\"."})
final class RedoCommand extends RapportCommand {

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "TRANSACTION",
      description = "The number of the transaction that was undone, or of its undo.")
  private long number;

  RedoCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session)) {
      UndoResult result = open.redo(number, session.progress());
      String text = String.format(Locale.ENGLISH,
          "Transaction %d (%s) did again what was undone: %,d records are as they were before the undo.%n",
          result.transaction().number(), result.transaction().purpose(), result.restored());
      return Answer.done(UndoAnswer.json(result), text + UndoAnswer.tables(result));
    }
  }
}
