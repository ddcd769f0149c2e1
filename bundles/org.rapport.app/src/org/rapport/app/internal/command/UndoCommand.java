package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;

import org.rapport.store.Database;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Undoes a transaction by a new one. */
@Command(name = "undo", sortOptions = false,
    description = "Undo a transaction by a new one; what people changed later is kept and named.",
    footer = {"",
        "The numbers of transactions: rapport history --database DIR. Undoing an undo does the first change again;",
        "so does: rapport redo TRANSACTION."})
final class UndoCommand extends RapportCommand {

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "TRANSACTION", description = "The number of the transaction.")
  private long number;

  @Option(names = "--check", description = "Undo nothing, but tell which later transactions are in the way.")
  private boolean check;

  UndoCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session)) {
      return check ? blockers(open) : undo(open);
    }
  }

  private Answer undo(Database open) {
    UndoResult result;
    try {
      result = open.undo(number, session.progress());
    } catch (StoreException e) {
      boolean nothing = open.transactions().stream().anyMatch(t -> t.number() == number && t.undoneBy() == null);
      List<TransactionInfo> blockers = nothing ? open.undoBlockers(number) : List.of();
      throw blockers.isEmpty() ? e
          : new FailedException(e.getMessage() + " In the way, to be undone first in this order: "
              + UndoAnswer.names(blockers) + ".");
    }
    TransactionInfo undone = open.transaction(number);
    String text = String.format(Locale.ENGLISH,
        "Transaction %d (%s) is undone by transaction %d: %,d records are as they were before.%n", number, undone
            .purpose(),
        result.transaction().number(), result.restored());
    return Answer.done(UndoAnswer.json(result), text + UndoAnswer.tables(result));
  }

  private Answer blockers(Database open) {
    TransactionInfo info = open.transaction(number);
    List<TransactionInfo> blockers = open.undoBlockers(number);
    JsonArray array = new JsonArray();
    blockers.forEach(blocker -> array.add(HistoryCommand.json(blocker)));
    JsonObject json = new JsonObject();
    json.addProperty("transaction", number);
    json.add("blockers", array);
    String what = "Transaction " + number + " (" + info.purpose() + ") ";
    return Answer.done(json, blockers.isEmpty() ? what + "can be undone completely.\n"
        : what + "can be undone completely after these, in this order: " + UndoAnswer.names(blockers) + ".\n");
  }
}
