package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.RetypePreview;
import org.rapport.store.StoreException;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.Conversions;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.FieldTypes;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** Writes definitions of custom fields: they are records like others, so every change is journalled and undoable. */
final class FieldEditor {
  static final EntityMap DEFINITION = ModelMap.get().entity(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION);
  private static final TableMap CHOICES = DEFINITION
      .list(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__CHOICES);

  private final Writer writer;

  FieldEditor(Writer writer) {
    this.writer = writer;
  }

  private CustomField custom(int fieldId) {
    return writer.catalogue().fieldOf(fieldId);
  }

  private Field field(int fieldId) {
    return custom(fieldId).field();
  }

  /** Inserts definitions; their field table comes with them. */
  List<Integer> define(EClass entity, List<FieldDefinition> fresh, @Nullable CustomField replaced)
      throws SQLException {
    long first = writer.reserve(DEFINITION.entity().getName(), fresh.size());
    long[] ids = new long[fresh.size()];
    Arrays.setAll(ids, i -> first + i);
    String table = ModelMap.get().entity(entity).table().name() + "_F" + first;
    List<Cells> columns = new ArrayList<>();
    for (ColumnMap column : DEFINITION.table().columns()) {
      @Nullable Object[] values = new @Nullable Object[ids.length];
      for (int i = 0; i < ids.length; i++) {
        FieldDefinition d = fresh.get(i);
        values[i] = switch (column.name()) {
          case TableMap.KEY -> DEFINITION.defaultKey(ids[i]);
          case TableMap.VERSION -> 1L;
          case "ENTITY" -> entity.getName();
          case "NAME" -> d.name();
          case "LABEL" -> d.label();
          case "TYPE" -> FieldTypes.literal(d.type());
          case "FIELD_TABLE" -> table;
          case "REPLACES_ID" -> replaced == null ? null : (long) replaced.field().fieldId();
          case "FORMER_NAMES" -> replaced == null ? null : Definitions.lines(replaced.formerNames());
          default -> rule(column.name(), d.rules(), column.defaultValue());
        };
      }
      columns.add(new Cells(column.name(), column.type(), null, values));
    }
    writer.add(Block.rows(Op.INSERT, DEFINITION.table().name(), ids, columns));
    for (int i = 0; i < ids.length; i++) {
      writeChoices(ids[i], fresh.get(i).choices());
    }
    return Arrays.stream(ids).mapToObj(Math::toIntExact).toList();
  }

  private static @Nullable Object rule(String column, FieldRules rules, @Nullable Object otherwise) {
    Object min = rules.min();
    Object max = rules.max();
    return switch (column) {
      case "REQUIRED" -> rules.required();
      case "UNIQUE" -> rules.unique();
      case "MIN" -> min == null ? null : Values.text(min);
      case "MAX" -> max == null ? null : Values.text(max);
      case "PATTERN" -> rules.pattern();
      case "SENSITIVE" -> rules.sensitive();
      default -> otherwise;
    };
  }

