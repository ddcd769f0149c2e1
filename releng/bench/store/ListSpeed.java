import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Measure;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.Sort;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Arguments: folder, rows. Builds the database there unless it exists, then measures lists and searches. */
final class ListSpeed {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final String[] FIRST = {"Ada", "Berta", "Carl", "Dora", "Emil", "Frieda", "Georg", "Hanna", "Ivan",
      "Jana", "Karl", "Lena", "Max", "Nora", "Otto", "Paula", "Rosa", "Sven", "Tilda", "Udo", "Zoë", "Émile", "Østen"};
  private static final String[] LAST = {"Abel", "Bauer", "Curie", "Dietz", "Ernst", "Fuchs", "Gauß", "Hertz", "Illig",
      "Jung", "Kuhn", "Lange", "Meier", "Noether", "Oster", "Planck", "Quast", "Roth", "Stein", "Thoma", "Vogt", "Weiß"};
  private static final String[] FAMILY = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周"};
  private static final String[] GIVEN = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "涛", "明"};
  private static final String[] INDUSTRIES = {"Energy", "Health", "Retail", "Software", "Transport", "Banking", "制造",
      "教育"};
  private static final List<String> NUMBERS = List.of("tenure", "visits", "calls");
  private static final List<String> REALS = List.of("charge", "usage", "discount", "distance");
  private static final List<String> CHOICES = List.of("contract", "payment", "internet", "region");
  private static final List<String> TRUTHS = List.of("partner", "paperless", "senior");

  private ListSpeed() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    if (!Files.exists(folder)) {
      try (Passphrase passphrase = Passphrase.of("benchmark"); Database database = Databases.create(folder, passphrase,
          "bench")) {
        build(database, rows);
      }
    }
    try (Passphrase passphrase = Passphrase.of("benchmark");
        Database database = Databases.open(folder, passphrase, "bench")) {
      measure(database);
    }
  }

  private static void build(Database database, int rows) {
    long start = System.nanoTime();
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of accounts.csv")) {
      List<FieldDefinition> fields = new ArrayList<>();
      NUMBERS.forEach(n -> fields.add(FieldDefinition.of(n, FieldType.INTEGER)));
      REALS.forEach(n -> fields.add(FieldDefinition.of(n, FieldType.NUMBER)));
      fields.add(FieldDefinition.of("total", FieldType.DECIMAL));
      CHOICES.forEach(n -> fields.add(FieldDefinition.of(n, FieldType.CHOICE)));
      TRUTHS.forEach(n -> fields.add(FieldDefinition.of(n, FieldType.BOOLEAN)));
      fields.add(FieldDefinition.of("city", FieldType.TEXT));
      transaction.defineFields(ACCOUNT, fields);
      for (int from = 0; from < rows; from += 100_000) {
        transaction.insert(ACCOUNT, table(new Random(from), from, Math.min(rows, from + 100_000) - from));
      }
      transaction.commit();
    }
    System.out.printf(Locale.ROOT, "built %,d accounts x 22 columns in %.1f s%n", rows,
        (System.nanoTime() - start) / 1e9);
  }

  private static Table table(Random random, int from, int rows) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    CategoryColumn.Builder industries = CategoryColumn.builder("industry");
    TextColumn.Builder sites = TextColumn.builder("website");
    TextColumn.Builder cities = TextColumn.builder("city");
    TextColumn.Builder totals = TextColumn.builder("total");
    for (int i = 0; i < rows; i++) {
      keys.add("C" + (7_000_000 + (from + i) * 37L % 2_000_003));
      names.add(random.nextInt(10) == 0 ? pick(FAMILY, random) + pick(GIVEN, random) + pick(GIVEN, random)
          : pick(FIRST, random) + " " + pick(LAST, random) + " " + random.nextInt(9_000));
      industries.add(pick(INDUSTRIES, random));
      sites.add(random.nextInt(3) == 0 ? null : "https://www." + pick(LAST, random) + (from + i) + ".example.org");
      cities.add("City " + (int) Math.abs(random.nextGaussian() * 3_000));
      totals.add(random.nextInt(50) == 0 ? null : String.valueOf(random.nextInt(900_000) / 100.0));
    }
    List<Column> columns = new ArrayList<>(List.of(keys.build(), names.build(), industries.build(), sites.build(),
        cities.build(), totals.build(), TimeColumn.of("since", true,
            random.longs(rows, 10_000, 20_000).map(d -> d * TimeColumn.DAY).toArray())));
    NUMBERS.forEach(n -> columns.add(NumberColumn.of(n, random.ints(rows, 0, 73).asDoubleStream().toArray())));
    REALS.forEach(n -> columns.add(NumberColumn.of(n, random.doubles(rows, 18, 119)
        .map(d -> random.nextInt(20) == 0 ? Double.NaN : Math.rint(d * 100) / 100).toArray())));
    CHOICES.forEach(n -> columns.add(CategoryColumn.of(n, random.ints(rows, 0, 4).toArray(),
        List.of(n + " A", n + " b", n + " C", n + " d"))));
    TRUTHS.forEach(n -> columns.add(CategoryColumn.of(n, random.ints(rows, 0, 2).toArray(), List.of("false", "true"))));
    return Table.of(columns);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  private static double cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime() / 1e9;
  }

  private static void measure(Database database) throws InterruptedException {
    List<String> all = database.fields().of(ACCOUNT).stream().map(f -> f.name())
        .filter(n -> !List.of("description", "owner", "parent", "status", "id").contains(n)).toList();
    int[] steps = new int[1];
    double cpu = cpu();
    long start = System.nanoTime();
    database.warm(ACCOUNT, all, new NullProgressMonitor() {
      @Override
      public void worked(int work) {
        steps[0] += work;
      }
    });
    System.out.printf(Locale.ROOT, "cold load of %d columns x %,d rows: %.2f s (%.2f s of processors), %d steps of "
        + "progress; goal 10 s%n", all.size(), database.count(ACCOUNT), (System.nanoTime() - start) / 1e9, cpu() - cpu,
        steps[0]);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(Locale.ROOT, "memory in use: %d MB of %d MB%n",
        runtime.totalMemory() - runtime.freeMemory() >> 20, runtime.maxMemory() >> 20);
    lists(database, all, 1);
    List<double[]> times = lists(database, all, 2);
    print("first page, filtered and sorted", times.stream().mapToDouble(t -> t[0]).toArray(), 150);
    print("  of processors", times.stream().mapToDouble(t -> t[1]).toArray(), 150);
    print("a far page right afterwards", times.stream().mapToDouble(t -> t[2]).toArray(), 50);
    print("any further page", times.stream().mapToDouble(t -> t[3]).toArray(), 50);
    List<String> texts = List.of("ada", "Lena Me", "noether 12", "王伟", "丽", "gauß", "C7123", "ÉMILE", "99", "stein1234", "zzz",
        "o");
    texts.forEach(text -> database.search(ACCOUNT, text, 50));
    List<double[]> searches = new ArrayList<>();
    for (String text : texts) {
      double before = cpu();
      long began = System.nanoTime();
      ListPage page = database.search(ACCOUNT, text, 50);
      searches.add(new double[]{(System.nanoTime() - began) / 1e6, (cpu() - before) * 1e3});
      System.out.printf(Locale.ROOT, "  search '%s': %,d found, %.0f ms%n", text, page.total(),
          searches.getLast()[0]);
    }
    print("search", searches.stream().mapToDouble(t -> t[0]).toArray(), 100);
    print("  of processors", searches.stream().mapToDouble(t -> t[1]).toArray(), 100);
    asOf(database, all);
  }

  /** Changes a few records, then reads lists as they were before, beside the same lists as they are now. */
  private static void asOf(Database database, List<String> all) {
    Instant moment = database.transactions().get(0).time();
    long[] ids = new Random(5).longs(1_000, 1, database.count(ACCOUNT)).distinct().toArray();
    try (Transaction transaction = database.begin("Change of a few")) {
      String[] cities = new String[ids.length];
      Arrays.fill(cities, "City 0");
      transaction.update(ACCOUNT, ids, Table.of(TextColumn.of("city", cities)));
      transaction.commit();
    }
    List<Filter> filters = List.of(Filter.parse("tenure < 3", ACCOUNT, database.fields()),
        Filter.parse("city ~ '11'", ACCOUNT, database.fields()),
        Filter.parse("total > 100", ACCOUNT, database.fields()));
    for (int i = 0; i < filters.size() * 2; i++) {
      ListQuery query = new ListQuery(ACCOUNT, all, filters.get(i % filters.size()),
          List.of(new Sort(i < 3 ? "city" : "name", i % 2 == 0)), 0, 100);
      double[] now = timed(database, query);
      double[] then = timed(database, query.asOf(moment));
      double[] next = timed(database, query.page(100, 100).asOf(moment));
      System.out.printf(Locale.ROOT, "  as of earlier%s: %.0f ms (%.0f ms of processors), the next page %.0f ms (%.0f "
          + "ms), now: %.0f ms (%.0f ms)%n", i == 0 ? ", first" : "", then[0], then[1], next[0], next[1], now[0],
          now[1]);
    }
    GroupQuery groups = GroupQuery.of(ACCOUNT, List.of("industry"), Measure.count("number"),
        Measure.of(Measure.Kind.MEAN, "charge"));
    ScanQuery scan = ScanQuery.of(ACCOUNT, List.of("tenure", "charge", "city", "contract"));
    for (int round = 1; round <= 3; round++) {
      double[] groupsNow = timed(() -> database.group(groups));
      double[] groupsThen = timed(() -> database.group(groups.asOf(moment)));
      double[] scanNow = timed(() -> database.scan(scan, null));
      double[] scanThen = timed(() -> database.scan(scan.asOf(moment), null));
      System.out.printf(Locale.ROOT, "  groups as of earlier %.0f ms (%.0f), now %.0f ms (%.0f); 4 whole columns as of "
          + "earlier %.0f ms (%.0f), now %.0f ms (%.0f)%n", groupsThen[0], groupsThen[1], groupsNow[0], groupsNow[1],
          scanThen[0], scanThen[1], scanNow[0], scanNow[1]);
    }
    meanwhile(database, all);
  }

  /** Reads first pages without a pause while 100,000 more accounts are inserted; tells the longest wait. */
  private static void meanwhile(Database database, List<String> all) {
    int rows = 100_000;
    int first = (int) database.count(ACCOUNT);
    Table table = table(new Random(9), 1_500_000, rows);
    AtomicBoolean inserting = new AtomicBoolean(true);
    double[] worst = {0, 0};
    Thread reader = new Thread(() -> {
      for (int i = 0; inserting.get(); i++) {
        ListQuery query = new ListQuery(ACCOUNT, all, Filter.parse("tenure < " + (5 + i % 60), ACCOUNT, database
            .fields()), List.of(new Sort("city", true)), 0, 100);
        worst[0] = Math.max(worst[0], timed(database, query)[0]);
        worst[1]++;
      }
    }, "reader");
    reader.start();
    double[] insert = timed(() -> {
      try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of more.csv")) {
        transaction.insert(ACCOUNT, table);
        transaction.commit();
      }
    });
    inserting.set(false);
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.out.printf(Locale.ROOT, "%,d more beside %,d while one reads: %.1f s; %.0f first pages, the longest wait "
        + "%.0f ms%n", rows, first, insert[0] / 1e3, worst[1], worst[0]);
    database.undo(database.transactions().get(0).number(), null);
  }

  private static double[] timed(Runnable work) {
    double before = cpu();
    long start = System.nanoTime();
    work.run();
    return new double[]{(System.nanoTime() - start) / 1e6, (cpu() - before) * 1e3};
  }

  private static double[] timed(Database database, ListQuery query) {
    return timed(() -> database.list(query));
  }

  private static List<double[]> lists(Database database, List<String> all, int round) throws InterruptedException {
    List<String> filters = List.of("tenure < 3" + round, "charge >= 7" + round + ".5", "contract = 'contract A'",
        "name ~ st" + "ae".charAt(round - 1), "city ~ '" + round + "1'", "total > 1" + round + "00.5 and senior = true",
        "website is-missing", "since >= 200" + round + "-05-01", "industry != Energy and partner = true");
    List<double[]> times = new ArrayList<>();
    for (int i = 0; i < all.size() * 2; i++) {
      Filter filter = i % 5 == 4 ? null
          : Filter.parse(filters.get(i % filters.size()), ACCOUNT, database.fields());
      Sort first = new Sort(all.get(i % all.size()), i % 2 == round % 2);
      Sort second = new Sort(all.get((i * 7 + 3) % all.size()), i % 3 == 0);
      ListQuery query = new ListQuery(ACCOUNT, all, filter, i % 3 == 2 ? List.of(first) : List.of(first, second), 0,
          100);
      double before = cpu();
      long start = System.nanoTime();
      ListPage page = database.list(query);
      double one = (System.nanoTime() - start) / 1e6;
      double processors = (cpu() - before) * 1e3;
      start = System.nanoTime();
      database.list(query.page(page.total() / 2, 100));
      double two = (System.nanoTime() - start) / 1e6;
      start = System.nanoTime();
      database.list(query.page(page.total() / 3, 100));
      times.add(new double[]{one, processors, two, (System.nanoTime() - start) / 1e6});
      if (round == 2 && one > 100) {
        System.out.printf(Locale.ROOT, "  %.0f ms, then %.0f ms: %,d by %s where %s%n", one, two, page.total(),
            query.sorts(), filter);
      }
    }
    return times;
  }

  private static void print(String what, double[] millis, double goal) {
    Arrays.sort(millis);
    System.out.printf(Locale.ROOT, "%s: median %.0f ms, 95 of 100 within %.0f ms, all within %.0f ms; goal %.0f ms, "
        + "ratio %.2f (median), %.2f (worst)%n", what, millis[millis.length / 2], millis[millis.length * 95 / 100],
        millis[millis.length - 1], goal, millis[millis.length / 2] / goal, millis[millis.length - 1] / goal);
  }
}
