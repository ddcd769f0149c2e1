package org.rapport.store.internal.past;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldChange;
import org.rapport.store.Filter;
import org.rapport.store.GroupQuery;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.ScanQuery;
import org.rapport.store.Sort;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.store.internal.cache.CachedReads;
import org.rapport.store.internal.cache.Earlier;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.history.Histories;
import org.rapport.store.internal.history.Undoer;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Groups;
import org.rapport.table.Table;

/** What the database can tell of its past, and bring back from it. */
public final class Past {
  /** H2's isolation level of that name; beyond those that JDBC knows. */
  private static final int SNAPSHOT = 6;

  private final StoreDatabase store;
  private final AtomicBoolean listening = new AtomicBoolean();
  private final AtomicLong erasures = new AtomicLong();
  private volatile SoftReference<@Nullable PastView> last = new SoftReference<>(null);
  private volatile SoftReference<@Nullable Earlier> lastEarlier = new SoftReference<>(null);

  /** The past of a database. */
  public Past(StoreDatabase store) {
    this.store = store;
  }

  /** @return the last transaction that counts at a moment, 0 for none */
  public long asOf(Instant moment) {
    return store.read(connection -> Sql.number(connection,
        "SELECT MAX(\"NUMBER\") FROM \"RAPPORT_TRANSACTION\" WHERE \"TIME\" <= ?", moment.toEpochMilli()));
  }

  /** Reads on a connection that sees one state only, however many statements it takes. */
  private <T> T readOneState(boolean many, StoreDatabase.Reading<T> reading) {
    StoreDatabase.Reading<T> whole = connection -> {
      int isolation = connection.getTransactionIsolation();
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(SNAPSHOT);
      try {
        return reading.read(connection);
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(true);
      }
    };
    return many ? store.stream(whole) : store.read(whole);
  }

  /** @return the fields as they were */
  public FieldCatalogue fields(Instant moment) {
    long number = asOf(moment);
    return readOneState(false, connection -> PastFields.read(store, connection, number));
  }

  /** @return a page of a list as it was */
  public ListPage list(ListQuery query) {
    return view(query.entity(), query.columns(), query.filter(), query.sorts(), query.asOf(), null,
        (asked, earlier) -> earlier.list(asked, query),
        (asked, view) -> asked.page(view, query.offset(), query.limit()));
  }

  /** @return whole columns as they were */
  public Table scan(ScanQuery query, @Nullable IProgressMonitor monitor) {
    return view(query.entity(), query.columns(), query.filter(), List.of(), query.asOf(), monitor,
        (asked, earlier) -> earlier.scan(asked, query), PastQuery::table);
  }

  /** @return figures of groups of records as they were */
  public Table group(GroupQuery query) {
    Catalogue then = (Catalogue) fields(Objects.requireNonNull(query.asOf()));
    Groups.check(then, query);
    return view(query.entity(), List.copyOf(CachedReads.fields(query)), query.filter(), List.of(), query.asOf(), null,
        (asked, earlier) -> earlier.group(then, query),
        (asked, view) -> CachedReads.group(then, query, asked.table(view)));
  }

  private <T> T view(EClass entity, List<String> columns, @Nullable Filter filter, List<Sort> sorts,
      @Nullable Instant moment, @Nullable IProgressMonitor monitor,
      BiFunction<PastQuery, Earlier, @Nullable T> quick, BiFunction<PastQuery, PastView, T> answer) {
    long number = asOf(Objects.requireNonNull(moment));
    Catalogue then = readOneState(false, connection -> PastFields.read(store, connection, number));
    PastQuery query = new PastQuery(entity, columns, filter, sorts, then, store.catalogue());
    Earlier earlier = earlier(number, entity, query, monitor);
    T quickly = earlier == null ? null : quick.apply(query, earlier);
    if (quickly != null) {
      return quickly;
    }
    return readOneState(true, connection -> {
      PastView known = last.get();
      if (known == null || !known.has(number, entity, query.sources())) {
        listen();
        long before = erasures.get();
        known = new PastView(store, number, monitor).need(entity, query.sources()).load(connection);
        last = new SoftReference<>(known);
        forgetErased(before);
      }
      synchronized (known) { // its columns are made when they are first asked for
        return answer.apply(query, known);
      }
    });
  }

  /** @return the columns in memory as they were, or null when it is quicker or possible only without them */
  private @Nullable Earlier earlier(long number, EClass entity, PastQuery query, @Nullable IProgressMonitor monitor) {
    Earlier known = lastEarlier.get();
    if (known == null || !known.has(number, entity, query.sources())) {
      listen();
      long before = erasures.get();
      known = store.<Optional<Earlier>>stream(connection -> Optional.ofNullable(store.reads().earlier(connection,
          number, entity, query.sources(), store.catalogue(),
          (entities, last, taker) -> since(number, entities, last, taker), monitor))).orElse(null);
      lastEarlier = new SoftReference<>(known);
      forgetErased(before);
    }
    return known;
  }

