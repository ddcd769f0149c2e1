package org.rapport.store.internal.past;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;

/**
 * Columns of entities as one transaction left them. Work and memory grow with the columns that are asked for and with
 * what has changed in their entities since.
 */
final class PastView {
  private static final EntityMap SCORE = ModelMap.get().entity(ModelPackage.Literals.SCORE);
  private static final ColumnMap SCORE_NAME = SCORE.table().column("NAME");
  private static final ColumnMap SCORE_VALUE = SCORE.table().column("VALUE");
  private static final ColumnMap SCORE_ACCOUNT = SCORE.table().column("ACCOUNT_ID");

  private final StoreDatabase store;
  private final long number;
  private final @Nullable IProgressMonitor monitor;
  private final Set<Source> asked = new HashSet<>();
  private final Map<EClass, PastTable> tables = new LinkedHashMap<>();
  private final Map<String, PastColumn> made = new HashMap<>();

  /**
   * @param number the transaction whose state is wanted
   */
  PastView(StoreDatabase store, long number, @Nullable IProgressMonitor monitor) {
    this.store = store;
    this.number = number;
    this.monitor = monitor;
  }

  private PastTable needed(EClass entity) {
    return tables.computeIfAbsent(entity, e -> new PastTable(ModelMap.get().entity(e)));
  }

  /** Asks for an entity's records and what these fields of them are made of. */
  PastView need(EClass entity, List<Source> sources) {
    needed(entity);
    sources.forEach(s -> need(entity, s));
    asked.addAll(sources);
    return this;
  }

  /** @return whether these fields of an entity's records, as a transaction left them, are here */
  boolean has(long wanted, EClass entity, List<Source> sources) {
    return wanted == number && tables.containsKey(entity) && asked.containsAll(sources);
  }

  private void need(EClass entity, Source source) {
    PastTable table = needed(entity);
    String own = table.entity().table().name();
    switch (source) {
      case Source.Own field -> {
        if (!field.column().name().equals("ID")) {
          table.need(own, field.column());
        }
      }
      case Source.Custom field -> table.need(field.custom().table(), field.custom().column());
      case Source.ScoreValue score -> {
        PastTable scores = needed(SCORE.entity());
        List.of(SCORE_NAME, SCORE_VALUE, SCORE_ACCOUNT).forEach(c -> scores.need(SCORE.table().name(), c));
      }
      case Source.Path path -> {
        table.need(own, path.reference());
        need(path.target().entity(), path.rest());
      }
    }
  }

  private void check() {
    IProgressMonitor m = monitor;
    if (m != null && m.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  /** Reads what was asked for and turns it back, on a connection that sees one state only. */
  PastView load(Connection connection) throws SQLException, IOException {
    TreeSet<Place> places = new TreeSet<>(Place.NEWEST);
    for (PastTable table : tables.values()) {
      EClass entity = table.entity().entity();
      table.load(connection, Images.fieldTables(store.catalogue(), entity), this::check);
      places.addAll(ChangeIndex.after(connection, entity.getName(), number));
    }
    JournalBlocks blocks = new JournalBlocks(store);
    for (Place place : places) {
      check();
      var block = blocks.at(place);
      tables.values().forEach(t -> t.turnBack(block));
    }
    return this;
  }

  /** @return the table of an entity that was asked for */
  PastTable table(EClass entity) {
    return Objects.requireNonNull(tables.get(entity), entity.getName());
  }

  /** @return a field that was asked for, by the rows of its entity's table */
  PastColumn column(EClass entity, Source source) {
    PastTable table = table(entity);
    return switch (source) {
      case Source.Own own -> own.column().name().equals("ID")
          ? made.computeIfAbsent(entity.getName(), k -> ids(table))
          : table.column(table.entity().table().name(), own.column().name());
      case Source.Custom custom -> table.column(custom.custom().table(), custom.custom().column().name());
      case Source.ScoreValue score -> made.computeIfAbsent("score " + score.name(), k -> score(table, score.name()));
      case Source.Path path -> follow(table, path);
    };
  }

  private static PastColumn ids(PastTable table) {
    PastColumn ids = PastColumn.of(FieldType.INTEGER);
    for (int row = 0; row < table.rows(); row++) {
      ids.set(row, table.id(row));
    }
    return ids;
  }

  private PastColumn follow(PastTable table, Source.Path path) {
    PastTable target = table(path.target().entity());
    PastColumn values = column(path.target().entity(), path.rest());
    PastLongs references = (PastLongs) table.column(table.entity().table().name(), path.reference().name());
    int[] rows = new int[table.rows()];
    for (int row = 0; row < rows.length; row++) {
      int found = references.isMissing(row) ? -1 : target.row(references.number(row));
      rows[row] = found >= 0 && target.isAlive(found) ? found : -1;
    }
    return values.gather(rows, rows.length);
  }

  /** The newest score of a name is the one with the greatest id. */
  private PastColumn score(PastTable accounts, String name) {
    PastTable scores = table(SCORE.entity());
    String table = SCORE.table().name();
    PastColumn names = scores.column(table, SCORE_NAME.name());
    PastColumn values = scores.column(table, SCORE_VALUE.name());
    PastLongs owners = (PastLongs) scores.column(table, SCORE_ACCOUNT.name());
    PastColumn result = PastColumn.of(FieldType.NUMBER);
    for (int row : scores.inOrder()) {
      if (!owners.isMissing(row) && name.equals(names.get(row))) {
        int account = accounts.row(owners.number(row));
        if (account >= 0) {
          result.set(account, values.get(row));
        }
      }
    }
    return result;
  }
}
