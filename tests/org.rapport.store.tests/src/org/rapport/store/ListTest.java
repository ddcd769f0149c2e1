package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ModelPackage;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Lists agree with a slow reference in memory, for any filter, order and page. */
class ListTest {
  private static final String[] WORDS = {"alpha", "Beta", "beta", "北京客户", "长城 Ltd", "Zürich", "o'neil", "50%", "_x"};
  private static final List<String> COLUMNS = List.of("name", "industry", "n", "kind", "day", "yes", "parent.name");

  @TempDir
  Path folder = Path.of(".");

  /** A row of the reference; null is missing. */
  private record Row(long id, String name, @Nullable String industry, @Nullable Double n, @Nullable String kind,
      @Nullable Long day, @Nullable Boolean yes, @Nullable String parent) {
    @Nullable
    Comparable<?> value(String column) {
      return switch (column) {
        case "name" -> name;
        case "industry" -> industry;
        case "n" -> n;
        case "kind" -> kind;
        case "day" -> day;
        case "yes" -> yes;
        default -> parent;
      };
    }
  }

  @Test
  void anyListAgreesWithTheReference() {
    Random random = new Random(11);
    try (Database database = Fixture.create(folder.resolve("db"))) {
      List<Row> rows = data(database, random, 600);
      for (int i = 0; i < 300; i++) {
        List<String> conditions = new ArrayList<>();
        for (int c = random.nextInt(3); c > 0; c--) {
          conditions.add(condition(random));
        }
        Filter filter = Filter.parse(String.join(" and ", conditions), Fixture.ACCOUNT, database.fields());
        List<Sort> sorts = new ArrayList<>();
        for (int c = random.nextInt(3); c > 0; c--) {
          sorts.add(new Sort(COLUMNS.get(random.nextInt(COLUMNS.size())), random.nextBoolean()));
        }
        int offset = random.nextInt(50);
        int limit = random.nextInt(100);
        ListPage page = database.list(new ListQuery(Fixture.ACCOUNT, COLUMNS, filter, sorts, offset, limit));
        List<Row> expected = rows.stream().filter(r -> matches(r, filter)).sorted(order(sorts)).toList();
        assertEquals(expected.size(), page.total(), filter::toString);
        List<Long> ids = new ArrayList<>();
        for (int row = 0; row < page.rows().rows(); row++) {
          ids.add(page.id(row));
        }
        assertEquals(expected.stream().skip(offset).limit(limit).map(Row::id).toList(), ids,
            () -> filter + " by " + sorts);
        Table scan = database.scan(ScanQuery.of(Fixture.ACCOUNT, COLUMNS).where(filter));
        assertEquals(expected.stream().map(Row::id).sorted().toList(),
            java.util.Arrays.stream(((NumberColumn) scan.column("id")).values()).mapToObj(d -> (long) d).toList());
      }
    }
  }

  private static String condition(Random random) {
    String word = WORDS[random.nextInt(WORDS.length)];
    String quoted = "'" + word.replace("'", "''") + "'";
    String half = "'" + word.substring(0, 2).replace("'", "''").toUpperCase(Locale.ROOT) + "'";
    String[] operators = {"=", "!=", "<", "<=", ">", ">="};
    String operator = operators[random.nextInt(operators.length)];
    return switch (random.nextInt(9)) {
      case 0 -> "name ~ " + half;
      case 1 -> "industry " + operator + " " + quoted;
      case 2 -> "n " + operator + " " + random.nextInt(10);
      case 3 -> "kind = person";
      case 4 -> "day " + operator + " 2026-01-0" + (1 + random.nextInt(9));
      case 5 -> "yes " + (random.nextBoolean() ? "=" : "!=") + " true";
      case 6 -> "parent.name ~ " + half;
      case 7 -> COLUMNS.get(random.nextInt(COLUMNS.size())) + " is-missing";
      default -> "industry ~ " + half;
    };
  }

  private static boolean matches(Row row, Filter filter) {
    return filter.conditions().stream().allMatch(c -> {
      Comparable<?> value = row.value(c.field().name());
      Object wanted = c.value();
      if (wanted instanceof java.time.LocalDate day) {
        wanted = day.toEpochDay();
      }
      if (value == null || wanted == null) {
        return value == null && (wanted == null || c.operator() == Filter.Operator.UNEQUAL);
      }
      if (c.operator() == Filter.Operator.CONTAINS) {
        return value.toString().toLowerCase(Locale.ROOT).contains(wanted.toString().toLowerCase(Locale.ROOT));
      }
      int comparison = compare(value, wanted);
      return switch (c.operator()) {
        case EQUAL -> comparison == 0;
        case UNEQUAL -> comparison != 0;
        case LESS -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case GREATER -> comparison > 0;
        default -> comparison >= 0;
      };
    });
  }

