package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;

/** Rows that break the rules of custom fields are rejected one by one, the others come in. */
class RulesImportTest {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  private final Path folder;
  private final Database database;

  RulesImportTest(@TempDir Path folder) {
    this.folder = folder;
    try (Passphrase passphrase = Passphrase.of("test")) {
      database = Databases.create(folder.resolve("base"), passphrase, "tester");
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private ImportReport load(String text, boolean dry) throws ImportException {
    ImportRequest request = ImportRequest.of(database, ACCOUNT, Samples.write(folder, "rows.csv", text)).withKey("id");
    return Importer.run(request.asDryRun(dry), new NullProgressMonitor());
  }

  private void define(FieldDefinition... definitions) {
    try (Transaction transaction = database.begin("Fields")) {
      transaction.addFields(ACCOUNT, List.of(definitions));
      transaction.commit();
    }
  }

  @Test
  void rowsAreRejectedWithTheRuleTheyBreak() throws ImportException {
    define(new FieldDefinition("visits", "Visits", FieldType.INTEGER, FieldRules.NONE.withRange("0", "9"), List.of()),
        new FieldDefinition("tier", "Tier", FieldType.CHOICE, FieldRules.NONE,
            List.of(new Choice("gold", "Gold"), Choice.of("tin"))),
        new FieldDefinition("code", "Code", FieldType.TEXT,
            FieldRules.NONE.withPattern("[A-Z][0-9]").withUnique(true), List.of()));
    String file = "id,visits,tier,code\na,3,GOLD,A1\nb,10,tin,A2\nc,1,lead,A3\nd,1,tin,a4\ne,2,,A1\nf,4,tin,A6\n";
    ImportReport dry = load(file, true);
    ImportReport report = load(file, false);
    assertEquals("6 rows read: 2 created, 0 changed, 0 unchanged, 4 rejected.", report.sentence());
    assertEquals(dry.sentence(), report.sentence());
    assertEquals(List.of("Visits 10 is out of range: expected 0 to 9.",
        "'lead' is not a choice of Tier: expected one of gold, tin.", "Code 'a4' does not match [A-Z][0-9].",
        "Code must be unique, and line 2 has the same."),
        report.rejected().stream().map(RowProblem::reason).toList());
    assertEquals("gold", database.list(ListQuery.of(ACCOUNT, "tier")).rows().column("tier").text(0));
    ImportReport again = load("id,visits,tier,code\na,4,gold,A1\ng,5,gold,A6\n", false);
    assertEquals("2 rows read: 0 created, 1 changed, 0 unchanged, 1 rejected.", again.sentence());
    assertEquals("Code must be unique, and f has the same.", again.rejected().get(0).reason());
  }

  @Test
  void aRetiredChoiceStaysWithThoseWhoHaveIt() throws ImportException {
    define(FieldDefinition.of("tier", FieldType.CHOICE));
    load("id,tier\na,gold\nb,tin\n", false);
    Field tier = database.fields().get(ACCOUNT, "tier");
    try (Transaction transaction = database.begin("Choices")) {
      transaction.setChoices(tier.fieldId(), List.of(Choice.of("gold"), Choice.of("tin").retire()));
      transaction.commit();
    }
    assertEquals("2 rows read: 0 created, 0 changed, 2 unchanged, 0 rejected.",
        load("id,tier\na,gold\nb,tin\n", false).sentence());
    ImportException refused = assertThrows(ImportException.class, () -> load("id,tier\na,tin\nb,tin\n", false));
    assertTrue(refused.sentence().contains("no longer a choice"), refused.sentence());
  }

  @Test
  void aRenamedFieldIsFoundByTheFilesColumn() throws ImportException {
    load("id,spent\na,1.5\nb,2.5\n", false);
    try (Transaction transaction = database.begin("Rename")) {
      transaction.renameField(database.fields().get(ACCOUNT, "spent").fieldId(), "paid");
      transaction.commit();
    }
    assertEquals("2 rows read: 0 created, 1 changed, 1 unchanged, 0 rejected.",
        load("id,spent\na,1.5\nb,3\n", false).sentence());
    assertEquals(1, database.fields().custom(ACCOUNT).size());
  }
}
