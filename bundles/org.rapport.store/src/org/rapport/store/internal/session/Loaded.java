package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * A record of a session, and what of it is stored as far as the session knows. Each has a resource of its own, because
 * EMF records a change of a resource's contents as an edit: loading adds a resource, creating and deleting change one.
 */
final class Loaded {
  private final EntityMap entity;
  private final long id;
  private final EObject object;
  private final Resource resource;
  private final Map<TableMap, List<@Nullable Object[]>> lists = new LinkedHashMap<>();
  private final Map<Integer, Object> custom = new HashMap<>();
  private @Nullable Object @Nullable [] row;
  private boolean complete;
  private boolean stored;

  Loaded(EntityMap entity, long id, EObject object) {
    this.entity = entity;
    this.id = id;
    this.object = object;
    this.resource = new ResourceImpl(URI.createURI("rapport:/" + entity.entity().getName() + "/" + id));
  }

  EntityMap entity() {
    return entity;
  }

  long id() {
    return id;
  }

  EObject object() {
    return object;
  }

  /** @return the resource that holds the object while the session means the record to exist */
  Resource resource() {
    return resource;
  }

  /** @return true for a record that this session made and that never was stored: its id is free again */
  boolean isNew() {
    return !stored;
  }

  /** @return the stored columns of the record's table, or null for a record that is not stored yet */
  @Nullable
  Object @Nullable [] row() {
    return row;
  }

  void row(@Nullable Object @Nullable [] values) {
    row = values;
    stored |= values != null;
  }

  /** @return true when parts, members and custom values are loaded too */
  boolean isComplete() {
    return complete;
  }

  void complete(boolean value) {
    complete = value;
  }

  List<@Nullable Object[]> list(TableMap table) {
    return lists.computeIfAbsent(table, t -> new ArrayList<>());
  }

  void list(TableMap table, List<@Nullable Object[]> rows) {
    lists.put(table, rows);
  }

  Map<Integer, Object> custom() {
    return custom;
  }

  /** @return true while the session means the record to exist */
  boolean isPresent() {
    return object.eResource() != null;
  }

  boolean isCreated() {
    return row == null && isPresent();
  }

  /** Lets the record, which others have deleted, count as one that the session creates. */
  void revive() {
    row = null;
    lists.clear();
    custom.clear();
  }

  boolean isDeleted() {
    return row != null && !isPresent();
  }
}
