package org.rapport.ui.internal.edit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.rapport.model.ModelPackage;
import org.rapport.ui.Parts;
import org.rapport.ui.Pictures;

/**
 * One record of the open database, known by its id only: what the workbench keeps of it never holds a customer's name.
 */
public final class RecordInput implements IEditorInput {

  /** The id of a record that is to be created. */
  public static final long NEW = 0;

  private final EClass entity;
  private final long id;
  private final long owner;

  private RecordInput(EClass entity, long id, long owner) {
    this.entity = entity;
    this.id = id;
    this.owner = owner;
  }

  /** An account; {@link #NEW} for one that is to be created. */
  public static RecordInput account(long id) {
    return new RecordInput(ModelPackage.Literals.ACCOUNT, id, NEW);
  }

  /** An opportunity. */
  public static RecordInput opportunity(long id) {
    return new RecordInput(ModelPackage.Literals.OPPORTUNITY, id, NEW);
  }

  /** An opportunity that is to be created for an account. */
  public static RecordInput newOpportunity(long account) {
    return new RecordInput(ModelPackage.Literals.OPPORTUNITY, NEW, account);
  }

  /** The record's entity. */
  public EClass entity() {
    return entity;
  }

  /** The record's id, {@link #NEW} before the first save. */
  public long id() {
    return id;
  }

  /** The account that a new opportunity is for. */
  public long owner() {
    return owner;
  }

  @Override
  public boolean exists() {
    return id != NEW;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Pictures.descriptor(entity == ModelPackage.Literals.ACCOUNT ? "account" : "opportunity"); //$NON-NLS-1$ //$NON-NLS-2$
  }

  @Override
  public String getName() {
    return entity.getName() + ' ' + id;
  }

  @Override
  public @Nullable IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return getName();
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return Platform.getAdapterManager().getAdapter(this, adapter);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof RecordInput input && id != NEW && input.id == id && input.entity == entity;
  }

  @Override
  public int hashCode() {
    return id == NEW ? System.identityHashCode(this) : Long.hashCode(id) * 31 + entity.getName().hashCode();
  }

  /** The same record after its first save. */
  RecordInput saved(long newId) {
    return new RecordInput(entity, newId, owner);
  }

  /** The form in which open editors are remembered. */
  public String remembered() {
    return entity.getName() + ':' + id;
  }

  /** The editor that shows this record. */
  public String editorId() {
    return entity == ModelPackage.Literals.ACCOUNT ? Parts.ACCOUNT_EDITOR
        : Parts.OPPORTUNITY_EDITOR;
  }
}
