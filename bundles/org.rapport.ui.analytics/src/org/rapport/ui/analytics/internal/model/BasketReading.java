package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.BasketFile;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.mining.rules.Baskets;
import org.rapport.table.Column;
import org.rapport.ui.analytics.internal.Messages;

/**
 * The baskets of a request.
 *
 * @param baskets the baskets
 * @param notes what a reader must know of the reading, one sentence each
 */
public record BasketReading(Baskets baskets, List<String> notes) {

  /**
   * Reads baskets. Never on the UI thread.
   *
   * @param base the open customer base, for orders
   * @throws ImportException when the file can't be read
   * @throws org.rapport.insight.InsightException when the base can't answer
   */
  public static BasketReading of(AnalysisRequest.Rules request, Optional<CustomerBase> base, IProgressMonitor monitor)
      throws ImportException {
    return switch (request.source()) {
      case Source.Accounts accounts -> new BasketReading(baskets(AnalysisRunner.open(accounts, base)
          .productsOfOrders(monitor)), List.of());
      case Source.CsvFile csv -> {
        monitor.setTaskName(NLS.bind(Messages.Run_reading, csv.file().getFileName()));
        yield switch (request.layout()) {
          case BasketLayout.Lines lines -> lines(csv, monitor);
          case BasketLayout.Columns columns -> table(csv, columns, monitor);
          case BasketLayout.Orders orders -> throw new InsightException(Messages.Run_ordersOfFile);
        };
      }
    };
  }

  private static Baskets baskets(List<List<String>> rows) {
    Baskets.Builder baskets = Baskets.builder();
    rows.forEach(baskets::add);
    return baskets.build();
  }

  private static BasketReading lines(Source.CsvFile csv, IProgressMonitor monitor) throws ImportException {
    Baskets.Builder baskets = Baskets.builder();
    BasketFile.read(csv.file(), baskets::add, monitor);
    return new BasketReading(baskets.build(), List.of());
  }

  private static BasketReading table(Source.CsvFile csv, BasketLayout.Columns columns, IProgressMonitor monitor)
      throws ImportException {
    TableReading reading = Formats.detect(csv.file()).read(ReadLimits.DEFAULT, monitor);
    Column basket = reading.table().column(columns.basket());
    Column item = reading.table().column(columns.item());
    Map<String, List<String>> items = new LinkedHashMap<>();
    Map<String, String> known = new HashMap<>();
    for (int row = 0; row < basket.size(); row++) {
      if (!basket.isMissing(row) && !item.isMissing(row)) {
        items.computeIfAbsent(basket.text(row), name -> new ArrayList<>())
            .add(known.computeIfAbsent(item.text(row), name -> name));
      }
    }
    return new BasketReading(baskets(new ArrayList<>(items.values())), RowReading.notes(reading));
  }
}
