package org.rapport.store.internal.mapping;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.StoreException;
import org.rapport.store.internal.mapping.Catalogue.Resolved;

/** Says which field a name means, and where its values are. */
public interface Fields {
  /**
   * Finds a field.
   *
   * @param entity an entity
   * @param name name, label or path
   * @return the field and its source
   * @throws StoreException when there is none
   */
  Resolved resolve(EClass entity, String name);
}
