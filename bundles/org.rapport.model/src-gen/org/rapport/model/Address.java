/**
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A postal address.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Address#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Address#getStreet <em>Street</em>}</li>
 *   <li>{@link org.rapport.model.Address#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.rapport.model.Address#getCity <em>City</em>}</li>
 *   <li>{@link org.rapport.model.Address#getRegion <em>Region</em>}</li>
 *   <li>{@link org.rapport.model.Address#getCountry <em>Country</em>}</li>
 *   <li>{@link org.rapport.model.Address#isPrimary <em>Primary</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.ModelPackage#getAddress()
 * @model annotation="http://rapport.org/annotations/1.0 label='Address' plural='addresses' pluralLabel='Addresses'"
 * @generated
 */
public interface Address extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"main"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.AddressKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the address is used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.AddressKind
	 * @see #setKind(AddressKind)
	 * @see org.rapport.model.ModelPackage#getAddress_Kind()
	 * @model default="main"
	 *        annotation="http://rapport.org/annotations/1.0 label='Kind'"
	 * @generated
	 */
	AddressKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.AddressKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AddressKind value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Street and house number; several lines are permitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.rapport.model.ModelPackage#getAddress_Street()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Street' maxLength='300' personal='true'"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal code as written in the country; text, because leading zeros count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.rapport.model.ModelPackage#getAddress_PostalCode()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Postal code' maxLength='20' personal='true'"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>City</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Town or city.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>City</em>' attribute.
	 * @see #setCity(String)
	 * @see org.rapport.model.ModelPackage#getAddress_City()
	 * @model annotation="http://rapport.org/annotations/1.0 label='City' maxLength='150' personal='true'"
	 * @generated
	 */
	String getCity();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getCity <em>City</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>City</em>' attribute.
	 * @see #getCity()
	 * @generated
	 */
	void setCity(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State, province or canton.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.rapport.model.ModelPackage#getAddress_Region()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Region' maxLength='150' personal='true'"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Country, best as its ISO 3166-1 code of two letters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.rapport.model.ModelPackage#getAddress_Country()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Country' maxLength='100' personal='true'"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is the address to use when only one is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary</em>' attribute.
	 * @see #setPrimary(boolean)
	 * @see org.rapport.model.ModelPackage#getAddress_Primary()
	 * @model annotation="http://rapport.org/annotations/1.0 label='Primary'"
	 * @generated
	 */
	boolean isPrimary();

	/**
	 * Sets the value of the '{@link org.rapport.model.Address#isPrimary <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' attribute.
	 * @see #isPrimary()
	 * @generated
	 */
	void setPrimary(boolean value);

} // Address
