package org.rapport.ui.analytics.internal.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.insight.BaseField;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.metric.Figure;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The rows behind a figure with their most telling fields; read in a job.
 *
 * @param entity what they are
 * @param table the rows: an id, then fields
 * @param shown the columns for people
 * @param left how many more rows there are
 */
record FigureRowTable(String entity, Table table, List<Shown> shown, long left) {

  /**
   * A column for people.
   *
   * @param label its heading
   * @param column its values
   */
  record Shown(String label, Column column) {
  }

  /** More rows nobody scrolls through. */
  static final int MOST = 100_000;
  private static final int FIELDS = 9;
  private static final String ACCOUNT = "account"; //$NON-NLS-1$
  private static final String NAME = ".name"; //$NON-NLS-1$

  /** Reads them. */
  static FigureRowTable read(CustomerBase base, FactSource facts, Figure figure, IProgressMonitor monitor) {
    String entity = figure.rows().entity();
    List<BaseField> fields = base.fields(entity);
    List<String> names = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (BaseField field : fields) {
      String name = field.kind() == BaseField.Kind.REFERENCE ? field.name() + NAME : field.name();
      if (names.size() < FIELDS && !field.name().equals(CustomerBase.ID) && isReadable(facts, entity, name, monitor)) {
        names.add(name);
        labels.add(field.label());
      }
    }
    boolean ofAccount = fields.stream().anyMatch(field -> field.name().equals(ACCOUNT));
    List<String> wanted = new ArrayList<>(names);
    if (ofAccount) {
      wanted.add(ACCOUNT);
    }
    Table all = facts.table(entity, wanted, monitor);
    long[] ids = figure.rows().ids().clone();
    Arrays.sort(ids);
    Table some = all.select(places(all, ids));
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      shown.add(new Shown(labels.get(i), some.column(names.get(i))));
    }
    return new FigureRowTable(entity, some, shown, Math.max(0, ids.length - (long) MOST));
  }

  /** A field that refers to something without a name is not shown. */
  private static boolean isReadable(FactSource facts, String entity, String name, IProgressMonitor monitor) {
    if (!name.endsWith(NAME)) {
      return true;
    }
    try {
      facts.table(entity, List.of(name), monitor);
      return true;
    } catch (InsightException unreadable) {
      return false;
    }
  }

  private static int[] places(Table all, long[] ids) {
    NumberColumn id = (NumberColumn) all.column(CustomerBase.ID);
    int[] places = new int[Math.min(MOST, ids.length)];
    int found = 0;
    for (int row = 0; row < all.rows() && found < places.length; row++) {
      if (Arrays.binarySearch(ids, (long) id.value(row)) >= 0) {
        places[found++] = row;
      }
    }
    return Arrays.copyOf(places, found);
  }

  /** The record id of a row. */
  long id(int row) {
    return (long) ((NumberColumn) table.column(CustomerBase.ID)).value(row);
  }

  /** The account that a row is or belongs to; 0 for none. */
  long account(int row) {
    return entity.equals(ACCOUNT) ? id(row)
        : table.find(ACCOUNT).filter(NumberColumn.class::isInstance).map(NumberColumn.class::cast)
            .filter(column -> !column.isMissing(row)).map(column -> (long) column.value(row)).orElse(0L);
  }
}
