package org.rapport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.exchange.ImportRequest.BadValues;
import org.rapport.exchange.Mapping.Created;
import org.rapport.exchange.Mapping.Existing;
import org.rapport.exchange.Mapping.Ignored;
import org.rapport.model.ModelPackage;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;
import org.rapport.table.Table;

/** Imports into real databases. */
class ImporterTest {

  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final EClass CONTACT = ModelPackage.Literals.CONTACT;
  private static final EClass OPPORTUNITY = ModelPackage.Literals.OPPORTUNITY;

  @TempDir
  Path folder = Path.of("");

  private @Nullable Database opened;

  @BeforeEach
  void create() {
    try (Passphrase passphrase = Passphrase.of("test")) {
      opened = Databases.create(folder.resolve("base"), passphrase, "tester");
    }
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private ImportReport run(ImportRequest request) throws ImportException {
    ImportReport report = Importer.run(request, new NullProgressMonitor());
    assertEquals(report.rowsRead(),
        report.created() + report.changed() + report.unchanged() + report.rowsRejected(), report.sentence());
    return report;
  }

  private ImportRequest request(EClass entity, String text) throws ImportException {
    return ImportRequest.of(database(), entity, Samples.write(folder, "rows.csv", text));
  }

  private Table scan(EClass entity, String... columns) {
    return database().scan(ScanQuery.of(entity, List.of(columns)));
  }

  @Test
  void telcoIsImportedOnceAndUndone() throws ImportException {
    ImportRequest request = ImportRequest.of(database(), ACCOUNT, Samples.telco()).withKey("customerID");
    ImportReport dry = run(request.asDryRun(true));
    assertEquals(0, database().count(ACCOUNT));
    assertEquals(List.of(), database().transactions());
    assertNull(dry.transaction());

    ImportReport first = run(request);
    assertEquals("7,043 rows read: 7,043 created, 0 changed, 0 unchanged, 0 rejected.", first.sentence());
    assertEquals(dry.sentence(), first.sentence());
    assertEquals(dry.fieldsCreated(), first.fieldsCreated());
    assertEquals(dry.incomplete(), first.incomplete());
    assertEquals(11, first.rowsIncomplete());
    assertEquals("Line 490, column TotalCharges: The cell is blank.", first.incomplete().get(0).sentence());
    assertEquals(20, first.fieldsCreated().size());
    Table stored = scan(ACCOUNT, "key", "name", "Contract", "TotalCharges", "Churn");
    assertEquals("7590-VHVEG", stored.column("key").text(0));
    assertEquals("7590-VHVEG", stored.column("name").text(0));
    assertEquals("Month-to-month", stored.column("Contract").text(0));
    assertEquals("29.85", stored.column("TotalCharges").text(0));
    assertEquals(11, stored.column("TotalCharges").missing());
    assertEquals("Yes", stored.column("Churn").text(2));

    ImportReport second = run(ImportRequest.of(database(), ACCOUNT, Samples.telco()));
    assertEquals("7,043 rows read: 0 created, 0 changed, 7,043 unchanged, 0 rejected.", second.sentence());
    assertNull(second.transaction());
    assertEquals(1, database().transactions().size());

    assertEquals(1L, first.transaction());
    UndoResult undone = database().undo(1, null);
    assertEquals(0, undone.refused().size());
    assertEquals(0, database().count(ACCOUNT));
    assertEquals(2, database().transactions().size());
  }

  @Test
  void keyColumnUpdatesAndCreates() throws ImportException {
    run(request(ACCOUNT, "Customer No;Name;Type;Visits\nK1;Alma;person;3\nK2;Oak Ltd;organisation;5\n"));
    ImportReport report = run(
        request(ACCOUNT,
            "customer_no;name;type;visits\nK2;Oak Ltd;organisation;6\nK3;Bela;person;1\nK1;Alma;person;3\n"));
    assertEquals("3 rows read: 1 created, 1 changed, 1 unchanged, 0 rejected.", report.sentence());
    assertEquals(List.of(), report.fieldsCreated());
    Table stored = scan(ACCOUNT, "key", "name", "Visits");
    assertEquals("6", stored.column("Visits").text(1));
    assertEquals("K3", stored.column("key").text(2));
  }

  @Test
  void rejectedRowsHaveLineColumnValueAndReason() throws ImportException {
    ImportReport report = run(request(ACCOUNT, "key,name,kind,since\nK1,A,person,2024-01-01\n,B,person,2024-01-01\n"
        + "K1,C,person,2024-01-01\nK2,D,robot,2024-01-01\nK3,E,person\nK4,F,person,2024-01-02\nK5,G,Organization,\n"));
    assertEquals("7 rows read: 3 created, 0 changed, 0 unchanged, 4 rejected.", report.sentence());
    List<String> reasons = report.rejected().stream().map(RowProblem::sentence).toList();
    assertEquals(List.of("Line 3, column key: The key is blank. Every row needs one.",
        "Line 4, column key, value \"K1\": The key stands already in line 2. Each key may be used once.",
        "Line 5, column kind, value \"robot\": One of person, organisation was expected.",
        "Line 6: The row has 3 values, but 4 are expected; it was left out."), reasons);
    assertEquals(1, report.rowsIncomplete());
    assertEquals("organisation", scan(ACCOUNT, "kind").column("kind").text(2));
  }

  @Test
  void valuesThatDoNotFitRejectTheRowOrAreLeftBlank() throws ImportException {
    StringBuilder text = new StringBuilder("key,fee\n");
    for (int i = 0; i < 30; i++) {
      text.append('K').append(i).append(',').append(i == 20 ? "free" : i + ".5").append('\n');
    }
    ImportRequest request = request(ACCOUNT, text.toString());
    ImportReport strict = run(request.asDryRun(true));
    assertEquals("Line 22, column fee, value \"free\": A number was expected, such as 1234.5.",
        strict.rejected().get(0).sentence());
    assertEquals(29, strict.created());
    ImportReport blank = run(request.withBadValues(BadValues.LEAVE_BLANK));
    assertEquals(30, blank.created());
    assertEquals(1, blank.rowsIncomplete());
    assertTrue(blank.incomplete().get(0).reason().contains("left blank"));
  }

  @Test
  void wholeNumbersIntoAnExistingFieldAreChecked() throws ImportException {
    run(request(ACCOUNT, "key,visits\nK1,3\nK2,5\n"));
    ImportReport report = run(request(ACCOUNT, "key,visits\nK1,3.5\nK2,7\n"));
    assertEquals("Line 2, column visits, value \"3.5\": A whole number was expected.",
        report.rejected().get(0).sentence());
    assertEquals(1, report.changed());
  }

  @Test
  void contactsAndOpportunitiesReferToAccountsByKey() throws ImportException {
    run(request(ACCOUNT, "key,name\n007,Bond & Co\nK2,Oak Ltd\n"));
    ImportReport contacts = run(request(CONTACT,
        "contact_id,name,customer,birthday\nC1,Ada,007,1990-02-03\nC2,Bo,K9,\n"));
    assertEquals("2 rows read: 1 created, 0 changed, 0 unchanged, 1 rejected.", contacts.sentence());
    assertEquals("Line 3, column customer, value \"K9\": There is no account with this key.",
        contacts.rejected().get(0).sentence());
    assertEquals("Bond & Co", scan(CONTACT, "account.name").column("account.name").text(0));
    ImportReport deals = run(request(OPPORTUNITY,
        "name;account id;amount;close date\nUpgrade;K2;1.234,50;31.12.2026\nRenewal;007;99,95;1.10.2026\n"));
    assertEquals(2, deals.created());
    Table stored = scan(OPPORTUNITY, "account.name", "amount", "closeDate");
    assertEquals("Oak Ltd", stored.column("account.name").text(0));
    assertEquals("1234.5", stored.column("amount").text(0));
    assertEquals("2026-10-01", stored.column("closeDate").text(1));
  }

  @Test
  void opportunityWithoutAccountColumnIsRefused() throws ImportException {
    ImportRequest request = request(OPPORTUNITY, "name,amount\nUpgrade,5\n");
    ImportException refused = assertThrows(ImportException.class, () -> run(request));
    assertTrue(refused.sentence().contains("needs a value for account"), refused.sentence());
    assertEquals(List.of(), database().transactions());
  }

  @Test
  void unknownKeyColumnNamesTheNearest() throws ImportException {
    ImportRequest request = ImportRequest.of(database(), ACCOUNT, Samples.telco()).withKey("custmerID");
    ImportException refused = assertThrows(ImportException.class, () -> run(request));
    assertEquals("The file has no column \"custmerID\" that could be the key. Did you mean \"customerID\"?",
        refused.sentence());
  }

  @Test
  void cancelledImportLeavesNothing() throws ImportException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    ImportRequest request = ImportRequest.of(database(), ACCOUNT, Samples.telco());
    assertThrows(OperationCanceledException.class, () -> Importer.run(request, monitor));
    assertEquals(0, database().count(ACCOUNT));
    assertEquals(List.of(), database().transactions());
  }

