package org.rapport.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.mining.Dataset;
import org.rapport.model.Account;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.Product;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Passphrase;

/** Records and baskets for questions that predict nothing. */
class RowsAndBasketsTest {

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    opened = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private CustomerBase base() {
    return CustomerBase.of(database());
  }

  private void orders() {
    try (EditSession session = database().openSession()) {
      Account account = account(session, "Yara", "retail");
      account(session, "Una", "energy");
      Product bread = product(session, "Bread");
      Product butter = product(session, "Butter");
      order(session, account, bread, butter);
      order(session, account);
      order(session, account, butter, null, bread);
      session.commit("Orders");
    }
  }

  private static Account account(EditSession session, String name, String industry) {
    Account account = session.create(ModelPackage.Literals.ACCOUNT);
    account.setName(name);
    account.setIndustry(industry);
    return account;
  }

  private static Product product(EditSession session, String name) {
    Product product = session.create(ModelPackage.Literals.PRODUCT);
    product.setName(name);
    return product;
  }

  private static void order(EditSession session, Account account, @Nullable Product... products) {
    Order order = session.create(ModelPackage.Literals.ORDER);
    order.setAccount(account);
    order.setDate(LocalDate.of(2026, 1, 31));
    for (Product product : products) {
      OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
      line.setProduct(product);
      order.getLines().add(line);
    }
  }

  @Test
  void everyOrderIsABasketOfItsProducts() {
    orders();
    assertEquals(List.of(List.of("Bread", "Butter"), List.of(), List.of("Butter", "Bread")),
        base().productsOfOrders(null));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> base().productsOfOrders(cancelled));
  }

  @Test
  void withoutOrdersThatIsSaid() {
    InsightException none = assertThrows(InsightException.class, () -> base().productsOfOrders(null));
    assertTrue(String.valueOf(none.getMessage()).contains("no orders"), none.getMessage());
  }

  @Test
  void rowsAreNamedByAFieldThatIsNotCompared() {
    orders();
    Dataset rows = base().rows("account", List.of("industry", "name"), Optional.of("name"), "", null);
    assertEquals(List.of("industry"), rows.features());
    assertEquals(Optional.of("name"), rows.id());
    assertEquals("Yara", rows.table().column("name").text(0));
    assertEquals(Optional.empty(), rows.label());
    Dataset some = base().rows("account", List.of("industry"), Optional.empty(), "industry = energy", null);
    assertEquals(1, some.rows());
    assertEquals(Optional.of("id"), some.id());
  }

  @Test
  void rowsNeedFieldsAndRecords() {
    orders();
    assertThrows(InsightException.class, () -> base().rows("account", List.of("name"), Optional.of("name"), "", null));
    assertThrows(InsightException.class, () -> base().rows("account", List.of("colour"), Optional.empty(), "", null));
    assertThrows(InsightException.class,
        () -> base().rows("account", List.of("industry"), Optional.empty(), "industry = space", null));
  }
}
