package org.rapport.store.internal.segments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.table.Column;
import org.rapport.table.Names;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * A segment as it is stored.
 *
 * @param id the record's id
 * @param key its key
 * @param name its name
 * @param rule the filter that its accounts pass, or null when it has members of its own
 */
record SegmentDefinition(long id, String key, String name, @Nullable String rule) {
  /** @return all segments, now or at a moment */
  static List<SegmentDefinition> all(StoreDatabase store, @Nullable Instant moment) {
    Table table = store.scan(ScanQuery.of(ModelPackage.Literals.SEGMENT, List.of("key", "name", "kind", "rule"))
        .asOf(moment), null);
    NumberColumn ids = (NumberColumn) table.column("id");
    Column keys = table.column("key");
    Column names = table.column("name");
    Column kinds = table.column("kind");
    Column rules = table.column("rule");
    List<SegmentDefinition> all = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      boolean byRule = kinds.text(row).equals("rule");
      all.add(new SegmentDefinition((long) ids.value(row), keys.text(row), names.text(row),
          byRule ? rules.isMissing(row) ? "" : rules.text(row) : null));
    }
    return all;
  }

  /**
   * @param wanted a name or key
   * @return the segment of that name, else of that key, else of that name in another case; null when there is none
   * @throws StoreException when several have that name
   */
  static @Nullable SegmentDefinition find(String wanted, List<SegmentDefinition> all) {
    for (Predicate<SegmentDefinition> test : List.<Predicate<SegmentDefinition>>of(s -> s.name().equals(wanted),
        s -> s.key().equals(wanted), s -> s.name().equalsIgnoreCase(wanted))) {
      List<SegmentDefinition> found = all.stream().filter(test).toList();
      if (found.size() > 1) {
        throw new StoreException("There are " + found.size() + " segments called '" + wanted
            + "': name the one you mean by its key, " + String.join(" or ", found.stream().map(
                SegmentDefinition::key).toList()) + ".");
      }
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    }
    return null;
  }

  /**
   * @param wanted a name or key
   * @return the segment
   * @throws StoreException when there is none, with those whose names are near
   */
  static SegmentDefinition get(String wanted, List<SegmentDefinition> all) {
    SegmentDefinition found = find(wanted, all);
    if (found != null) {
      return found;
    }
    List<String> names = all.stream().map(SegmentDefinition::name).toList();
    String small = wanted.toLowerCase(java.util.Locale.ROOT);
    List<String> near = Stream.concat(Names.nearest(wanted, names).stream(),
        names.stream().filter(n -> n.toLowerCase(java.util.Locale.ROOT).contains(small))).distinct().limit(3).toList();
    String hint = names.isEmpty() ? " There are none yet: create one first."
        : near.isEmpty() ? " There are: " + quoted(names.stream().limit(5).toList())
            + (names.size() > 5 ? " and " + (names.size() - 5) + " more." : ".")
            : " Did you mean " + String.join(" or ", near.stream().map(n -> "'" + n + "'").toList()) + "?";
    throw new StoreException("There is no segment '" + wanted + "'." + hint);
  }

  private static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(n -> "'" + n + "'").toList());
  }
}
