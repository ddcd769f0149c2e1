package org.rapport.exchange.internal.sample;

import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Transaction;
import org.rapport.table.Table;

/** Writes the sample into an empty database, in four transactions. */
public final class SampleWriter {

  private static final String[] USERS = {"Mara Ellwood", "Jonas Brackley", "陈思远", "Ida Norwell", "Theo Castell"};

  private final Database database;
  private final SampleCustomers base;
  private final SampleSales sales;
  private final long today;
  private long[] users = {};
  private long[] stages = {};
  private long[] products = {};
  private long[] accounts = {};

  /**
   * @param database an empty database
   * @param accounts how many accounts
   * @param today the day of the sample, in days since 1970
   */
  public SampleWriter(Database database, int accounts, long today) {
    this.database = database;
    this.today = today;
    base = new SampleCustomers(accounts);
    sales = new SampleSales(base, today);
  }

  /**
   * Writes everything.
   *
   * @param monitor progress and cancelling between transactions
   */
  public void write(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, "Creating the sample database", 10);
    users();
    step(progress, 1);
    accounts();
    step(progress, 4);
    sales();
    step(progress, 3);
    service();
    step(progress, 2);
  }

  private static void step(SubMonitor progress, int work) {
    progress.worked(work);
    if (progress.isCanceled()) {
      throw new OperationCanceledException("Creating the sample database was cancelled.");
    }
  }

  private void users() {
    try (Transaction transaction = database.begin("Sample users, stages and products")) {
      Rows people = new Rows();
      for (int i = 0; i < USERS.length; i++) {
        people.text("name", USERS[i]).text("login", "user" + (i + 1)).text("email", "user" + (i + 1) + "@example.com")
            .word("active", "true");
      }
      users = transaction.insert(ModelPackage.Literals.USER, people.build());
      long[] team = transaction.insert(ModelPackage.Literals.TEAM, new Rows().text("name", "Customer care").build());
      transaction.setMembers(ModelPackage.Literals.TEAM__MEMBERS, repeat(team, new int[USERS.length]), users);
      long[] pipeline = transaction.insert(ModelPackage.Literals.PIPELINE,
          new Rows().text("name", "Sales").text("description", "From the first talk to the contract").build());
      stages = transaction.insert(ModelPackage.Literals.STAGE, SampleSales.stages(pipeline[0]));
      products = transaction.insert(ModelPackage.Literals.PRODUCT, SampleSales.products());
      transaction.commit();
    }
  }

  private void accounts() {
    try (Transaction transaction = database.begin("Sample accounts")) {
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, SampleCustomers.fields());
      accounts = transaction.insert(ModelPackage.Literals.ACCOUNT, base.accounts(users, today));
      transaction.setParts(ModelPackage.Literals.ACCOUNT__ADDRESSES, accounts, base.addresses());
      int[] twice = new int[accounts.length * 2];
      Arrays.setAll(twice, i -> i / 2);
      transaction.setParts(ModelPackage.Literals.ACCOUNT__CONTACT_POINTS, repeat(accounts, twice),
          base.contactPoints());
      insert(transaction, ModelPackage.Literals.CONTACT, base.contacts(accounts, users));
      transaction.commit();
    }
  }

  private void sales() {
    try (Transaction transaction = database.begin("Sample opportunities and orders")) {
      long[] deals = insert(transaction, ModelPackage.Literals.OPPORTUNITY,
          sales.opportunities(accounts, stages, users));
      parts(transaction, ModelPackage.Literals.OPPORTUNITY__LINES, deals, sales.dealLineOwners(),
          sales.dealLines(products));
      long[] orders = insert(transaction, ModelPackage.Literals.ORDER, sales.orders(accounts));
      parts(transaction, ModelPackage.Literals.ORDER__LINES, orders, sales.orderLineOwners(),
          sales.orderLines(products));
      transaction.commit();
    }
  }

  private void service() {
    SampleService service = new SampleService(base, accounts, users, today);
    try (Transaction transaction = database.begin("Sample activities, cases and surveys")) {
      insert(transaction, ModelPackage.Literals.ACTIVITY, service.activities());
      insert(transaction, ModelPackage.Literals.CASE, service.cases());
      insert(transaction, ModelPackage.Literals.SURVEY_RESPONSE, service.surveys());
      transaction.commit();
    }
  }

  /** Small samples may have none of an entity. */
  private static long[] insert(Transaction transaction, EClass entity, Table rows) {
    return rows.rows() == 0 ? new long[0] : transaction.insert(entity, rows);
  }

  private static void parts(Transaction transaction, EReference list, long[] owners, int[] indexes, Table parts) {
    if (parts.rows() > 0) {
      transaction.setParts(list, repeat(owners, indexes), parts);
    }
  }

  private static long[] repeat(long[] ids, int[] indexes) {
    long[] repeated = new long[indexes.length];
    Arrays.setAll(repeated, i -> ids[indexes[i]]);
    return repeated;
  }
}
