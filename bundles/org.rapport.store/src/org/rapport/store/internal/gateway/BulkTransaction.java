package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.table.Column;
import org.rapport.table.Table;

/** The transaction that callers see. */
final class BulkTransaction implements Transaction {
  private final Writer writer;

  BulkTransaction(Writer writer) {
    this.writer = writer;
  }

  @Override
  public List<Field> defineFields(EClass entity, List<FieldDefinition> definitions) {
    Catalogue catalogue = writer.catalogue();
    List<FieldDefinition> fresh = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FieldDefinition definition : definitions) {
      Optional<Field> known = catalogue.of(entity).stream()
          .filter(f -> f.name().equalsIgnoreCase(definition.name())).findFirst();
      if (known.isPresent() && known.get().type() != definition.type()) {
        throw new StoreException(entity.getName() + " has a field " + known.get().name() + " already, of the type "
            + known.get().type().name().toLowerCase(java.util.Locale.ROOT) + ": choose another name or this type.");
      }
      if (!names.add(definition.name().toLowerCase(java.util.Locale.ROOT))) {
        throw new StoreException("The field " + definition.name() + " is defined twice: names must differ.");
      }
      if (known.isEmpty()) {
        fresh.add(definition);
      }
    }
    if (!fresh.isEmpty()) {
      whole(() -> new FieldEditor(writer).define(entity, fresh, null));
    }
    Catalogue now = writer.catalogue();
    return definitions.stream().map(d -> now.get(entity, d.name())).toList();
  }

  @Override
  public List<Field> addFields(EClass entity, List<FieldDefinition> definitions) {
    definitions.forEach(d -> new FieldEditor(writer).refuseTaken(entity, d.name(), 0));
    return defineFields(entity, definitions);
  }

  @Override
  public Field renameField(int fieldId, String name) {
    return whole(() -> new FieldEditor(writer).rename(fieldId, name));
  }

  @Override
  public Field relabelField(int fieldId, String label) {
    return whole(() -> new FieldEditor(writer).relabel(fieldId, label));
  }

  @Override
  public Field retypeField(int fieldId, FieldType type, boolean blankUnfit) {
    return whole(() -> new FieldEditor(writer).retype(fieldId, type, blankUnfit));
  }

  @Override
  public Field retireField(int fieldId) {
    return whole(() -> new FieldEditor(writer).retire(fieldId, true));
  }

  @Override
  public Field restoreField(int fieldId) {
    return whole(() -> new FieldEditor(writer).retire(fieldId, false));
  }

  @Override
  public Field setRules(int fieldId, FieldRules rules) {
    return whole(() -> new FieldEditor(writer).setRules(fieldId, rules));
  }

  @Override
  public Field setChoices(int fieldId, List<Choice> choices) {
    return whole(() -> new FieldEditor(writer).setChoices(fieldId, choices));
  }

  private interface Call<T> {
    T run() throws SQLException;
  }

  /** A call that fails half-way leaves a transaction that can only be taken back. */
  private <T> T whole(Call<T> call) {
    long before = writer.added();
    boolean good = false;
    try {
      T result = call.run();
      good = true;
      return result;
    } catch (SQLException e) {
      throw writer.store().unwritable(e);
    } finally {
      if (!good) {
        writer.failUnless(before);
      }
    }
  }

  @Override
  public long[] insert(EClass entity, Table rows) {
    if (entity == FieldEditor.DEFINITION.entity()) {
      throw new StoreException("Custom fields are created by defining them, not by inserting records.");
    }
    return whole(() -> new Inserter(writer, entity, rows).insert());
  }

  @Override
  public boolean[] update(EClass entity, long[] ids, Table values) {
    if (entity == FieldEditor.DEFINITION.entity()) {
      throw new StoreException("Custom fields are changed one by one: rename, relabel, retype, retire them, or set "
          + "their rules and choices.");
    }
    return whole(() -> new Updater(writer, entity, ids, values).update());
  }

  @Override
  public void setParts(EReference list, long[] owners, Table parts) {
    TableMap table = table(list, TableMap.Kind.PARTS);
    Problems problems = new Problems(table.entity());
    try {
      List<@Nullable Input> inputs = new ArrayList<>();
      for (ColumnMap column : table.columns()) {
        Column given = parts.find(column.field()).orElse(null);
        inputs.add(given == null || column.name().equals(TableMap.PART_ID) ? null
            : new Input(given, given.name(), column, writer));
      }
      long first = writer.reserve(list.getEReferenceType().getName(), owners.length);
      ListWriter.Rows news = new ListWriter.Rows();
      for (int row = 0; row < owners.length; row++) {
        @Nullable Object[] values = new @Nullable Object[table.columns().size()];
        for (int c = 0; c < values.length; c++) {
          values[c] = part(table.columns().get(c), inputs.get(c), row, owners[row], first, problems);
        }
        news.of(owners[row]).add(values);
      }
      problems.throwIfAny();
      whole(() -> replace(table, owners, news));
    } catch (SQLException e) {
      throw writer.store().unwritable(e);
    }
  }

  private static @Nullable Object part(ColumnMap column, @Nullable Input input, int row, long owner, long first,
      Problems problems) {
    if (column.name().equals(TableMap.PART_ID)) {
      return first + row;
    }
    try {
      Object value = input == null ? null : input.value(row);
      if (value == null) {
        value = column.defaultValue();
      }
      if (value == null && column.isRequired()) {
        throw new Input.Unfit(column.field() + " is missing: a value is required");
      }
      return value;
    } catch (Input.Unfit e) {
      problems.add(row, owner, null, column.name(), e.getMessage());
      return null;
    }
  }

  @Override
  public void setMembers(EReference list, long[] owners, long[] targets) {
    TableMap table = table(list, TableMap.Kind.MEMBERS);
    ListWriter.Rows news = new ListWriter.Rows();
    for (int row = 0; row < owners.length; row++) {
      news.of(owners[row]).add(new @Nullable Object[]{targets[row]});
    }
    whole(() -> replace(table, owners, news));
  }

  private static TableMap table(EReference list, TableMap.Kind kind) {
    if (list == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__CHOICES) {
      throw new StoreException("The choices of a custom field are set for the field, not as parts.");
    }
    for (EntityMap entity : ModelMap.get().entities()) {
      for (TableMap table : entity.lists()) {
        if (table.list() == list && table.kind() == kind) {
          return table;
        }
      }
    }
    throw new StoreException("The list " + list.getName() + " does not hold "
        + (kind == TableMap.Kind.PARTS ? "parts." : "references."));
  }

  /** @return how many owners got other rows */
  private int replace(TableMap table, long[] owners, ListWriter.Rows news) throws SQLException {
    long[] distinct = Arrays.stream(owners).distinct().toArray();
    for (int from = 0; from < distinct.length; from += Inserter.CHUNK) {
      long[] some = Arrays.copyOfRange(distinct, from, Math.min(distinct.length, from + Inserter.CHUNK));
      ListWriter.Rows olds = ListWriter.read(writer.raw(), table, some);
      ListWriter.keepIds(table, some, olds, news);
      writer.add(ListWriter.block(table, some, olds, news));
    }
    return distinct.length;
  }

  @Override
  public long delete(EClass entity, long[] ids) {
    return whole(() -> new Deleter(writer).delete(entity, ids));
  }

  @Override
  public TransactionInfo commit() {
    return writer.commit();
  }

  @Override
  public void close() {
    writer.close();
  }
}
