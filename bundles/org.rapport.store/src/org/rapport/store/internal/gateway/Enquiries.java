package org.rapport.store.internal.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldChange;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.RetypePreview;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.past.Past;

/** What is asked of the past and of custom fields, answered by what is read elsewhere. */
abstract class Enquiries implements Database {
  /** @return reads what was */
  abstract Past past();

  /** @return the fields as committed */
  abstract Catalogue catalogue();

  /** Reads with short queries. */
  abstract <T> T read(StoreDatabase.Reading<T> reading);

  @Override
  public List<TransactionInfo> transactions() {
    return read(connection -> Recorder.all(connection).stream().map(Recorder.Entry::info).toList());
  }

  @Override
  public List<FieldChange> history(EClass entity, long id, String field) {
    return past().history(entity, id, field);
  }

  @Override
  public OptionalLong findPast(EClass entity, String key) {
    return past().find(entity, key);
  }

  @Override
  public long asOf(Instant moment) {
    return past().asOf(moment);
  }

  @Override
  public FieldCatalogue fields(Instant moment) {
    return past().fields(moment);
  }

  @Override
  public Optional<Map<String, @Nullable Object>> recordAsOf(EClass entity, long id, Instant moment) {
    return past().record(entity, id, moment);
  }

  @Override
  public TransactionInfo restoreValue(FieldChange change, boolean old) {
    return past().restoreValue(change, old);
  }

  @Override
  public UndoResult redo(long undoneTransaction, @Nullable IProgressMonitor monitor) {
    return past().redo(undoneTransaction, monitor);
  }

  @Override
  public List<TransactionInfo> undoBlockers(long transaction) {
    return past().undoBlockers(transaction);
  }

  @Override
  public RetypePreview previewRetype(int fieldId, FieldType type, @Nullable IProgressMonitor monitor) {
    CustomField custom = catalogue().fieldOf(fieldId);
    return read(connection -> new FieldScan(connection, custom, monitor).preview(type));
  }

  @Override
  public List<Problem> checkRules(int fieldId, FieldRules rules, @Nullable IProgressMonitor monitor) {
    CustomField custom = catalogue().fieldOf(fieldId);
    FieldRules fitting = rules.of(custom.field().name(), custom.field().type());
    return read(connection -> new FieldScan(connection, custom, monitor).breaking(fitting));
  }

  @Override
  public List<Problem> checkChoices(int fieldId, List<Choice> choices, @Nullable IProgressMonitor monitor) {
    CustomField custom = catalogue().fieldOf(fieldId);
    return read(connection -> new FieldScan(connection, custom, monitor).outside(choices));
  }
}
