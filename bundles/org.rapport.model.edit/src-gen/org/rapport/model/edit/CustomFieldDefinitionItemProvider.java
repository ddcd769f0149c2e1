/**
 */
package org.rapport.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.rapport.model.CustomFieldDefinition;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link org.rapport.model.CustomFieldDefinition} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CustomFieldDefinitionItemProvider extends RecordItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CustomFieldDefinitionItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addEntityPropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addLabelPropertyDescriptor(object);
			addTypePropertyDescriptor(object);
			addFieldTablePropertyDescriptor(object);
			addRetiredPropertyDescriptor(object);
			addSensitivePropertyDescriptor(object);
			addRequiredPropertyDescriptor(object);
			addUniquePropertyDescriptor(object);
			addMinPropertyDescriptor(object);
			addMaxPropertyDescriptor(object);
			addPatternPropertyDescriptor(object);
			addFormerNamesPropertyDescriptor(object);
			addReplacesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Entity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEntityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_entity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_entity_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__ENTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_name_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Label feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLabelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_label_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_label_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__LABEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Type feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_type_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_type_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__TYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Field Table feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFieldTablePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_fieldTable_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_fieldTable_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__FIELD_TABLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Retired feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRetiredPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_retired_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_retired_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__RETIRED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sensitive feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSensitivePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_sensitive_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_sensitive_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__SENSITIVE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Required feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRequiredPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_required_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_required_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__REQUIRED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unique feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUniquePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_unique_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_unique_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__UNIQUE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_min_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_min_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__MIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_max_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_max_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__MAX,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Pattern feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPatternPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_pattern_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_pattern_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__PATTERN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Former Names feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormerNamesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_formerNames_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_formerNames_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__FORMER_NAMES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Replaces feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReplacesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CustomFieldDefinition_replaces_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CustomFieldDefinition_replaces_feature", "_UI_CustomFieldDefinition_type"),
				 ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__REPLACES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__CHOICES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((CustomFieldDefinition)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_CustomFieldDefinition_type") :
			getString("_UI_CustomFieldDefinition_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(CustomFieldDefinition.class)) {
			case ModelPackage.CUSTOM_FIELD_DEFINITION__ENTITY:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__NAME:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__LABEL:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__TYPE:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FIELD_TABLE:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__RETIRED:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__SENSITIVE:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__REQUIRED:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__UNIQUE:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MIN:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__MAX:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__PATTERN:
			case ModelPackage.CUSTOM_FIELD_DEFINITION__FORMER_NAMES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.CUSTOM_FIELD_DEFINITION__CHOICES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION__CHOICES,
				 ModelFactory.eINSTANCE.createFieldChoice()));
	}

}
