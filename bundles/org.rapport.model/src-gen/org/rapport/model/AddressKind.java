/**
 */
package org.rapport.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Address Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an address is used for.
 * <!-- end-model-doc -->
 * @see org.rapport.model.ModelPackage#getAddressKind()
 * @model
 * @generated
 */
public enum AddressKind implements Enumerator {
	/**
	 * The '<em><b>MAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything, unless another one is given.
	 * <!-- end-model-doc -->
	 * @see #MAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN(0, "MAIN", "main"),

	/**
	 * The '<em><b>BILLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invoices.
	 * <!-- end-model-doc -->
	 * @see #BILLING_VALUE
	 * @generated
	 * @ordered
	 */
	BILLING(1, "BILLING", "billing"),

	/**
	 * The '<em><b>SHIPPING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliveries.
	 * <!-- end-model-doc -->
	 * @see #SHIPPING_VALUE
	 * @generated
	 * @ordered
	 */
	SHIPPING(2, "SHIPPING", "shipping"),

	/**
	 * The '<em><b>HOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Private post.
	 * <!-- end-model-doc -->
	 * @see #HOME_VALUE
	 * @generated
	 * @ordered
	 */
	HOME(3, "HOME", "home");

	/**
	 * The '<em><b>MAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything, unless another one is given.
	 * <!-- end-model-doc -->
	 * @see #MAIN
	 * @model literal="main"
	 *        annotation="http://rapport.org/annotations/1.0 label='Main'"
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_VALUE = 0;

	/**
	 * The '<em><b>BILLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Invoices.
	 * <!-- end-model-doc -->
	 * @see #BILLING
	 * @model literal="billing"
	 *        annotation="http://rapport.org/annotations/1.0 label='Billing'"
	 * @generated
	 * @ordered
	 */
	public static final int BILLING_VALUE = 1;

	/**
	 * The '<em><b>SHIPPING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliveries.
	 * <!-- end-model-doc -->
	 * @see #SHIPPING
	 * @model literal="shipping"
	 *        annotation="http://rapport.org/annotations/1.0 label='Shipping'"
	 * @generated
	 * @ordered
	 */
	public static final int SHIPPING_VALUE = 2;

	/**
	 * The '<em><b>HOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Private post.
	 * <!-- end-model-doc -->
	 * @see #HOME
	 * @model literal="home"
	 *        annotation="http://rapport.org/annotations/1.0 label='Home'"
	 * @generated
	 * @ordered
	 */
	public static final int HOME_VALUE = 3;

	/**
	 * An array of all the '<em><b>Address Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AddressKind[] VALUES_ARRAY =
		new AddressKind[] {
			MAIN,
			BILLING,
			SHIPPING,
			HOME,
		};

	/**
	 * A public read-only list of all the '<em><b>Address Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AddressKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Address Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AddressKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Address Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AddressKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Address Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AddressKind get(int value) {
		switch (value) {
			case MAIN_VALUE: return MAIN;
			case BILLING_VALUE: return BILLING;
			case SHIPPING_VALUE: return SHIPPING;
			case HOME_VALUE: return HOME;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private AddressKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //AddressKind
