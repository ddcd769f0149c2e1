package org.rapport.insight;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.Product;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.ScanQuery;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Reads which products orders have, some orders at a time, so that they are not all in memory at once. */
final class OrderProducts {
  private static final int AT_ONCE = 500;

  private OrderProducts() {}

  static List<List<String>> read(Database database, @Nullable IProgressMonitor monitor) {
    Table orders = database.scan(ScanQuery.of(ModelPackage.Literals.ORDER, List.of()), monitor);
    if (orders.rows() == 0) {
      throw new InsightException("The database " + database.name() + " holds no orders. Import some first.");
    }
    NumberColumn ids = (NumberColumn) orders.column(CustomerBase.ID);
    SubMonitor progress = SubMonitor.convert(monitor, "Reading orders", orders.rows());
    List<List<String>> baskets = new ArrayList<>();
    for (int start = 0; start < orders.rows(); start += AT_ONCE) {
      int end = Math.min(orders.rows(), start + AT_ONCE);
      try (EditSession session = database.openSession()) {
        for (int row = start; row < end; row++) {
          progress.split(1);
          baskets.add(products(session.load(ModelPackage.Literals.ORDER, (long) ids.value(row))));
        }
      }
    }
    return baskets;
  }

  private static List<String> products(Order order) {
    List<String> names = new ArrayList<>();
    for (OrderLine line : order.getLines()) {
      Product product = line.getProduct();
      if (product != null && product.getName() != null) {
        names.add(product.getName());
      }
    }
    return names;
  }
}
