package org.rapport.store.internal.cache;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.internal.mapping.Catalogue.Resolved;

/**
 * The records of entities by columns, at one moment; never changes. A record's place in every column is its id, so that
 * columns of one entity fit each other, a deleted record leaves an empty place, and a reference is followed without a
 * search. Lists, groups and searches are evaluated on this interface, whether the columns are those of now
 * or of a scan of the past.
 */
public interface Columns {
  /** @return which ids of an entity are records */
  Live live(EClass entity);

  /**
   * @param entity an entity
   * @param field a field of it, also a path or a score
   * @return its values, in the places of their records' ids
   */
  Vector vector(EClass entity, Resolved field);
}
