package org.rapport.store.internal.past;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Field;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.ListPage;
import org.rapport.store.Sort;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.Fields;
import org.rapport.store.internal.mapping.IdSet;
import org.rapport.store.internal.mapping.Source;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Which records, in which order, with which columns: evaluated on the columns of the past, as on those of now. */
final class PastQuery implements Fields {
  private final EClass entity;
  private final List<String> columns;
  private final List<Condition> conditions;
  private final List<Sort> sorts;
  private final Catalogue then;
  private final Catalogue now;
  private final Map<String, Resolved> fields = new LinkedHashMap<>();

  /**
   * @param then the fields as they were
   * @param now the fields as they are, for names given since
   */
  PastQuery(EClass entity, List<String> columns, @Nullable Filter filter, List<Sort> sorts, Catalogue then,
      Catalogue now) {
    if (filter != null && filter.entity() != entity) {
      throw new IllegalArgumentException("a filter on " + filter.entity().getName() + " for a list of "
          + entity.getName());
    }
    this.entity = entity;
    this.columns = columns;
    this.conditions = filter == null ? List.of() : filter.conditions();
    this.sorts = sorts;
    this.then = then;
    this.now = now;
    columns.forEach(this::note);
    conditions.forEach(c -> note(c.field().name()));
    sorts.forEach(s -> note(s.column()));
  }

  /** A field as it was called then; else one that is called so now, when it was there under another name. */
  private void note(String name) {
    if (then.find(entity, name).isEmpty()) {
      Field today = now.find(entity, name).orElse(null);
      CustomField custom = today == null || !today.custom() ? null : then.customField(today.fieldId());
      if (custom != null && custom.field().entity() == entity) {
        fields.put(name, new Resolved(custom.field(), new Source.Custom(custom)));
        return;
      }
    }
    fields.put(name, then.resolve(entity, name));
  }

  @Override
  public Resolved resolve(EClass of, String name) {
    Resolved resolved = fields.get(name);
    if (resolved == null || of != entity) {
      throw new IllegalArgumentException(name);
    }
    return resolved;
  }

  private Source source(String name) {
    return resolve(entity, name).source();
  }

  /** @return the fields that are needed */
  List<Source> sources() {
    return fields.values().stream().map(Resolved::source).toList();
  }

  /** @return the rows that the filter lets through, in order */
  private int[] rows(PastView view) {
    int[] rows = view.table(entity).inOrder();
    for (Condition condition : conditions) {
      PastColumn column = view.column(entity, source(condition.field().name()));
      Object value = condition.value();
      IntPredicate holds = value == null ? column::isMissing : test(column, condition.operator(), value);
      rows = Arrays.stream(rows).filter(holds).toArray();
    }
    if (!sorts.isEmpty()) {
      sort(view, rows);
    }
    return rows;
  }

  private static IntPredicate test(PastColumn column, Operator operator, Object value) {
    if (value instanceof IdSet ids && column instanceof PastLongs numbers) {
      boolean in = operator == Operator.IN_SEGMENT;
      return row -> (!numbers.isMissing(row) && ids.contains(numbers.number(row))) == in;
    }
    IntPredicate test = column.test(operator, value);
    boolean missing = operator == Operator.UNEQUAL;
    return row -> column.isMissing(row) ? missing : test.test(row);
  }

  private void sort(PastView view, int[] rows) {
    PastColumn[] by = sorts.stream().map(s -> view.column(entity, source(s.column()))).toArray(PastColumn[]::new);
    boolean[] down = new boolean[by.length];
    for (int i = 0; i < down.length; i++) {
      down[i] = sorts.get(i).descending();
    }
    IntOrder.sort(rows, (a, b) -> {
      for (int i = 0; i < by.length; i++) {
        boolean noA = by[i].isMissing(a);
        boolean noB = by[i].isMissing(b);
        int c = noA || noB ? Boolean.compare(noA, noB) : down[i] ? by[i].compare(b, a) : by[i].compare(a, b);
        if (c != 0) {
          return c;
        }
      }
      return 0; // the order of ids stays: the sort is stable
    });
  }

  /** @return a page */
  ListPage page(PastView view, long offset, int limit) {
    int[] rows = rows(view);
    int from = (int) Math.min(offset, rows.length);
    int to = (int) Math.min(rows.length, (long) from + limit);
    return new ListPage(rows.length, table(view, Arrays.copyOfRange(rows, from, to)));
  }

  /** @return all rows */
  Table table(PastView view) {
    return table(view, rows(view));
  }

  private Table table(PastView view, int[] rows) {
    List<Column> built = new ArrayList<>();
    PastTable table = view.table(entity);
    built.add(NumberColumn.of("id", Arrays.stream(rows).mapToDouble(table::id).toArray()));
    for (String name : columns) {
      if (!name.equals("id")) {
        built.add(view.column(entity, source(name)).build(name, rows));
      }
    }
    return Table.of(built);
  }
}