  private static int compare(Object a, Object b) {
    return switch (a) {
      case String s -> s.compareTo((String) b);
      case Double d -> d.compareTo((Double) b);
      case Long l -> l.compareTo((Long) b);
      case Boolean t -> t.compareTo((Boolean) b);
      default -> throw new IllegalStateException(a.toString());
    };
  }

  private static Comparator<Row> order(List<Sort> sorts) {
    Comparator<Row> result = (a, b) -> 0;
    for (Sort sort : sorts) {
      result = result.thenComparing((a, b) -> {
        Comparable<?> x = a.value(sort.column());
        Comparable<?> y = b.value(sort.column());
        if (x == null || y == null) {
          return x == y ? 0 : x == null ? 1 : -1;
        }
        int c = x instanceof String s
            ? s.toLowerCase(Locale.ROOT).compareTo(y.toString().toLowerCase(Locale.ROOT)) : 0;
        c = c == 0 ? compare(x, y) : c;
        return sort.descending() ? -c : c;
      });
    }
    return result.thenComparing(Row::id);
  }

  private static List<Row> data(Database database, Random random, int count) {
    List<Row> rows = new ArrayList<>();
    TextColumn.Builder names = TextColumn.builder("name");
    TextColumn.Builder industries = TextColumn.builder("industry");
    NumberColumn.Builder numbers = NumberColumn.builder("n");
    CategoryColumn.Builder kinds = CategoryColumn.builder("kind");
    TimeColumn.Builder days = TimeColumn.builder("day", true);
    CategoryColumn.Builder truths = CategoryColumn.builder("yes");
    NumberColumn.Builder parents = NumberColumn.builder("parent");
    for (int i = 0; i < count; i++) {
      int parent = random.nextInt(4) == 0 || i == 0 ? -1 : random.nextInt(i);
      Row row = new Row(i + 1, WORDS[random.nextInt(WORDS.length)] + random.nextInt(20),
          random.nextInt(4) == 0 ? null : WORDS[random.nextInt(WORDS.length)],
          random.nextInt(4) == 0 ? null : (double) random.nextInt(10),
          random.nextBoolean() ? "person" : "organisation",
          random.nextInt(4) == 0 ? null : 20454L + random.nextInt(9),
          random.nextInt(4) == 0 ? null : random.nextBoolean(), parent < 0 ? null : rows.get(parent).name());
      rows.add(row);
      Double n = row.n();
      Long day = row.day();
      Boolean yes = row.yes();
      names.add(row.name());
      industries.add(row.industry());
      numbers.add(n == null ? Double.NaN : n);
      kinds.add(row.kind());
      days.add(day == null ? TimeColumn.MISSING : day * TimeColumn.DAY);
      truths.add(yes == null ? null : yes.toString());
      parents.add(parent < 0 ? Double.NaN : parent + 1);
    }
    try (Transaction transaction = database.begin("Data")) {
      transaction.defineFields(Fixture.ACCOUNT, List.of(FieldDefinition.of("n", FieldType.NUMBER)));
      transaction.defineFields(Fixture.ACCOUNT,
          List.of(FieldDefinition.of("day", FieldType.DATE), FieldDefinition.of("yes", FieldType.BOOLEAN)));
      transaction.insert(Fixture.ACCOUNT, Table.of(names.build(), industries.build(), numbers.build(), kinds.build(),
          days.build(), truths.build(), parents.build()));
      transaction.commit();
    }
    return rows;
  }

  @Test
  void unknownColumnsAreNamedWithTheNearest() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      StoreException e = assertThrows(StoreException.class,
          () -> database.list(ListQuery.of(Fixture.ACCOUNT, "industri")));
      assertTrue(e.getMessage().contains("industry"), e::getMessage);
      assertEquals(Fixture.ACCOUNT, database.fields().entity("accounts").orElseThrow());
      assertEquals(ModelPackage.Literals.CASE, database.fields().entity("Case").orElseThrow());
    }
  }
}
