package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Groups of records and their figures. The records are always added up in the same two halves, each in the order of
 * ids, however many processors there are: so the figures are the same, bit for bit.
 */
final class Grouping {
  private final Columns columns;
  private final Catalogue catalogue;
  private final GroupQuery query;
  private final Selection selection;
  private final List<Vector> by = new ArrayList<>();
  private final List<@Nullable Vector> measured = new ArrayList<>();

  Grouping(Columns columns, Catalogue catalogue, GroupQuery query) throws UnfitException {
    this.columns = columns;
    this.catalogue = catalogue;
    this.query = query;
    this.selection = new Selection(columns, catalogue, query.entity(), query.filter());
    query.by().forEach(name -> by.add(vector(name)));
    for (Measure measure : query.measures()) {
      String field = measure.field();
      measured.add(field == null ? null : vector(field));
    }
  }

  private Vector vector(String name) {
    return columns.vector(query.entity(), catalogue.resolve(query.entity(), name));
  }

  /** @return the groups and their figures */
  Table table() throws UnfitException {
    GroupKeys keys = GroupKeys.of(by, selection);
    Half first = new Half(keys);
    Half second = new Half(keys);
    int middle = selection.chunks() / 2;
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> first.add(0, middle), Workers.pool());
    second.add(middle, selection.chunks());
    other.join();
    int[] present = new int[keys.groups()];
    int count = 0;
    for (int g = 0; g < keys.groups(); g++) {
      if (first.counts[g] + second.counts[g] > 0) {
        present[count++] = g;
      }
    }
    present = Arrays.copyOf(present, count);
    present = keys.ordered(present);
    List<Column> result = new ArrayList<>();
    for (int b = 0; b < by.size(); b++) {
      result.add(Pages.column(query.by().get(b), by.get(b), keys.values(b, present)));
    }
    for (int m = 0; m < measured.size(); m++) {
      result.add(figure(m, first, second, keys, present));
    }
    return Table.of(result);
  }

  private Column figure(int m, Half first, Half second, GroupKeys keys, int[] present) throws UnfitException {
    Measure measure = query.measures().get(m);
    Vector vector = measured.get(m);
    if (vector == null) {
      double[] counts = new double[present.length];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = first.counts[present[i]] + second.counts[present[i]];
      }
      return NumberColumn.of(measure.name(), counts);
    }
    if (measure.kind() == Measure.Kind.DISTINCT) {
      int[] distinct = Distinct.count(vector, keys, selection);
      return NumberColumn.of(measure.name(), Arrays.stream(present).mapToDouble(g -> distinct[g]).toArray());
    }
    Figure figure = first.figures.get(m);
    Figure other = second.figures.get(m);
    if (figure == null || other == null) {
      throw new IllegalStateException("no figure");
    }
    figure.add(other);
    return figure.column(measure.name(), present);
  }

  /** Half of the records. */
  private final class Half {
    final GroupKeys keys;
    final int[] counts;
    final List<@Nullable Figure> figures = new ArrayList<>();

    Half(GroupKeys keys) throws UnfitException {
      this.keys = keys;
      Memory.check(keys.groups() * (8L + 16L * measured.size()) * 2);
      counts = new int[keys.groups() + 1];
      for (int m = 0; m < measured.size(); m++) {
        Vector vector = measured.get(m);
        Measure.Kind kind = query.measures().get(m).kind();
        figures.add(vector == null || kind == Measure.Kind.DISTINCT ? null : Figure.of(kind, vector, keys.groups()));
      }
    }

    void add(int from, int to) {
      long[] values = new long[Vector.CHUNK];
      int[] groups = new int[Vector.CHUNK];
      for (int chunk = from; chunk < to; chunk++) {
        if (!keys.groups(chunk, selection, groups, values)) {
          continue;
        }
        for (int i = 0; i < Vector.CHUNK; i++) {
          counts[groups[i]]++;
        }
        for (int m = 0; m < figures.size(); m++) {
          Figure figure = figures.get(m);
          Vector vector = measured.get(m);
          if (figure != null && vector != null) {
            vector.read(chunk, values);
            figure.add(groups, values);
          }
        }
      }
    }
  }
}