  /** Changes columns of one definition, those that differ. */
  private Field change(int fieldId, Map<String, @Nullable Object> values) throws SQLException {
    List<ColumnMap> columns = values.keySet().stream().map(DEFINITION.table()::column).toList();
    @Nullable Object[] olds = Objects.requireNonNull(
        Images.read(writer.connection(), DEFINITION.table().name(), columns, new long[]{fieldId}).get((long) fieldId));
    List<Cells> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      Object now = values.get(columns.get(c).name());
      if (!Objects.equals(olds[c], now)) {
        cells.add(new Cells(columns.get(c).name(), columns.get(c).type(), new @Nullable Object[]{olds[c]},
            new @Nullable Object[]{now}));
      }
    }
    if (!cells.isEmpty()) {
      writer.add(Block.rows(Op.UPDATE, DEFINITION.table().name(), new long[]{fieldId}, cells));
    }
    return field(fieldId);
  }

  private static Map<String, @Nullable Object> one(String column, @Nullable Object value) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put(column, value);
    return values;
  }

  Field rename(int fieldId, String name) throws SQLException {
    CustomField custom = custom(fieldId);
    Field field = custom.field();
    String fresh = new FieldDefinition(name, name, FieldType.TEXT).name().strip();
    if (fresh.equals(field.name())) {
      return field;
    }
    refuseTaken(field.entity(), fresh, fieldId);
    Set<String> former = new LinkedHashSet<>(custom.formerNames());
    former.removeIf(f -> f.equalsIgnoreCase(fresh));
    if (!field.name().equalsIgnoreCase(fresh)) {
      former.add(field.name());
    }
    Map<String, @Nullable Object> values = one("NAME", fresh);
    values.put("FORMER_NAMES", Definitions.lines(List.copyOf(former)));
    if (field.label().equals(field.name())) {
      values.put("LABEL", fresh);
    }
    return change(fieldId, values);
  }

  /** Refuses a name that another field of the entity has, one of the model or a custom one that is not retired. */
  void refuseTaken(EClass entity, String name, int except) {
    for (Field other : writer.catalogue().of(entity)) {
      if (other.name().equalsIgnoreCase(name) && (!other.custom() || other.fieldId() != except)) {
        throw new StoreException(entity.getName() + " has a field " + other.name() + " already: choose another name.");
      }
    }
  }

  Field relabel(int fieldId, String label) throws SQLException {
    Field field = field(fieldId);
    String fresh = label.isBlank() ? field.name() : label.strip();
    return change(fieldId, one("LABEL", new FieldDefinition(field.name(), fresh, field.type()).label()));
  }

  Field retire(int fieldId, boolean retired) throws SQLException {
    Field field = field(fieldId);
    if (!retired) {
      refuseTaken(field.entity(), field.name(), fieldId);
    }
    return change(fieldId, one("RETIRED", retired));
  }

  Field setRules(int fieldId, FieldRules rules) throws SQLException {
    Field field = field(fieldId);
    FieldRules fitting = rules.of(field.name(), field.type());
    FieldRules before = field.rules();
    boolean same = Objects.equals(fitting.min(), before.min()) && Objects.equals(fitting.max(), before.max())
        && Objects.equals(fitting.pattern(), before.pattern()) && (!fitting.unique() || before.unique());
    refuse(same ? List.of() : scan(fieldId).breaking(fitting.withRequired(false)));
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (String column : List.of("REQUIRED", "UNIQUE", "MIN", "MAX", "PATTERN", "SENSITIVE")) {
      values.put(column, rule(column, fitting, null));
    }
    return change(fieldId, values);
  }

  Field setChoices(int fieldId, List<Choice> choices) throws SQLException {
    Field field = field(fieldId);
    if (field.type() != FieldType.CHOICE) {
      throw new StoreException("The field " + field.name() + " can't have choices: it holds "
          + Values.describe(field.type()) + ". Change its type to choice first.");
    }
    refuse(scan(fieldId).outside(choices));
    writeChoices(fieldId, choices);
    return field(fieldId);
  }

  private FieldScan scan(int fieldId) {
    return new FieldScan(writer.connection(), custom(fieldId), null);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }

  /** Lets a new field take over name, place and converted values of another, which is retired. */
  Field retype(int fieldId, FieldType type, boolean blankUnfit) throws SQLException {
    CustomField old = custom(fieldId);
    Field field = old.field();
    if (field.retired()) {
      throw new StoreException("The field " + field.name() + " is retired: restore it before you change its type.");
    }
    if (field.type() == type) {
      return field;
    }
    FieldDefinition successor = new FieldDefinition(field.name(), field.label(), type,
        rules(field.rules(), type).of(field.name(), type), List.of());
    if (!blankUnfit) {
      refuse(unfit(scan(fieldId).preview(type)));
    }
    retire(fieldId, true);
    int id = define(field.entity(), List.of(successor), old).get(0);
    CustomField fresh = custom(id);
    new FieldScan(writer.connection(), old, null).forEach((ids, values) -> copy(fresh, ids, values));
    return field(id);
  }

  private static List<Problem> unfit(RetypePreview preview) {
    Field field = preview.field();
    return preview.unfit().stream().map(u -> new Problem(field.entity(), u.id(), u.key(), field.name(),
        u.key() + ": " + field.name() + " '" + u.value() + "' does not convert: " + u.reason() + ".")).toList();
  }

  /** Those rules that make sense in another type too. */
  private static FieldRules rules(FieldRules rules, FieldType type) {
    boolean text = type == FieldType.TEXT || type == FieldType.CHOICE;
    Object min = limit(rules.min(), type);
    Object max = limit(rules.max(), type);
    return new FieldRules(rules.required(), rules.unique() && type != FieldType.BOOLEAN, min, max,
        text ? rules.pattern() : null, rules.sensitive());
  }

  private static @Nullable Object limit(@Nullable Object limit, FieldType type) {
    boolean ordered = type.isNumeric() || type == FieldType.DATE || type == FieldType.TIME;
    return limit == null || !ordered ? null : Conversions.convert(limit, type).value();
  }

  private void copy(CustomField target, long[] ids, Object[] values) {
    FieldType type = target.column().type();
    long[] places = new long[ids.length];
    @Nullable Object[] news = new @Nullable Object[ids.length];
    int count = 0;
    for (int i = 0; i < ids.length; i++) {
      Object value = Conversions.convert(values[i], type).value();
      if (value != null) {
        places[count] = ids[i];
        news[count++] = value;
      }
    }
    writer.add(Block.rows(Op.UPDATE, target.table(), Arrays.copyOf(places, count), List.of(new Cells(
        target.column().name(), type, new @Nullable Object[count], Arrays.copyOf(news, count)))));
  }

  private void writeChoices(long fieldId, List<Choice> choices) throws SQLException {
    ListWriter.Rows olds = ListWriter.read(writer.connection(), CHOICES, new long[]{fieldId});
    Map<Object, Object> ids = new LinkedHashMap<>();
    for (@Nullable Object[] row : olds.of(fieldId)) {
      ids.put(String.valueOf(row[index("VALUE")]), Objects.requireNonNull(row[index(TableMap.PART_ID)]));
    }
    ListWriter.Rows news = new ListWriter.Rows();
    Set<String> seen = new LinkedHashSet<>();
    for (Choice choice : choices) {
      if (!seen.add(choice.value())) {
        throw new StoreException("The choice '" + choice.value() + "' is there twice: each value may occur once.");
      }
      @Nullable Object[] row = new @Nullable Object[CHOICES.columns().size()];
      Object id = ids.get(choice.value());
      row[index(TableMap.PART_ID)] = id == null
          ? writer.reserve(ModelPackage.Literals.FIELD_CHOICE.getName(), 1) : id;
      row[index("VALUE")] = choice.value();
      row[index("LABEL")] = choice.label().equals(choice.value()) ? null : choice.label();
      row[index("RETIRED")] = choice.retired();
      news.of(fieldId).add(row);
    }
    writer.add(ListWriter.block(CHOICES, new long[]{fieldId}, olds, news));
  }

  private static int index(String column) {
    return CHOICES.columns().indexOf(CHOICES.column(column));
  }
}
