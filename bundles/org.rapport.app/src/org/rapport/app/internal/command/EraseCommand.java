package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Backup;
import org.rapport.store.Database;
import org.rapport.store.Erasure;
import org.rapport.store.ErasurePreview;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases the personal data of one record, in the database and in its whole journal, after asking. */
@Command(name = "erase", sortOptions = false,
    description = "Erase a person's data for good: the record, what can't be without it, and all that the journal knows "
        + "of them. Can't be undone.",
    footer = {"",
        "Asks for the key once more before anything is destroyed; --yes answers in advance. The record may have been",
        "deleted before. Backups are not touched: those that still hold the record are named. The history goes on",
        "telling that something was there, who changed it and when, and values that are not personal. The contacts of",
        "an account are people too: those of a person go with it, for those of an organisation you are asked."})
final class EraseCommand extends RapportCommand {

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(index = "0", paramLabel = "ENTITY", description = "What it is: account, contact …")
  private String entity = "account";

  @Parameters(index = "1", paramLabel = "KEY", description = "The key of the record, also of a deleted one.")
  private String key = "";

  @Option(names = "--purpose", paramLabel = "TEXT", defaultValue = "Erasure of personal data",
      description = "Why, without naming the person: it stays readable (default: ${DEFAULT-VALUE}).")
  private String purpose = "";

  @Option(names = "--contacts", negatable = true,
      description = "Erase an account's contacts with it, or not (default: those of a person; of an organisation only "
          + "when you say so).")
  private @Nullable Boolean contacts;

  @Option(names = "--yes", description = "Don't ask.")
  private boolean yes;

  EraseCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    try (Database open = database.open(session)) {
      EClass type = Entities.named(open, entity);
      long id = open.findPast(type, key).orElseThrow(() -> new FailedException("There is no " + type.getName()
          + " with the key \"" + key + "\" in " + open.folder() + ", and never was one."));
      ErasurePreview preview = ErasurePreview.of(open, type, id);
      boolean withContacts = withContacts(preview);
      if (!yes) {
        confirm(type, preview, withContacts);
      }
      return answer(open, type, open.erase(type, id, withContacts, purpose, session.progress()), preview, withContacts);
    }
  }

  /** What was typed; else yes for a person, and for an organisation what is answered. */
  private boolean withContacts(ErasurePreview preview) {
    Boolean typed = contacts;
    if (typed != null || preview.contacts() == 0) {
      return typed != null && typed;
    }
    Function<String, char[]> prompt = session.setting().prompt();
    return preview.person() || !yes && prompt != null && "yes".equalsIgnoreCase(new String(prompt.apply(
        "The organisation has " + people(preview) + ". Type yes to erase them too: ")).strip());
  }

  private static String people(ErasurePreview preview) {
    return preview.contacts() == 1 ? "one contact" : preview.contacts() + " contacts";
  }

  private void confirm(EClass type, ErasurePreview preview, boolean withContacts) {
    Function<String, char[]> prompt = session.setting().prompt();
    if (prompt == null) {
      throw new WrongUseException("Erasing can't be undone and nobody is there to confirm it: add --yes.");
    }
    note("This destroys for good: " + words(preview.records()) + (preview.exists() ? "" : ", deleted before")
        + (withContacts ? " and " + people(preview) : "") + ", with all that the journal knows of them."
        + (withContacts || preview.contacts() == 0 ? "" : "\nNot touched: " + people(preview) + " of it.") + held(
            preview.backups(), "Not touched, and still holding "));
    char[] typed = prompt.apply("Type the key of the " + type.getName() + " once more to erase it (it is not shown): ");
    if (!key.equals(new String(typed).strip())) {
      throw new FailedException("That is another key; nothing was erased.");
    }
  }

  private Answer answer(Database open, EClass type, Erasure erasure, ErasurePreview preview, boolean withContacts) {
    Map<String, Long> destroyed = erasure.records().stream()
        .collect(Collectors.groupingBy(Erasure.Erased::entity, java.util.LinkedHashMap::new, Collectors.counting()));
    JsonObject json = new JsonObject();
    json.addProperty("entity", type.getName());
    json.addProperty("key", key);
    json.add("transaction", HistoryCommand.json(erasure.transaction()));
    json.add("erased", Json.of(destroyed));
    json.addProperty("contactsLeft", withContacts ? 0 : preview.contacts());
    json.add("remaining", Json.of(erasure.remaining()));
    json.add("backups", Json.array(preview.backups().stream().map(backup -> backup.file().toString()).toList()));
    String text = String.format(Locale.ENGLISH, "Erased by transaction %d: %s. It can't be undone.%n",
        erasure.transaction().number(), words(destroyed));
    if (!erasure.remaining().isEmpty()) {
      text += "Older records of the journal still hold values of them, readable with the passphrase: transactions "
          + erasure.remaining().stream().map(String::valueOf).collect(Collectors.joining(", "))
          + ". Only a database built anew from exported data is without them.\n";
    }
    if (!withContacts && preview.contacts() > 0) {
      text += "It had " + people(preview) + ", with personal data of their own, without an account now: erase "
          + (preview.contacts() == 1 ? "it" : "each") + " with the command erase contact KEY if need be.\n";
    }
    String held = held(preview.backups(), "Still holding ");
    return Answer.done(json, held.isEmpty()
        ? text + "No backup of " + open.name() + " in its usual folders holds it; look after copies elsewhere.\n"
        : text + held.strip() + "\nDelete those, or wait until the rotation does.\n");
  }

  private static String held(List<Backup> backups, String how) {
    return backups.isEmpty() ? "" : "\n" + how + "the record, " + (backups.size() == 1 ? "one backup" : backups.size()
        + " backups") + ": " + backups.stream().map(backup -> backup.file().toString()).collect(Collectors.joining(
            ", "))
        + ".";
  }

  private static String words(Map<String, Long> records) {
    return BackupCommand.records(records);
  }
}