  @Test
  void mappingIsRememberedAsText() throws ImportException {
    ImportRequest request = request(ACCOUNT, "no,Full name,Grüße an,skip me,n\nK1,Alma,Bo,x,1\nK2,Bela,Cy,y,2\n");
    Mapping mapping = Mapping.automatic(database().fields(), ACCOUNT, request.file().layout(), "no");
    assertEquals(new Existing("name"), mapping.target("Full name"));
    assertEquals(new Created(new FieldDefinition("Grüße_an", "Grüße an", FieldType.TEXT)), mapping.target("Grüße an"));
    Mapping changed = mapping.with("skip me", new Ignored())
        .with("n", new Created(new FieldDefinition("score_n", "N\tof \\ all", FieldType.NUMBER)));
    Mapping again = Mapping.fromText(changed.toText());
    assertEquals(changed, again);
    assertEquals("no", again.keyColumn().orElse(""));
    ImportReport report = run(request.withMapping(again));
    assertEquals(List.of("Grüße_an", "score_n"), report.fieldsCreated());
    assertEquals("2", scan(ACCOUNT, "score_n").column("score_n").text(1));
    assertThrows(ImportException.class, () -> Mapping.fromText("something else"));
  }

  @Test
  void withoutAKeyEveryRowIsNew() throws ImportException {
    String text = "name,city\nAlma,Porto\nBela,Lyon\n";
    assertEquals(2, run(request(ACCOUNT, text)).created());
    assertEquals(2, run(request(ACCOUNT, text)).created());
    assertEquals("A-000004", scan(ACCOUNT, "key").column("key").text(3));
  }