  /** The state that is read is no older than the columns are: they are shown after the commit. */
  private void since(long number, List<EClass> entities, long newest, Consumer<Block> taker) throws IOException {
    TreeSet<Place> places = new TreeSet<>(Place.NEWEST);
    for (EClass entity : entities) {
      places.addAll(readOneState(false, connection -> ChangeIndex.after(connection, entity.getName(), number)));
    }
    places.removeIf(place -> place.number() > newest);
    JournalBlocks blocks = new JournalBlocks(store);
    for (Place place : places) {
      taker.accept(blocks.at(place));
    }
  }

  /**
   * What was never changes, so the next page is answered from what the last was; unless records were erased, even while it
   * was read.
   */
  private void forgetErased(long before) {
    if (erasures.get() != before) {
      last = new SoftReference<>(null);
      lastEarlier = new SoftReference<>(null);
    }
  }

  private void listen() {
    if (listening.compareAndSet(false, true)) {
      store.onCommit(info -> {
        if (info.kind() == TransactionKind.ERASURE) {
          erasures.incrementAndGet();
          last = new SoftReference<>(null);
          lastEarlier = new SoftReference<>(null);
        }
      });
    }
  }

  /** @return a record as it was */
  public Optional<Map<String, @Nullable Object>> record(EClass entity, long id, Instant moment) {
    long number = asOf(moment);
    EntityMap map = ModelMap.get().entity(entity);
    return readOneState(false, connection -> {
      PastImages.Image image = PastImages.one(store, connection, map, id, number);
      if (image == null) {
        return Optional.empty();
      }
      Catalogue then = PastFields.read(store, connection, number);
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      for (Field field : then.of(entity)) {
        values.put(field.name(), switch (then.resolve(entity, field.name()).source()) {
          case Source.Own own -> own.column().name().equals("ID") ? Long.valueOf(id)
              : image.value(map.table().name(), own.column().name());
          case Source.Custom c -> image.value(c.custom().table(), c.custom().column().name());
          default -> null;
        });
      }
      for (TableMap list : map.lists()) {
        EReference reference = list.list();
        if (reference != null) {
          values.put(reference.getName(), Histories.text(image.list(list)));
        }
      }
      return Optional.of(values);
    });
  }

  /** @return the accounts that a segment had, in the order in which they were chosen */
  public int[] members(long segment, Instant moment) {
    long number = asOf(moment);
    EntityMap map = ModelMap.get().entity(ModelPackage.Literals.SEGMENT);
    TableMap list = map.list(ModelPackage.Literals.SEGMENT__MEMBERS);
    return readOneState(false, connection -> {
      PastImages.Image image = PastImages.one(store, connection, map, segment, number);
      return image == null ? new int[0]
          : image.list(list).stream().mapToInt(row -> ((Long) Objects.requireNonNull(row[0])).intValue()).toArray();
    });
  }

  /** @return the changes of one field */
  public List<FieldChange> history(EClass entity, long id, String field) {
    Optional<Field> known = store.catalogue().find(entity, field);
    List<FieldChange> all = store.history(entity, id);
    String name = known.isPresent() ? known.get().name() : field;
    List<FieldChange> found = all.stream()
        .filter(c -> c.field().equalsIgnoreCase(name) || known.isEmpty() && c.label().equalsIgnoreCase(name)).toList();
    if (found.isEmpty() && known.isEmpty() && ModelMap.get().entity(entity).lists().stream()
        .noneMatch(l -> isCalled(l.list(), field))) {
      store.catalogue().resolve(entity, field);
    }
    return found;
  }

  private static boolean isCalled(@Nullable EReference list, String name) {
    return list != null && (list.getName().equalsIgnoreCase(name) || Features.label(list).equalsIgnoreCase(name));
  }

  /** @return the record that has or had a key */
  public OptionalLong find(EClass entity, String key) {
    Long id = store.idsByKey(entity, List.of(key)).get(key);
    return id != null ? OptionalLong.of(id)
        : store.read(connection -> Histories.holder(store, connection, entity, key));
  }

  /** Writes a value of the past back. */
  public TransactionInfo restoreValue(FieldChange change, boolean old) {
    return new ValueRestorer(store, change, old).restore();
  }

  /** Undoes the undo that is in effect. */
  public UndoResult redo(long number, @Nullable IProgressMonitor monitor) {
    TransactionInfo info = store.transaction(number);
    Long undo = info.kind() == TransactionKind.UNDO && info.undoneBy() == null ? Long.valueOf(number) : info.undoneBy();
    if (undo == null) {
      throw new StoreException("Transaction " + number + " (" + info.purpose()
          + ") is not undone: there is nothing to do again.");
    }
    return store.undo(undo, monitor);
  }

  /** @return the transactions in the way of an undo */
  public List<TransactionInfo> undoBlockers(long number) {
    return new Undoer(store, null).blockers(number);
  }
}
