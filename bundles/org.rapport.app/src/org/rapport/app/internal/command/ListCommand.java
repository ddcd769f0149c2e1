package org.rapport.app.internal.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.ScoreNumbers;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.Sort;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists records of an entity, filtered and sorted. */
@Command(name = "list", sortOptions = false,
    description = "List records of a database, filtered and sorted by any field.",
    footer = {"",
        "A filter joins conditions by and: FIELD OP VALUE with OP one of = != < <= > >= ~ (contains),",
        "or FIELD is-missing, or in segment NAME, or not in segment NAME.",
        "Example: rapport list --database customers account --filter \"tenure < 12\" --sort score.Churn:desc"})
final class ListCommand extends RapportCommand {

  /** Columns of a terminal that a table may take. */
  private static final int WIDTH = 150;

  private static final Set<String> NOT_SHOWN = Set.of("id", "version", "description");

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "ENTITY", description = "What to list: account, contact, opportunity …")
  private String entity = "account";

  @Option(names = "--filter", paramLabel = "CONDITIONS", description = "Which records; all without it.")
  private String filter = "";

  @Option(names = "--sort", paramLabel = "FIELD[:desc]", split = ",",
      description = "The order, smallest first or with :desc greatest "
          + "first; scores are score.NAME.")
  private List<String> sorts = List.of();

  @Option(names = "--columns", paramLabel = "FIELD", split = ",",
      description = "The fields to show, separated by commas; paths such as "
          + "owner.name work.")
  private List<String> columns = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "100",
      description = "Rows at most (default: ${DEFAULT-VALUE}).")
  private int limit = 100;

  @Option(names = "--offset", paramLabel = "N", defaultValue = "0",
      description = "Rows to skip first (default: ${DEFAULT-VALUE}).")
  private long offset;

  @Option(names = "--as-of", paramLabel = "MOMENT", description = "List what was stored then. " + Moments.HELP)
  private @Nullable String asOf;

  ListCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    if (limit < 0 || offset < 0) {
      throw new WrongUseException("--limit and --offset must not be negative.");
    }
    try (Database open = database.open(session)) {
      EClass type = Entities.named(open, entity);
      String typed = asOf;
      Instant moment = typed == null ? null : Moments.parse(typed);
      FieldCatalogue fields = moment == null ? open.fields() : open.fields(moment);
      Filter conditions = Entities.filter(open, fields, type, filter);
      List<Sort> order = sorts.stream().map(sort -> sort(open, fields, type, sort.strip())).toList();
      List<String> wanted = columns.isEmpty() ? usual(open, fields, type, conditions, order)
          : columns.stream().map(name -> Entities.field(open, fields, type, name.strip()).name()).distinct().toList();
      ListPage page = open.list(new ListQuery(type, wanted, conditions, order, offset, limit, moment));
      JsonObject json = json(page);
      if (moment == null) {
        return Answer.done(json, text(page, wanted));
      }
      json.addProperty("asOf", moment.toString());
      json.addProperty("transaction", open.asOf(moment));
      return Answer.done(json, text(page, wanted) + "As of " + moment + ", after transaction " + open.asOf(moment)
          + ".\n");
    }
  }

  private static Sort sort(Database open, FieldCatalogue fields, EClass type, String text) {
    boolean descending = text.toLowerCase(Locale.ROOT).endsWith(":desc");
    boolean ascending = text.toLowerCase(Locale.ROOT).endsWith(":asc");
    String name = text.substring(0, text.length() - (descending ? 5 : ascending ? 4 : 0));
    return new Sort(Entities.field(open, fields, type, name).name(), descending);
  }

  /**
   * Key, name, what is sorted and filtered by, scores, other fields of the model, custom fields; of a record that is
   * referred to, its name.
   */
  private static List<String> usual(Database open, FieldCatalogue fields, EClass type, @Nullable Filter conditions,
      List<Sort> order) {
    Set<String> names = new LinkedHashSet<>();
    for (String first : List.of("key", "name")) {
      fields.find(type, first).ifPresent(field -> names.add(field.name()));
    }
    order.forEach(sort -> names.add(sort.column()));
    if (conditions != null) {
      conditions.conditions().stream().filter(condition -> !condition.operator().isOfSegment())
          .forEach(condition -> names.add(condition.field().name()));
    }
    if (type == ModelPackage.Literals.ACCOUNT) {
      Entities.scores(open).forEach(name -> names.add("score." + name));
    }
    for (Field field : fields.of(type)) {
      if (field.type() == FieldType.REFERENCE) {
        fields.find(type, field.name() + ".name").ifPresent(path -> names.add(path.name()));
      } else if (!NOT_SHOWN.contains(field.name())) {
        names.add(field.name());
      }
    }
    names.remove("id");
    return List.copyOf(names);
  }

  private static JsonObject json(ListPage page) {
    Table table = page.rows();
    JsonArray rows = new JsonArray();
    for (int row = 0; row < table.rows(); row++) {
      JsonObject json = new JsonObject();
      for (Column column : table.columns()) {
        json.add(column.name(), Values.json(column, row));
      }
      rows.add(json);
    }
    JsonObject json = new JsonObject();
    json.addProperty("total", page.total());
    json.add("rows", rows);
    return json;
  }

  /** As many columns as fit a terminal; all of them when they were asked for. Empty columns are passed over. */
  private String text(ListPage page, List<String> wanted) {
    Table table = page.rows();
    List<Column> shown = new ArrayList<>();
    int left = 0;
    int width = 0;
    for (String name : wanted) {
      Column column = table.column(name);
      if (columns.isEmpty() && column.missing() == column.size() && !name.equals("key")) {
        continue;
      }
      width += width(column) + 2;
      if (columns.isEmpty() && width > WIDTH) {
        left++;
      } else {
        shown.add(column);
      }
    }
    TextTable text = new TextTable(shown.stream().map(column -> (column instanceof NumberColumn ? ">" : "") + column
        .name()).toList());
    for (int row = 0; row < table.rows(); row++) {
      int current = row;
      text.add(shown.stream().map(column -> cell(column, current)).toList());
    }
    return text.text() + String.format(Locale.ENGLISH, "%,d of %,d%s%n", table.rows(), page.total(),
        left == 0 ? "" : String.format("; %d more columns: choose with --columns, or see all with --json -", left));
  }

  private static int width(Column column) {
    int width = column.name().length();
    for (int row = 0; row < column.size(); row++) {
      width = Math.max(width, Math.min(TextTable.WIDEST, cell(column, row).length()));
    }
    return width;
  }

  private static String cell(Column column, int row) {
    if (column instanceof NumberColumn numbers && column.name().startsWith("score.") && !column.isMissing(row)) {
      double value = numbers.value(row);
      return isProbability(numbers) ? String.format(Locale.ENGLISH, "%.1f %%", 100 * value)
          : value == Math.rint(value) ? String.format(Locale.ENGLISH, "%,.0f", value)
              : String.format(Locale.ENGLISH, "%,.2f", value);
    }
    return column.text(row);
  }

  /** Whether all that is listed of a score may be probabilities: one number beyond 1 tells that none is. */
  private static boolean isProbability(NumberColumn scores) {
    String name = scores.name().substring("score.".length());
    for (double value : scores.values()) {
      if (!Double.isNaN(value) && !ScoreNumbers.isProbability(name, null, value)) {
        return false;
      }
    }
    return true;
  }
}