  @Test
  void wordsThatAreNotOfTheModelBecomeACustomField() throws ImportException {
    ImportReport report = run(request(ACCOUNT, "key,status\nK1,gold\nK2,silver\nK3,gold\nK4,gold\n"));
    assertEquals(List.of("status_2"), report.fieldsCreated());
    assertEquals(4, report.created());
    assertEquals("gold", scan(ACCOUNT, "status_2").column("status_2").text(0));
    assertEquals(0, run(request(ACCOUNT, "key,status\nK1,gold\nK2,silver\nK3,gold\nK4,gold\n")).changed());
  }

  @Test
  void oneTransactionTellsWhatItWasFor() throws ImportException {
    run(request(ACCOUNT, "key,name\nK1,Alma\n"));
    TransactionInfo info = database().transactions().get(0);
    assertEquals("Import of rows.csv", info.purpose());
    assertEquals("tester", info.user());
    assertEquals(1, info.number());
  }

  @Test
  void keyColumnIsRememberedForTheSameColumns() throws ImportException {
    String text = "Referenz;Firma;Umsatz\nR-1;Alma;5\nR-2;Bela;7\n";
    assertEquals(2, run(request(ACCOUNT, text).withKey("Referenz")).created());
    ImportReport again = run(request(ACCOUNT, text.replace(";7", ";8")));
    assertEquals("2 rows read: 0 created, 1 changed, 1 unchanged, 0 rejected.", again.sentence());
    assertEquals("Referenz", again.mapping().keyColumn().orElse(""));
    ImportReport other = run(request(ACCOUNT, text).withKey("Firma").asDryRun(true));
    assertEquals(2, other.created());
    assertEquals("Referenz", MappingMemory.recall(database(), ACCOUNT, request(ACCOUNT, text).file().layout())
        .flatMap(Mapping::keyColumn).orElse(""));
  }

