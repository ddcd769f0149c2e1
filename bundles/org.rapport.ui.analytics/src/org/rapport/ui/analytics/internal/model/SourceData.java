package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.BasketFile;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.BaseField;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.Question;
import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.ui.analytics.internal.Messages;

/**
 * A first look at a source, for the wizard.
 *
 * @param fields the fields in order
 * @param description one sentence: how many rows and fields
 * @param naming the field that names a row for people, if there is one
 */
public record SourceData(List<FieldProfile> fields, String description, Optional<Naming> naming) {

  /**
   * A field that names rows.
   *
   * @param name its name in requests
   * @param label the name people see
   */
  public record Naming(String name, String label) {
  }

  /** So many rows are looked at. */
  private static final int ROWS = 100_000;
  private static final String NAME = "name"; //$NON-NLS-1$

  public SourceData {
    fields = List.copyOf(fields);
  }

  /**
   * Looks at a source.
   *
   * @param base the open customer base, for accounts
   * @throws ImportException when the file can't be read
   */
  public static SourceData look(Source source, Optional<CustomerBase> base, IProgressMonitor monitor)
      throws ImportException {
    return switch (source) {
      case Source.Accounts accounts -> accounts(accounts, base.orElseThrow(SourceData::notOpen), monitor);
      case Source.CsvFile csv -> file(csv, monitor);
    };
  }

  /**
   * Looks at a source of baskets.
   *
   * @param base the open customer base, for its orders
   * @throws ImportException when the file can't be read
   */
  public static BasketData lookForBaskets(Source source, Optional<CustomerBase> base, IProgressMonitor monitor)
      throws ImportException {
    return switch (source) {
      case Source.Accounts accounts -> new BasketData(new BasketLayout.Orders(), List.of(),
          NLS.bind(Messages.Source_orders, FigureText.count(base.orElseThrow(SourceData::notOpen).count("order")))); //$NON-NLS-1$
      case Source.CsvFile csv -> baskets(csv, monitor);
    };
  }

  private static BasketData baskets(Source.CsvFile source, IProgressMonitor monitor) throws ImportException {
    TableReading reading = Formats.detect(source.file()).read(ReadLimits.preview(ROWS), monitor);
    List<String> columns = reading.table().columns().stream().map(Column::name).toList();
    if (reading.rowsRejected() == 0 && columns.size() >= 2) {
      return new BasketData(new BasketLayout.Columns(columns.get(0), columns.get(1)), columns,
          NLS.bind(Messages.Source_itemRows, FigureText.count(reading.table().rows()), columns.size()));
    }
    AtomicLong baskets = new AtomicLong();
    BasketFile.read(source.file(), basket -> baskets.incrementAndGet(), monitor);
    return new BasketData(new BasketLayout.Lines(), columns,
        NLS.bind(Messages.Source_basketLines, FigureText.count(baskets.get())));
  }

  static InsightException notOpen() {
    return new InsightException(Messages.Source_notOpen);
  }

  private static SourceData accounts(Source.Accounts source, CustomerBase base, IProgressMonitor monitor) {
    Map<String, BaseField> fields = new HashMap<>();
    List<String> wanted = new ArrayList<>();
    for (BaseField field : base.fields("account")) { //$NON-NLS-1$
      fields.put(field.name(), field);
      if (field.feature() || field.target()) {
        wanted.add(field.name());
      }
    }
    if (wanted.size() < 2) {
      throw new InsightException(Messages.Source_noFields);
    }
    Question question = new Question("account", wanted.get(0), Optional.empty(), //$NON-NLS-1$
        wanted.subList(1, wanted.size()), List.of(), source.filter());
    Table table = base.dataset(question, monitor).table();
    List<FieldProfile> profiles = new ArrayList<>();
    for (String name : wanted) {
      BaseField field = fields.get(name);
      if (field != null) {
        profiles.add(profile(table.column(name), field.label(), !field.feature()));
      }
    }
    Optional<Naming> naming = Optional.ofNullable(fields.get(NAME)).map(f -> new Naming(f.name(), f.label()));
    return new SourceData(profiles, NLS.bind(Messages.Source_accounts, FigureText.count(table.rows()),
        profiles.size()), naming);
  }

  private static SourceData file(Source.CsvFile source, IProgressMonitor monitor) throws ImportException {
    TableReading reading = Formats.detect(source.file()).read(ReadLimits.preview(ROWS), monitor);
    Table table = reading.table();
    List<FieldProfile> profiles = table.columns().stream().map(c -> profile(c, c.name(), false)).toList();
    String description = NLS.bind(Messages.Source_file, new Object[]{table.rows() < ROWS ? "" : "> ", //$NON-NLS-1$ //$NON-NLS-2$
        FigureText.count(table.rows()), profiles.size(), FigureText.count(reading.rowsIncomplete())});
    return new SourceData(profiles, description, profiles.stream().filter(FieldProfile::identifies)
        .map(f -> new Naming(f.name(), f.label())).findFirst());
  }

  private static FieldProfile profile(Column column, String label, boolean identity) {
    return FieldProfile.of(column, label, identity, Math.min(ROWS, column.size()));
  }
}
