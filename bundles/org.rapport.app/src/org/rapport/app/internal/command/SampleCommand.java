package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.Locale;

import org.rapport.exchange.sample.SampleDatabase;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the sample database. */
@Command(name = "sample", sortOptions = false,
    description = "Create the sample database: 5,000 invented accounts with orders, "
        + "activities and opportunities. Its passphrase is \"sample\".")
final class SampleCommand extends RapportCommand {

  @Option(names = "--database", required = true, paramLabel = "DIR", description = "The folder of the new database.")
  private Path folder = Path.of("");

  SampleCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    Path place = folder.toAbsolutePath().normalize();
    if (Databases.exists(place)) {
      throw new FailedException("There is a database in " + place
          + " already. Name another folder; nothing was changed.");
    }
    Samples.create(place, session.progress());
    try (Passphrase passphrase = Passphrase.of(SampleDatabase.PASSPHRASE);
        Database open = Databases.open(place, passphrase, session.setting().user())) {
      JsonObject json = new JsonObject();
      json.addProperty("database", place.toString());
      json.addProperty("accounts", open.count(ModelPackage.Literals.ACCOUNT));
      json.addProperty("opportunities", open.count(ModelPackage.Literals.OPPORTUNITY));
      json.addProperty("orders", open.count(ModelPackage.Literals.ORDER));
      json.addProperty("activities", open.count(ModelPackage.Literals.ACTIVITY));
      String counts = String.format(Locale.ENGLISH, "%,d accounts, %,d opportunities, %,d orders, %,d activities",
          open.count(ModelPackage.Literals.ACCOUNT), open.count(ModelPackage.Literals.OPPORTUNITY),
          open.count(ModelPackage.Literals.ORDER), open.count(ModelPackage.Literals.ACTIVITY));
      return Answer.done(json, "The sample database is in " + place + ": " + counts + ". All of it is invented.\n"
          + "Its passphrase is \"sample\", so try: RAPPORT_PASSPHRASE=sample "
          + session.setting().typed("list", "--database", place, "account") + "\n");
    }
  }
}