  @Test
  void ordersProductsAndActivitiesCome() throws ImportException {
    run(request(ACCOUNT, "key,name\nK1,Alma\n"));
    assertEquals(2, run(request(ModelPackage.Literals.PRODUCT,
        "product id,name,category,price,currency,active\nP1,Router,Device,119.90,EUR,yes\nP2,Line,Tariff,24,EUR,no\n"))
        .created());
    Table products = scan(ModelPackage.Literals.PRODUCT, "unitPrice", "active");
    assertEquals("119.9", products.column("unitPrice").text(0));
    assertEquals("false", products.column("active").text(1));
    assertEquals(1, run(request(ModelPackage.Literals.ORDER,
        "order_no,customer_id,order date,amount,status\nO1,K1,2026-05-01,119.90,Paid\n")).created());
    assertEquals("paid", scan(ModelPackage.Literals.ORDER, "status").column("status").text(0));
    assertEquals(1, run(request(ModelPackage.Literals.ACTIVITY,
        "kind|subject|account|start|done\nCall|Welcome|K1|2026-05-02 10:15|yes\n")).created());
    assertEquals("2026-05-02T10:15:00Z",
        scan(ModelPackage.Literals.ACTIVITY, "start").column("start").text(0));
  }

  @Test
  void brokenMemoryIsPassedOver() throws ImportException, IOException {
    String text = "key,name\nK1,Alma\n";
    run(request(ACCOUNT, text));
    try (Stream<Path> files = Files.list(database().folder().resolve("mappings"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "not a mapping");
      }
    }
    assertEquals(1, run(request(ACCOUNT, text)).unchanged());
  }

  @Test
  void namesArePutTogetherFromTheirParts() throws ImportException {
    run(request(CONTACT, "id,First Name,Surname\nC1,Ada,Marlow\nC2,小明,王\nC3,,\n"));
    Table stored = scan(CONTACT, "name");
    assertEquals("Ada Marlow", stored.column("name").text(0));
    assertEquals("王小明", stored.column("name").text(1));
    assertEquals("C3", stored.column("name").text(2));
  }

  @Test
  void aBackupComesFirstWhereOneIsWantedAndThereIsSomethingToLose() throws ImportException {
    Path backups = folder.resolve("backups");
    ImportRequest.BackupFirst first = new ImportRequest.BackupFirst(1, backups);
    ImportRequest two = request(ACCOUNT, "key,website\nA,one\nB,two\n").withKey("key").withBackup(first);
    assertEquals(List.of(), run(two).notes());
    ImportRequest changed = request(ACCOUNT, "key,website\nA,three\nB,four\n").withKey("key").withBackup(first);
    run(changed.asDryRun(true));
    assertEquals(List.of(), Backups.list(backups));

    String note = run(changed).notes().get(0);
    List<Backup> made = Backups.list(backups);
    assertEquals(1, made.size());
    assertEquals("Before this import the database was backed up to " + made.get(0).file() + ".", note);
    assertEquals(1, made.get(0).transaction());

    run(request(ACCOUNT, "key,website\nA,five\n").withKey("key").withBackup(first));
    assertEquals(1, Backups.list(backups).size(), "one row is not more than one");
  }

  @Test
  void rowsReadAlreadyAreNotReadAgain() throws ImportException, IOException {
    ImportRequest request = request(ACCOUNT, "key,website\nA,one\nB,two\n").withKey("key");
    TableReading reading = request.file().read(ReadLimits.DEFAULT, new NullProgressMonitor());
    Files.writeString(request.file().file(), "key,website\nC,other\n");
    assertEquals(2, run(request.withReading(reading)).created());
    assertEquals("one", scan(ACCOUNT, "website").column("website").text(0));
  }
}
